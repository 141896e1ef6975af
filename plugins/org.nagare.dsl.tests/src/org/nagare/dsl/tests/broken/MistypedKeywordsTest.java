package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Named;

/** Keywords that are mistyped in several lines: each is told at its line at once, with the one that was meant, and what stands between them counts. */
class MistypedKeywordsTest {

	private static final String CITY = "機関 市 { 部署 課 システム 台帳 所管 課 }\n";

	@Test
	void ofStatementsOneBehindTheOther() {
		ReadText read = ReadText.of("機開 市 \"みなみ市\"\n関係社 住民 本人\nフアイル f { 項目 a : 四情報 }\n関係者 代理 代理人\n");
		assertEquals(List.of("syntax.unexpected:1", "syntax.unexpected:2", "syntax.unexpected:3"), read.codes());
		assertMeant(read, "«機関»", "«関係者»", "«ファイル»");
		assertEquals(Set.of("代理"), names(read));
	}

	@Test
	void ofAttributesAndTheStatementsBehind() {
		ReadText read = ReadText.of(CITY + "評価書 e {\n    様武 平成30年5月様式4\n    実地機関 市\n    番号 1\n}\nフアイル f {\n    項目 a : 四情報\n}\n業努 w {\n    手順 \"s\" 内部\n}\n関係者 住民 本人\n");
		assertEquals(List.of("syntax.attribute:3", "syntax.attribute:4", "syntax.unexpected:7", "syntax.unexpected:10"), read.codes());
		assertMeant(read, "«様式»", "«実施機関»", "«ファイル»", "«業務»");
		assertEquals(Set.of("市", "課", "台帳", "e", "住民"), names(read));
	}

	@Test
	void withSoundLinesBetweenThem() {
		ReadText read = ReadText.of(CITY + "ファイル f {\n    補有 台帳\n    使用 課 10人\n    頂目 a : 個人番号\n    項自 b : 四情報\n    項目 c : 四情報\n}\n");
		assertEquals(List.of("syntax.attribute:3", "syntax.attribute:5", "syntax.attribute:6"), read.codes());
		assertMeant(read, "«保有»", "«項目»", "«項目»");
		assertTrue(names(read).containsAll(Set.of("f", "c")), names(read).toString());
	}

	@Test
	void ofStepsWithTheirArrows() {
		ReadText read = ReadText.of(CITY + "ファイル f { 項目 a : 四情報 }\n業務 w {\n    手巡 一 \"s\" { 課 → 台帳 : f }\n    手頃 二 \"s\" { 課 → 台帳 : f }\n    手順 三 \"s\" { 課 → 台帳 : f }\n}\n");
		assertEquals(List.of("syntax.attribute:4", "syntax.attribute:5"), read.codes());
		assertMeant(read, "«手順»", "«手順»");
		assertTrue(names(read).contains("三"), names(read).toString());
	}

	@Test
	void ofPartsOfABody() {
		ReadText read = ReadText.of("機関 市 {\n    部所 課\n    シスチム 台帳\n    部署 室\n}\n関係社 住民 本人\n");
		assertEquals(List.of("syntax.attribute:2", "syntax.attribute:3", "syntax.unexpected:6"), read.codes());
		assertMeant(read, "«部署»", "«システム»", "«関係者»");
		assertEquals(Set.of("市", "室"), names(read));
	}

	/** What only looks like a keyword and is in its place is told of by nobody. */
	@Test
	void aNameAtTheBeginningOfALineIsNoKeyword() {
		assertEquals(List.of(), ReadText.of("機関 市 { 部署 業努 システム 台帳 所管 業努 }\nファイル f { 項目 a : 四情報 }\n業務 w { 手順 \"s\" {\n業努 → 台帳 : f\n} }\n").codes());
		assertEquals(List.of("syntax.unexpected:1"), ReadText.of("機開 市 \"みなみ市\"\n    地方公共団体\n関係者 住民 本人\n").codes());
	}

	private static void assertMeant(ReadText read, String... meant) {
		for (int i = 0; i < meant.length; i++) {
			assertTrue(read.problems().get(i).message().contains(meant[i]), read.problems().get(i).message());
		}
	}

	private static Set<String> names(ReadText read) {
		return read.project().files().stream().flatMap(file -> StreamSupport.stream(((Iterable<EObject>) file::eAllContents).spliterator(), false))
				.filter(Named.class::isInstance).map(each -> ((Named) each).getName()).filter(name -> name != null && name.length() > 0).collect(Collectors.toSet());
	}
}
