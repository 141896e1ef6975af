package org.nagare.dsl.tests.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;

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

	/** A thing of a kind is given a name, and something else calls it by that name. */
	private record Kind(String name, String before, String given, String between, String used, String behind) {

		String text(List<String> names) {
			return before + names.stream().map(given::formatted).collect(Collectors.joining()) + between + names.stream().map(used::formatted).collect(Collectors.joining()) + behind;
		}
	}

	private static final String AROUND = "機関 まち {\n    部署 まどぐち\n    システム だいちょう\n}\nファイル きろく {\n    項目 あ : 四情報\n}\n";
	private static final String STEP = "業務 しごと {\n    手順 一つめ \"文\" {\n";
	private static final List<Kind> KINDS = List.of(
			new Kind("機関", AROUND, "機関 %s 民間事業者\n", STEP, "        まどぐち → %s : きろく\n", "    }\n}\n"),
			new Kind("部署", AROUND + "機関 よそ {\n", "    部署 %s\n", "}\n" + STEP, "        %s → だいちょう : きろく\n", "    }\n}\n"),
			new Kind("境界", AROUND + "機関 よそ {\n", "    境界 %s {\n    }\n", "}\n改訂 令和4年4月1日 {\n", "    事後 \"文\" 対象 %s\n", "}\n"),
			new Kind("関係者", AROUND, "関係者 %s 本人\n", STEP, "        %s → まどぐち : きろく\n", "    }\n}\n"),
			new Kind("法令", AROUND, "法令 %s \"条\"\n", STEP, "        まどぐち → だいちょう : きろく 根拠 %s \"項\"\n", "    }\n}\n"),
			new Kind("根拠表", AROUND, "根拠表 %s {\n    1の2 照会者 \"長\"\n}\n", "一覧 さき {\n", "    表 %s 行 1の2\n", "}\n"),
			new Kind("措置集", AROUND, "措置集 %s {\n}\n", "評価書 ひょうか {\n", "    利用 %s\n", "}\n"),
			new Kind("用語", AROUND, "用語 %s \"意味\"\n", "業務 しごと {\n", "    手順 \"文\" 内部 // %s\n", "}\n"),
			new Kind("帳票", AROUND, "帳票 %s : きろく(あ)\n", STEP, "        まどぐち → だいちょう : %s\n", "    }\n}\n"),
			new Kind("業務", AROUND, "業務 %s {\n    手順 \"文\" 内部\n}\n", "", "図 %s {\n}\n", ""),
			new Kind("手順", AROUND + "業務 しごと {\n", "    手順 %s \"文\" 内部\n", "}\n業務 つぎ {\n", "    手順 \"{しごと.%s}に続ける。\" 内部\n", "}\n"),
			new Kind("委託", AROUND, "委託 %s \"仕事\" 委託先 まち : きろく {\n}\n", "改訂 令和4年4月1日 {\n", "    事後 \"文\" 対象 %s\n", "}\n"),
			new Kind("再委託", AROUND + "委託 しごと 委託先 まち : きろく {\n", "    再委託 %s \"仕事\"\n", "}\n改訂 令和4年4月1日 {\n", "    事後 \"文\" 対象 しごと.%s\n", "}\n"),
			new Kind("一覧", AROUND, "一覧 %s {\n}\n", STEP, "        まどぐち → %s : きろく\n", "    }\n}\n"),
			new Kind("別紙", AROUND, "別紙 %s \"題\" \"文\"\n", "", "一覧 い%1$s 別紙 %1$s {\n}\n", ""));

	@TestFactory
	Stream<DynamicTest> asNamesOfEveryKind() {
		return KINDS.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
			List<String> names = KEYWORDS.stream().filter(word -> !(kind.name().equals("再委託") && word.equals("なし"))).toList();
			assertEquals(List.of(), ReadText.of(kind.text(names)).problems());
		}));
	}

	@Test
	void asNamesOfAssessments() {
		Map<String, String> texts = new TreeMap<>();
		for (String word : KEYWORDS) {
			texts.put(word + ".nagare", "評価書 " + word + " {\n}\nファイル きろく {\n    項目 あ : 四情報\n}\n");
			texts.put(word + "続き.nagare", "所属 " + word + "\n\n帳票 つづき : " + word + ".きろく(あ)\n");
		}
		assertEquals(List.of(), ReadText.of(texts).problems());
	}

	/** Whatever has a name is tried here: a new kind of thing asks for its line. */
	@Test
	void noKindIsForgotten() {
		Set<String> tried = new TreeSet<>(List.of("Assessment", "RecordedItem", "InformationSystem", "SpiFile"));
		for (Kind kind : KINDS) {
			EObject given = ReadText.of(kind.text(List.of("もの"))).project().files().get(0);
			given.eAllContents().forEachRemaining(thing -> {
				if (thing instanceof Named named && "もの".equals(named.getName())) {
					tried.add(thing.eClass().getName());
				}
			});
		}
		Set<String> named = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && ModelPackage.Literals.NAMED.isSuperTypeOf(type)).map(EClass::getName).collect(Collectors.toCollection(TreeSet::new));
		named.removeAll(tried);
		assertEquals(Set.of(), named);
	}
}
