package org.nagare.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.formatting2.StepNaming;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;

/** Names for steps that have none. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class StepNamingTest {

	@Inject
	private StepNaming naming;

	@Inject
	private NagareTextFormatter formatter;

	@Inject
	private Texts texts;

	@ParameterizedTest
	@CsvSource({ "接種の対象者をVRSに登録する。, 登録", "VRSから接種の記録を取り込む。, 取込", "届出を受け付けます。つぎの文は見ない。, 受付", "住民が本人確認を行う。, 本人確認", "転入の処理を実施する。, 処理",
			"対象になる者に接種券を送る。, 接種券", "{台帳}に登録する。, 登録", "①申請書を審査する, 審査", "窓口が応じる。, 窓口", "これをする。, 手順1", "…, 手順1", "システムへログインする, ログイン" })
	void aNameFollowsFromTheSentence(String sentence, String name) {
		assertEquals("業務 甲 { 手順 " + name + " \"" + sentence + "\" }", naming.apply("業務 甲 { 手順 \"" + sentence + "\" }").text());
	}

	@Test
	void namesAreUnique() {
		assertEquals("""
				業務 甲 {
				    手順 登録 "台帳に登録する。"
				    手順 記録登録 "記録を登録する。"
				    手順 情報 "情報を登録する"
				    手順 ﾄｳﾛｸ "情報を登録する"
				    手順 情報登録 "情報を登録する"
				    手順 登録2 "情報を登録する"
				    手順 登録3 "情報を登録する"
				    手順 手順1 "…"
				    手順 手順2 "…"
				}
				業務 乙 {
				    手順 登録4 "登録する"
				}
				""", naming.apply("""
				業務 甲 {
				    手順 登録 "台帳に登録する。"
				    手順 "記録を登録する。"
				    手順 情報 "情報を登録する"
				    手順 ﾄｳﾛｸ "情報を登録する"
				    手順 "情報を登録する"
				    手順 "情報を登録する"
				    手順 "情報を登録する"
				    手順 "…"
				    手順 "…"
				}
				業務 乙 {
				    手順 "登録する"
				}
				""").text());
	}

	@Test
	void namesAreUniqueInTheProjectWhicheverTextIsFormattedAlone() {
		String text = "業務 %s {\n    手順%s \"台帳に登録する。\" 内部\n}\n";
		Map<String, String> formatted = formatted(Map.of("a.nagare", text.formatted("甲", ""), "b.nagare", text.formatted("乙", "")));
		assertEquals(Map.of("a.nagare", text.formatted("甲", " 登録"), "b.nagare", text.formatted("乙", " 台帳")), formatted);
	}

	@Test
	void aNameThatATextAsksForStaysWithWhatItMeans() {
		String bodies = "機関 市 \"みなみ市\" {\n    システム 台帳 \"台帳システム\"\n}\n関係者 住民 \"住民\" 本人\n";
		String steps = "業務 w {\n    手順 受付 \"{台帳}で届出を受け付ける。\" {\n        住民 → 台帳 : \"届出\"\n    }\n    手順%s \"台帳へ。\" 内部\n}\n";
		assertEquals(steps.formatted(" 台帳2"), formatted(Map.of("a.nagare", bodies + steps.formatted(""))).get("a.nagare").substring(bodies.length()));
		assertEquals(steps.formatted(" 台帳2"), formatted(Map.of("a.nagare", bodies, "b.nagare", steps.formatted(""))).get("b.nagare"));
	}

	@Test
	void aNameInAnotherSubAffairStaysTheOnlyOne() {
		String one = "業務 甲 {\n    手順 送信 \"結果を送信する。\" 内部\n    手順 確認 \"{送信}の後に確認する。\" 内部\n}\n";
		String other = "業務 乙 {\n    手順%s \"送信する。\" 内部\n}\n";
		assertEquals(one + other.formatted(" 送信2"), formatted(Map.of("a.nagare", one + other.formatted(""))).get("a.nagare"));
		assertEquals(Map.of("a.nagare", other.formatted(" 送信2"), "b.nagare", one), formatted(Map.of("a.nagare", other.formatted(""), "b.nagare", one)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "業務 甲 { 手順 確認 \"{市.送信.長}で確認する。\" 内部 }", "業務 甲 { 手順 確認 \"\"\"\n{送信}\n\"\"\" 内部 }", "了承 C-25 甲(送信) \"ある。\"",
			"了承 C-25 送信 \"ある。\"", "記載 Ⅱ(「送信」).7 \"文\"", "記載 Ⅱ(甲.ｿｳｼﾝ, 送信).7 \"文\"", "図 送信 { }", "図 { 省く 送信 }" })
	void aNameThatIsOnlyAskedForIsTakenToo(String asking) {
		assertEquals(asking + "\n業務 乙 { 手順 送信2 \"送信する。\" }", naming.apply(asking + "\n業務 乙 { 手順 \"送信する。\" }").text());
	}

	private static Map<String, String> formatted(Map<String, String> texts) {
		ReadText read = ReadText.of(texts);
		Map<String, String> after = new LinkedHashMap<>();
		for (XtextResource text : read.project().texts()) {
			NagareLanguage.CanonicalText canonical = read.language().format(read.project(), text);
			assertEquals(Optional.empty(), canonical.refusal());
			after.put(read.project().nameOf(text.getURI()), canonical.after());
		}
		return after;
	}

	@Test
	void nothingElseOfTheTextChanges() {
		String text = "業務 甲｛ // 注\r\n手順\"\"\"\r\n  登録する。\r\n\"\"\"   ｛｝\r\n手順 /* 間 */ 「通知」 \"知らせる\"｝";
		assertEquals(text.replace("手順\"", "手順 登録\""), naming.apply(text).text());
	}

	@Test
	void aNameThatWasWrittenIsKept() {
		String once = naming.apply("業務 甲 { 手順 \"台帳に登録する。\" 手順 \"台帳に登録する。\" }").text();
		assertFalse(naming.apply(once).isChanged());
		assertFalse(naming.apply(formatter.format(once).text()).isChanged());
	}

	@Test
	void aStepInsertedBeforeDoesNotChangeNamesThatWereWritten() {
		String once = naming.apply("業務 甲 { 手順 \"台帳に登録する。\" }").text();
		String inserted = naming.apply(once.replace("{ ", "{ 手順 \"先に登録する。\" ")).text();
		assertTrue(inserted.contains("手順 登録 \"台帳に登録する。\""));
	}

	@Test
	void aTextWithASyntaxErrorGetsNoNames() {
		FormattedText named = naming.apply("業務 甲 { 手順 \"登録する\"");
		assertFalse(named.isChanged());
		assertTrue(named.refusal().isPresent());
	}

	@Test
	void allStepsOfTheSamplesCanBeNamed() {
		for (Map<Path, String> project : SampleModels.projects().values()) {
			for (String text : project.values()) {
				XtextResource named = texts.load(naming.apply(text.replaceAll("(?m)^(\\s*手順) [^\"\\s]+ ", "$1 ")).text());
				for (var statement : ((ProjectFile) named.getContents().get(0)).getStatements()) {
					if (statement instanceof SubAffair subAffair) {
						List<String> names = subAffair.getSteps().stream().map(Step::getName).toList();
						Set<String> different = new HashSet<>(names);
						assertEquals(names.size(), different.size(), names.toString());
						assertFalse(different.contains(null));
						names.forEach(name -> assertTrue(name.codePointCount(0, name.length()) <= 10, name));
					}
				}
			}
		}
	}
}
