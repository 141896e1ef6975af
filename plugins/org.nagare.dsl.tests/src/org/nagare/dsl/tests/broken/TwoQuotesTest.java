package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.LawTable;
import org.nagare.model.LawTableRow;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;

/** Two texts of one line without their ends make a pair of quotes between them: both are told, and both are read as they were meant. */
class TwoQuotesTest {

	private static final String STEP = "ファイル f { 項目 a : 四情報 }\n関係者 住民 本人\n";

	@Test
	void ofALineThatWouldBeReadWithoutAnError() {
		ReadText read = ReadText.of("根拠表 別表 {\n    8 照会者 \"都道府県知事 提供者 \"市町村長 事務 \"児童福祉\"\n    9 照会者 \"市長\"\n}\n");
		assertEquals(List.of("2:11", "2:23"), told(read));
		LawTable table = (LawTable) read.project().files().getFirst().getStatements().getFirst();
		LawTableRow row = table.getRows().getFirst();
		assertEquals(List.of("都道府県知事", "市町村長", "児童福祉"), List.of(row.getInquirer(), row.getProvider(), row.getAffair()));
		assertEquals(2, table.getRows().size());
	}

	@Test
	void atTheEndOfALine() {
		ReadText read = ReadText.of("機関 市 \"みなみ市 地方公共団体 長 \"みなみ市長\n関係者 住民 本人\n");
		assertEquals(List.of("1:6", "1:21"), told(read));
		Organization city = (Organization) read.project().files().getFirst().getStatements().getFirst();
		assertEquals(List.of("みなみ市", "みなみ市長"), List.of(city.getDisplay(), city.getHeadTitle()));
	}

	@Test
	void beforeABraceAndBesideALineWithOne() {
		ReadText read = ReadText.of("機関 市 \"みなみ市 長 \"みなみ市長 {\n    部署 課 \"課 所属長 \"課長\n    部署 室 \"室\" 所属長 \"室長\n}\n");
		assertEquals(List.of("1:6", "1:14", "2:10", "2:17", "3:18"), told(read));
		Organization city = (Organization) read.project().files().getFirst().getStatements().getFirst();
		assertEquals("課長", ((OrganizationUnit) city.getMembers().getFirst()).getHeadPostTitle());
	}

	@Test
	void inASentenceWithBlanksOfItsOwn() {
		ReadText read = ReadText.of(STEP + "機関 市 { 部署 課 連絡先 \"〒000-0000 中央1番1号 所属長 \"課長\n}\n");
		assertEquals(List.of("3:17", "3:39"), told(read));
		OrganizationUnit unit = (OrganizationUnit) ((Organization) read.project().files().getFirst().getStatements().getLast()).getMembers().getFirst();
		assertEquals(List.of("〒000-0000 中央1番1号", "課長"), List.of(unit.getContact(), unit.getHeadPostTitle()));
	}

	@Test
	void behindAnArrow() {
		assertEquals(List.of("5:28", "5:35"), told(ReadText.of(STEP + "機関 市 { 部署 課 }\n業務 w {\n    手順 \"s\" { 住民 → 課 : f 時期 \"毎日 用途 \"確かめる\n    }\n}\n")));
	}

	/** A text may end with a blank, or with a word that is a keyword elsewhere, and a word may stand right behind a text. */
	@Test
	void whatIsSoundStaysAsItIs() {
		assertEquals(List.of(), ReadText.of("機関 市 \"みなみ市 \" 長 \"市長\"\n機関 他 \"他市\"地方公共団体\n関係者 住民 \"住民 本人 \" 本人\n用語 手当 \"委託\"\n").codes());
		assertEquals(List.of(), ReadText.of("関係者 住民 \"住民(委託 先 )\"本人\n").codes());
	}

	/** Where no place of the quotes makes the line readable nothing is put in; the line is told as it is. */
	@Test
	void whereNothingHelpsNothingIsGuessed() {
		ReadText read = ReadText.of("関係者 住民 \"住民 委託 \"本人 → → :\n関係者 代理 代理人\n");
		assertTrue(read.codes().stream().allMatch(code -> code.endsWith(":1")) && !read.codes().isEmpty(), read.codes().toString());
	}

	private static List<String> told(ReadText read) {
		assertTrue(read.problems().stream().allMatch(each -> each.code().equals("syntax.unclosed-text")), read.problems().toString());
		return read.problems().stream().map(each -> each.line() + ":" + each.column()).toList();
	}
}
