package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.ide.NagareIdeSetup;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.renaming.MovedKeys;
import org.nagare.dsl.renaming.NamedThings;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.Occurrences;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.text.TextReference;
import org.nagare.model.FigureLayout;
import org.nagare.model.Named;

/** The rename without an editor, as the command line uses it: on the sample, and for every kind of thing of every example. */
class RenamerTest {

	private static final Path EXAMPLES = Path.of("../../examples");

	@TempDir
	Path root;

	private final Injector injector = new NagareIdeSetup().createInjectorAndDoEMFRegistration();
	private final NagareLanguage language = injector.getInstance(NagareLanguage.class);

	private NagareProject sample() throws IOException {
		Sample.write(root);
		return language.read(ProjectSearch.find(root).get(0));
	}

	private String refusal(NagareProject project, String element, String name) {
		return ((Renaming.Refusal) language.rename(project, element, name)).message(MessageLanguage.JAPANESE);
	}

	@Test
	void an_element_is_found_by_the_end_of_its_name() throws IOException {
		NagareProject project = sample();
		for (String element : List.of("感染症課", "市.感染症課")) {
			Renaming.Changes changes = (Renaming.Changes) language.rename(project, element, "室");
			assertEquals(2, changes.byText().size(), element);
		}
		assertTrue(language.rename(project, "接種.抽出", "選び出し") instanceof Renaming.Changes);
		assertEquals("«感染症科» が見つかりません。もしかして: 感染症課", refusal(project, "感染症科", "室"));
		Client.write(root, "他.nagare", "評価書 他 { }\n業務 別 { 手順 抽出 \"x\" 内部 }\n");
		NagareProject two = language.read(ProjectSearch.find(root).get(0));
		assertEquals("«抽出» は一つに決まりません: 予防接種.接種.抽出、他.別.抽出。どれかを書いてください。", refusal(two, "抽出", "選"));
	}

	@Test
	void the_same_name_changes_nothing() throws IOException {
		assertEquals(0, ((Renaming.Changes) language.rename(sample(), "感染症課", "感染症課")).byText().size());
	}

	@Test
	void a_name_that_nobody_can_read_is_refused() throws IOException {
		NagareProject project = sample();
		assertTrue(refusal(project, "感染症課", "感\u200B染症課").contains("目に見えない文字"));
		assertTrue(refusal(project, "感染症課", "室\u0007").contains("目に見えない文字"));
		assertTrue(refusal(project, "感染症課", "室\n室").contains("改行"));
		assertTrue(refusal(project, "感染症課", "\u3000").contains("空です"));
		assertTrue(refusal(project, "感染症課", "室".repeat(101)).startsWith("新しい名前 «室室室室室室室室室室室室室室室室室室室室…» が長すぎます。名前は 100 字まで"));
		assertTrue(language.rename(project, "感染症課", "室".repeat(100)) instanceof Renaming.Changes);
		assertTrue(language.rename(project, "感染症課", "手順") instanceof Renaming.Changes, "a keyword may be a name");
		assertTrue(language.rename(project, "感染症課", "辻\uDB40\uDD00") instanceof Renaming.Changes, "a variation selector belongs to its character");
	}

	/** Where a text begins that lacks its quote is a guess, and so is what of it is a name. */
	@Test
	void a_name_behind_a_sign_that_was_put_in_is_not_changed() throws IOException {
		Client.write(root, "a.nagare", "機関 市 {\n    部署 課\n}\n業務 受付 {\n    手順 一 課 で受け付ける。\" 内部\n}\n");
		NagareProject project = language.read(ProjectSearch.find(root).get(0));
		assertTrue(refusal(project, "課", "室").contains("誤りのある文の中にあり"));
		assertTrue(language.rename(project, "市", "町") instanceof Renaming.Changes);
	}

	/** As many things as before are not the same things: what follows them by key is told nothing rather than something wrong. */
	@Test
	void keys_move_only_among_the_same_things() throws IOException {
		Client.write(root, "a.nagare", "関係者 甲 本人\n");
		NagareProject project = language.read(ProjectSearch.find(root).get(0));
		MovedKeys keys = injector.getInstance(MovedKeys.class);
		URI text = project.texts().get(0).getURI();
		assertEquals(Map.of("//@関係者.甲", "//@関係者.乙", "//@関係者.甲/@kind", "//@関係者.乙/@kind"), keys.by(change(text, new TextChange(4, 1, "乙")), project.texts()).orElseThrow().get(text));
		assertTrue(keys.by(change(text, new TextChange(0, 8, "機関 乙 民間事業者")), project.texts()).isEmpty());
	}

	private static Renaming.Changes change(URI text, TextChange change) {
		SortedMap<URI, List<TextChange>> changes = new TreeMap<>(Comparator.comparing(URI::toString));
		changes.put(text, List.of(change));
		return new Renaming.Changes(changes);
	}

