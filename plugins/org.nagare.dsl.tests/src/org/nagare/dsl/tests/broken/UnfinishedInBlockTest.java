package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;

/** A line that opens a block and is unfinished behind its brace: the block goes on, and what stands below lies in it. */
class UnfinishedInBlockTest {

	private static final String AROUND = "関係者 住民 本人\nファイル f { 項目 a : 四情報 }\n";

	@Test
	void aBodyWithADepartmentOnItsLine() {
		ReadText read = ReadText.of("機関 市 { 部署 課 { システム 台帳 所管\n        システム 記録\n    }\n    部署 室\n}\n関係者 住民 本人\n");
		assertEquals(List.of("syntax.end:1"), read.codes());
		Organization city = (Organization) read.project().files().getFirst().getStatements().getFirst();
		assertEquals(List.of("課", "室"), city.getMembers().stream().map(each -> ((Named) each).getName()).toList());
		assertEquals(List.of("台帳", "記録"), ((OrganizationUnit) city.getMembers().getFirst()).getMembers().stream().map(each -> ((Named) each).getName()).toList());
	}

	@Test
	void aStepWithAnArrowOnItsLine() {
		ReadText read = ReadText.of(AROUND + "機関 市 { 部署 課 }\n業務 w { 手順 一 \"s\" { 住民 → 課 : f 時期\n        課 → 住民 : f\n    }\n    手順 二 \"s\" 内部\n}\n");
		assertEquals(List.of("syntax.end:4"), read.codes());
		SubAffair affair = (SubAffair) read.project().files().getFirst().getStatements().getLast();
		assertEquals(List.of("一", "二"), affair.getSteps().stream().map(step -> step.getName()).toList());
		assertEquals(2, affair.getSteps().getFirst().getParts().stream().filter(Flow.class::isInstance).count());
	}

	@Test
	void aFileWithAnItemOnItsLine() {
		ReadText read = ReadText.of("ファイル f { 項目 a : 四情報 項目 b :\n    項目 c : 四情報\n}\nファイル g { 項目 a : 四情報 }\n");
		assertEquals(List.of("syntax.end:1"), read.codes());
		SpiFile file = (SpiFile) read.project().files().getFirst().getStatements().getFirst();
		assertEquals(List.of("a", "b", "c"), file.getItemGroups().stream().flatMap(group -> group.getItems().stream()).map(item -> item.getName()).toList());
	}
}
