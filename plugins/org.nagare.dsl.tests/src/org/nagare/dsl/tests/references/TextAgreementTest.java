package org.nagare.dsl.tests.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.renaming.MeantThings;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.dsl.tests.ReadText;
import org.nagare.model.Assessment;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;
import org.nagare.model.text.TextReference;
import org.nagare.testing.Checkout;

/** For every name in braces: the check, the rename and the printed document mean the same thing, or all mean nothing. */
class TextAgreementTest {

	private static final String COMMON = """
			機関 市 { 部署 担当課 所属長 "担当課長" { システム 台帳 分類 業務システム } 部署 税務課 { システム 税 分類 税務システム } }
			機関 県 { 部署 課 }
			機関 国 { 部署 課 }
			""";
	private static final String OTHER = """
			評価書 予防接種 { 評価実施機関 市 }
			ファイル 接種情報 { 項目 接種日 }
			業務 接種 { 手順 記録 "記録する。" 内部 }
			""";

	private static NagareLanguage language;
	private static MeantThings meant;

	@BeforeAll
	static void start() {
		Injector injector = new NagareStandaloneSetup(MessageLanguage.JAPANESE).createInjectorAndDoEMFRegistration();
		language = injector.getInstance(NagareLanguage.class);
		meant = injector.getInstance(MeantThings.class);
	}

	@Test
	void inAllExamplesAndModels() throws IOException {
		int count = 0;
		List<String> differences = new ArrayList<>();
		for (Path root : List.of(Checkout.examples(), Checkout.plugin("org.nagare.dsl.tests").resolve("models"))) {
			for (ProjectFolder folder : ProjectSearch.find(root)) {
				count += compare(language.read(folder), differences, new TreeMap<>());
			}
		}
		assertEquals(List.of(), differences);
		assertTrue(count > 0, "no name in braces was found");
	}

	@Test
	void inAProjectOfHardCases() {
		Map<String, String> told = new TreeMap<>();
		List<String> differences = new ArrayList<>();
		ReadText read = hardCases("{市.台帳}{市.担当課.台帳}{受付}{甲.受付}{乙.受付}{決定}{課}{県.課}{国.課}{担当課.所属長}{税務課.所属長}{台帳.所属長}"
				+ "{予防接種.接種情報}{接種情報}{予防接種.接種.記録}{予防接種}{氏名}{情報.氏名}{住所}{ない}{課.所属長}");
		compare(read.project(), differences, told);
		assertEquals(List.of(), differences);
		assertEquals("""
				{ない} -
				{乙.受付} 受付
				{予防接種.接種.記録} 記録
				{予防接種.接種情報} 接種情報
				{予防接種} 予防接種
				{住所} 住所
				{受付} 受付
				{台帳.所属長} -
				{国.課} 課
				{市.台帳} 台帳
				{市.担当課.台帳} -
				{情報.氏名} 氏名
				{担当課.所属長} 担当課
				{接種情報} -
				{氏名} -
				{決定} 決定
				{甲.受付} 受付
				{県.課} 課
				{税務課.所属長} -
				{課.所属長} -
				{課} -""", told.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining("\n")));
	}

	@Test
	void theCheckTellsWhatIsAmbiguousAndWhichThereAre() {
		List<String> messages = hardCases("{課}").problems().stream().filter(problem -> problem.code().equals("text.reference"))
				.map(problem -> problem.message()).toList();
		assertEquals(1, messages.size());
		assertTrue(messages.get(0).contains("«{課}»") && messages.get(0).contains("二つ以上あります: 県.課、国.課"), messages.get(0));
	}

	private static ReadText hardCases(String sentence) {
		String own = """
				評価書 住民 { 評価実施機関 市 }
				ファイル 情報 { 項目 氏名, 住所 }
				ファイル 別情報 { 項目 氏名 }
				業務 甲 { 手順 受付 "%s" 内部 }
				業務 乙 { 手順 受付 "受け付ける。" 内部 手順 決定 "決める。" 内部 }
				""".formatted(sentence);
		return ReadText.of(Map.of("common.nagare", COMMON, "other.nagare", OTHER, "own.nagare", own), language);
	}

	/** Counts the names; a difference is told with its text and both meanings. */
	private static int compare(NagareProject texts, List<String> differences, Map<String, String> told) {
		ProjectModel project = ProjectModel.of(texts.files());
		int count = 0;
		for (ProjectFile text : texts.files()) {
			List<Assessment> readers = ProjectModel.assessmentOf(text).map(List::of).orElse(project.assessments());
			for (ILeafNode leaf : ((XtextResource) text.eResource()).getParseResult().getRootNode().getLeafNodes()) {
				EObject context = TextLeaves.isText(leaf) ? NodeModelUtils.findActualSemanticObjectFor(leaf) : null;
				if (context == null) {
					continue;
				}
				for (TextReference reference : TextReference.in(leaf.getText())) {
					boolean role = reference.names().size() == 1 && TextReference.ROLES.contains(reference.names().get(0));
					Optional<EObject> found = meant.ofText(context, reference.names()).map(MeantThings.Meant::thing);
					String written = leaf.getText().substring(reference.offset(), reference.offset() + reference.length());
					told.put(written, found.map(thing -> ((org.nagare.model.Named) thing).getName()).orElse("-"));
					count++;
					for (Assessment reader : readers) {
						if (!role && uses(context, reader)) {
							Optional<EObject> printed = printed(new TextMeanings(project.derive(reader)).read(written, context).get(0));
							if (!printed.equals(found)) {
								differences.add(text.eResource().getURI().lastSegment() + " " + written + ": " + found + " / " + printed);
							}
						}
					}
				}
			}
		}
		return count;
	}

	/** The words of a library mean something to those that use it. */
	private static boolean uses(EObject context, Assessment reader) {
		for (EObject outer = context; outer != null; outer = outer.eContainer()) {
			if (outer instanceof MeasureLibrary library) {
				return reader.getLibraryUses().stream().anyMatch(use -> use.getLibrary() == library);
			}
		}
		return true;
	}

	private static Optional<EObject> printed(TextPiece piece) {
		return switch (piece) {
			case TextPiece.Mention mention -> Optional.of(mention.thing());
			case TextPiece.Number number -> Optional.of(number.step());
			case TextPiece.Property property -> Optional.of(property.owner());
			case TextPiece.Words words -> throw new IllegalArgumentException(words.text());
			case TextPiece.Role role -> Optional.empty();
			case TextPiece.Unresolved unresolved -> Optional.empty();
		};
	}
}
