package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.tests.ReadText;

/** No word is taken away from the people who write: each keyword is a name wherever names stand. */
class KeywordsAsNamesTest {

	private static final List<String> KEYWORDS = keywords();

	private static List<String> keywords() {
		Injector injector = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration();
		return List.copyOf(new TreeSet<>(GrammarUtil.getAllKeywords(injector.getInstance(IGrammarAccess.class).getGrammar())));
	}

	@Test
	void asItems() {
		assertEquals(List.of(), ReadText.of("ファイル f {\n    項目 " + String.join(", ", KEYWORDS) + " : 四情報\n}\n帳票 b : f(" + String.join(", ", KEYWORDS) + ")\n").codes());
	}

	@Test
	void asSystemsInArrows() {
		String systems = KEYWORDS.stream().map(word -> "    システム " + word + " 分類 端末").collect(Collectors.joining("\n"));
		String arrows = KEYWORDS.stream().map(word -> "        " + word + " → " + word + " → 市 : f 方法 紙\n        市 → " + word + " : f")
				.collect(Collectors.joining("\n"));
		assertEquals(List.of(), ReadText.of("機関 市 {\n" + systems + "\n}\nファイル f { 項目 a : 四情報 保有 " + String.join(", ", KEYWORDS)
				+ " }\n業務 x {\n    手順 \"s\" {\n" + arrows + "\n    }\n}\n").codes());
	}

	@Test
	void asNamesOfStepsFilesAndDocuments() {
		String steps = KEYWORDS.stream().map(word -> "    手順 " + word + " \"文\" 内部").collect(Collectors.joining("\n"));
		String files = KEYWORDS.stream().map(word -> "ファイル " + word + " { }").collect(Collectors.joining("\n"));
		String entries = KEYWORDS.stream().map(word -> "    Ⅱ(" + word + ").3.④ \"文\"").collect(Collectors.joining("\n"));
		assertEquals(List.of(), ReadText.of("業務 x {\n" + steps + "\n}\n" + files + "\n" + KEYWORDS.stream().map(word -> "委託 " + word + " 委託先 市 : " + word + " { }")
				.collect(Collectors.joining("\n")) + "\n機関 市\n記載 Ⅰ {\n" + entries.replace("Ⅱ(", "Ⅱ.2(") + "\n}\n").codes());
	}
}