	@Test
	void a_row_of_a_table_of_law_keeps_to_one_word() throws IOException {
		Client.write(root, "a.nagare", "根拠表 表1 { 85の2 照会者 \"x\" }\n一覧 先々 { 表 表1 行 85の2 }\n");
		NagareProject project = language.read(ProjectSearch.find(root).get(0));
		Occurrences occurrences = injector.getInstance(Occurrences.class);
		XtextResource text = project.texts().get(0);
		EObject row = occurrences.in(text).stream().filter(place -> NamedThings.name(place.thing()).orElse("").equals("85の2")).findFirst().map(Occurrence::thing).orElseThrow();
		assertEquals(2, ((Renaming.Changes) injector.getInstance(Renamer.class).rename(project.texts(), row, "86")).byText().get(text.getURI()).size());
		assertTrue(injector.getInstance(Renamer.class).rename(project.texts(), row, "8 6") instanceof Renaming.Refusal);
	}

	@Test
	void a_refusal_names_the_place_that_would_mean_something_else() throws IOException {
		Client.write(root, "a.nagare", """
				機関 市 "市" 地方公共団体 {
				    部署 課
				    システム 手帳 "手帳システム"
				}
				機関 会社 "会社" 民間事業者
				ファイル 情報 "情報ファイル" { 項目 氏名 : 四情報 }
				帳票 進達書 : 情報(氏名)
				評価書 事務 "事務" { 実施機関 市 }
				業務 交付 "交付" { 手順 登録 "登録する。" {
				    課 → 手帳 : 進達書
				} }
				""");
		NagareProject project = language.read(ProjectSearch.find(root).get(0));
		String told = refusal(project, "市.手帳", "会社");
		assertTrue(told.contains("手帳") || told.contains("会社"), told);
		assertFalse(told.contains("進達書"), told);
	}

	@Test
	void references_in_texts_are_read_as_they_are_written() {
		assertEquals(List.of(List.of("台帳"), List.of("課", "所属長"), List.of("a.b", "c")),
				TextReference.in("\"{台帳}と{ 課 . 所属長 }、{{否}と{「a.b」.c}、{}と{開く").stream().map(TextReference::names).toList());
	}

	@Test
	void near_names_are_those_that_look_or_are_typed_alike() {
		assertEquals(List.of("サーバー"), NearNames.of("サーバ", List.of("サーバー", "台帳", "端末"), 3));
		assertEquals(List.of("サーバー"), NearNames.of("サ一バー", List.of("サーバー", "台帳"), 3));
		assertEquals(List.of("ロット番号"), NearNames.of("口ット番号", List.of("ロット番号", "接種日"), 3));
		assertEquals(List.of(), NearNames.of("台帳", List.of("端末", "連携"), 3));
	}

	/** One thing of each kind and each way of being named, in every example. */
	@TestFactory
	Stream<DynamicTest> every_kind_of_thing_in_every_example() throws IOException {
		assertTrue(Files.isDirectory(EXAMPLES), EXAMPLES.toAbsolutePath().toString());
		List<DynamicTest> tests = new ArrayList<>();
		try (Stream<Path> examples = Files.list(EXAMPLES)) {
			for (Path example : examples.filter(Files::isDirectory).sorted().toList()) {
				tests.add(DynamicTest.dynamicTest(example.getFileName().toString(), () -> renameEachKind(example)));
			}
		}
		return tests.stream();
	}

	private void renameEachKind(Path example) throws IOException {
		NagareProject project = language.read(ProjectSearch.find(example).get(0));
		Renamer renamer = injector.getInstance(Renamer.class);
		Occurrences occurrences = injector.getInstance(Occurrences.class);
		Set<String> done = new LinkedHashSet<>();
		Set<String> refused = new TreeSet<>();
		for (XtextResource text : project.texts()) {
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(text, false); all.hasNext();) {
				EObject thing = all.next();
				if (thing instanceof Named named && named.getName() != null && !(thing instanceof FigureLayout) && done.add(ways(thing, project, occurrences))) {
					for (String name : List.of("まだ無い名前", "まだ(無い)名前")) {
						if (renamer.rename(project.texts(), thing, name) instanceof Renaming.Refusal refusal) {
							refused.add(named.getName() + " → " + refusal.message(MessageLanguage.JAPANESE));
						}
					}
				}
			}
		}
		assertTrue(done.size() > 5, done.toString());
		assertEquals(Set.of(), refused);
	}

	private static String ways(EObject thing, NagareProject project, Occurrences occurrences) {
		Set<String> roles = new TreeSet<>();
		occurrences.of(thing, project.texts()).forEach(place -> roles.add(place.role().name()));
		return thing.eClass().getName() + roles;
	}
}
