package org.nagare.model.tests.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.model.Entry;
import org.nagare.model.Flow;
import org.nagare.model.ItemPath;
import org.nagare.model.Keyed;
import org.nagare.model.ModelFactory;
import org.nagare.model.PathKey;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;
import org.nagare.model.SpiFile;
import org.nagare.model.Step;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyIndex;
import org.nagare.model.key.KeyText;
import org.nagare.model.key.ReferenceNames;
import org.nagare.model.tests.fixture.ModelFixture;

/** Identity: what survives, and the way back. */
class KeysTest {

	private final ModelFixture office = ModelFixture.office();

	private String key(EObject thing) {
		return office.project().key(thing).orElseThrow().toString();
	}

	@Test
	void namedThingsAreKnownByScopeAndName() {
		assertEquals("評価//ファイル.情報", key(office.file("情報")));
		assertEquals("評価//ファイル.情報/氏名", key(office.file("情報").getItemGroups().get(1).getItems().get(0)));
		office.shared();
		assertEquals("//機関.県", key(office.body("県", "地方公共団体")));
	}

	@Test
	void whatLiesInABodyIsQualifiedByItAtWhateverDepth() {
		office.unit("担当課", "係");
		assertEquals("評価//部署.市.係", key(office.unit("係")));
		assertEquals("評価//システム.国.NWS", key(office.system("NWS")));
	}

	@Test
	void movingBetweenDepartmentsKeepsTheKey() {
		String before = key(office.unit("市", "係"));
		office.unit("担当課").getMembers().add(office.unit("係"));
		assertEquals(before, key(office.unit("係")));
	}

	@Test
	void stepsAndFlows() {
		Flow flow = office.flow("接種/抽出", "税 → 連携 → 台帳 : 情報(氏名)");
		assertEquals("評価//業務.接種/抽出", key(flow.eContainer()));
		assertEquals("評価//業務.接種/抽出/税→台帳:情報", key(flow));
	}

	@Test
	void flowKeepsItsKeyWhenPathItemsMediumTimingAndOrderChange() {
		Flow flow = office.flow("接種/抽出", "税 → 連携 → 台帳 : 情報(氏名)");
		String before = key(flow);
		flow.getHops().remove(1);
		flow.getPayloads().get(0).getItems().clear();
		flow.getMedia().add(office.choice("紙"));
		flow.setTiming("随時");
		office.flow("接種/抽出", "住民 → 担当課 : 情報");
		((Step) flow.eContainer()).getParts().move(0, 1);
		assertEquals(before, key(flow));
	}

	@Test
	void documentCountsAsItsFile() {
		office.document("帳票", "情報(氏名)");
		assertEquals("評価//業務.接種/抽出/住民→担当課:情報", key(office.flow("接種/抽出", "住民 → 担当課 : 帳票")));
	}

	@Test
	void wordsAreMarkedAsSuch() {
		assertEquals("評価//業務.接種/抽出/住民→担当課:\"送信依頼\"", key(office.flow("接種/抽出", "住民 → 担当課 : \"送信依頼\" 個人番号なし")));
	}

	@Test
	void ordinalOnlyAmongFlowsThatAgreeInAll() {
		Flow first = office.flow("接種/抽出", "台帳 → 他市 : 情報(氏名)");
		Flow second = office.flow("接種/抽出", "台帳 → 他市 : 情報(住所)");
		Flow elsewhere = office.flow("接種/登録", "台帳 → 他市 : 情報(住所)");
		assertEquals("評価//業務.接種/抽出/台帳→他市:情報", key(first));
		assertEquals("評価//業務.接種/抽出/台帳→他市:情報~2", key(second));
		assertEquals("評価//業務.接種/登録/台帳→他市:情報", key(elsewhere));
	}

	@Test
	void arrowsOfOneFlowAreKnownByTheirEnds() {
		office.flow("接種/連携", "台帳 → NWS → 他市, 国 : 情報");
		assertEquals(List.of("評価//業務.接種/連携/台帳→他市:情報", "評価//業務.接種/連携/台帳→国:情報"),
				office.derive().arrows().stream().map(arrow -> arrow.key().toString()).toList());
		office.derive().arrows().forEach(arrow -> assertEquals(arrow.key(), office.derive().arrow(arrow.key()).orElseThrow().key()));
	}

	@Test
	void exceptionalFlowIsKnownByItsStep() {
		assertEquals("評価//業務.接種/抽出/台帳→他市:情報", key(office.exceptional("接種/抽出", "台帳 → 他市 : 情報")));
	}

	@Test
	void unnamedStepIsKnownByItsArrowThenByItsText() {
		Step withArrow = (Step) office.flow("接種/仮", "台帳 → 他市 : 情報").eContainer();
		withArrow.setName(null);
		assertEquals("評価//業務.接種/<台帳→他市:情報>", key(withArrow));
		Step withText = office.step("接種/仮二");
		withText.setName(null);
		withText.setText("転入の処理を行う。");
		assertEquals("評価//業務.接種/<\"転入の処理を行う。\">", key(withText));
	}

	@Test
	void insertionBeforeKeepsTheKeyOfAStep() {
		Step step = office.step("接種/登録");
		String before = key(step);
		Step inserted = ModelFactory.eINSTANCE.createStep();
		inserted.setText("先に行う。");
		((org.nagare.model.SubAffair) step.eContainer()).getSteps().add(0, inserted);
		assertEquals(before, key(step));
	}

	@Test
	void linksOfAChainAreKnownByTheEntrustmentAtAnyDepth() {
		var first = office.passOn(office.entrust("発送", "業者", "情報").getReEntrustments(), "封入", "下請");
		var second = office.passOn(first.getReEntrustments(), "運搬", null);
		assertEquals("評価//委託.発送/封入", key(first));
		assertEquals("評価//委託.発送/運搬", key(second));
	}

	@Test
	void rowsAreKnownByWhomTheyName() {
		var table = office.table("移転先");
		assertEquals("評価//一覧.移転先/先.税", key(office.row(table, "税")));
		assertEquals("評価//一覧.移転先/先.\"どこかの団体\"", key(office.row(table, "どこかの団体")));
		office.law("別表", "85の2");
		assertEquals("評価//一覧.移転先/表.別表", key(office.lawRows(table, "別表")));
		assertEquals("評価//根拠表.別表/85の2", key(office.get("別表", org.nagare.model.LawTable.class).getRows().get(0)));
	}

	@Test
	void figureAndAffairMayBearOneName() {
		office.step("接種/抽出");
		var figure = ModelFactory.eINSTANCE.createFigureLayout();
		figure.setName("接種");
		office.own.getStatements().add(figure);
		assertEquals("評価//図.接種", key(figure));
	}

	@Test
	void enteredCellsAreKnownByTheirPath() {
		Entry entry = ModelFactory.eINSTANCE.createEntry();
		entry.setPath(path("Ⅱ", office.file("情報"), "3", null, "④", null));
		office.own.getStatements().add(entry);
		assertEquals("評価//記載.「Ⅱ(情報).3.④」", key(entry));
	}

	private static ItemPath path(Object... wordsAndKeys) {
		ItemPath path = ModelFactory.eINSTANCE.createItemPath();
		for (int i = 0; i < wordsAndKeys.length; i += 2) {
			PathSegment segment = ModelFactory.eINSTANCE.createPathSegment();
			segment.setWord((String) wordsAndKeys[i]);
			List<?> named = wordsAndKeys[i + 1] == null ? List.of() : wordsAndKeys[i + 1] instanceof List<?> several ? several : List.of(wordsAndKeys[i + 1]);
			for (Object thing : named) {
				PathKey key = ModelFactory.eINSTANCE.createPathKey();
				PathName name = ModelFactory.eINSTANCE.createPathName();
				name.setThing((Keyed) thing);
				key.getParts().add(name);
				segment.getKeys().add(key);
			}
			path.getSegments().add(segment);
		}
		return path;
	}

	@Test
	void oddNamesAreQuotedAndComeBack() {
		SpiFile file = office.file("接種状況(実施/未実施)", "「二重」の項目 : 四情報");
		assertEquals("評価//ファイル.「接種状況(実施/未実施)」", key(file));
		assertEquals("評価//ファイル.「接種状況(実施/未実施)」/「「二重」」の項目」", key(file.getItemGroups().get(0).getItems().get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "台帳", "a/b", "」", "「", "「」", "a」」b", "x.y", "?", "𠮷野", " ", "~2", "//" })
	void quotingCanBeUndone(String name) {
		assertEquals(name, KeyText.unquote(KeyText.quote(name)));
		assertEquals(-1, KeyText.indexOutsideQuotes(KeyText.quote(name), "/"));
		Key key = new Key(name, "委託." + KeyText.quote(name));
		assertEquals(Optional.of(key), Key.parse(key.toString()));
	}

	@Test
	void sameNameTwiceStillHasTwoKeys() {
		SpiFile first = office.file("重複", "氏名 : 四情報");
		SpiFile second = office.file("重複", "氏名 : 四情報");
		assertEquals("評価//ファイル.重複", key(first));
		assertEquals("評価//ファイル.重複~2", key(second));
		assertEquals("評価//ファイル.重複~2/氏名", key(second.getItemGroups().get(0).getItems().get(0)));
	}

	@Test
	void everythingHasOneKeyAndOneFragmentAndTheWayBack() {
		office.flow("接種/抽出", "税 → 連携 → 台帳 : 情報(氏名)").getMedia().add(office.choice("紙"));
		office.exceptional("接種/抽出", "台帳 → 他市 : 情報");
		office.passOn(office.entrust("発送", "業者", "情報").getReEntrustments(), "封入", "下請");
		office.row(office.table("移転先"), "税");
		ProjectModel project = office.project();
		KeyIndex fragments = KeyIndex.of(office.own, ReferenceNames.linked());
		Set<Key> keys = new HashSet<>();
		List<EObject> things = new ArrayList<>();
		office.own.eAllContents().forEachRemaining(things::add);
		things.add(office.own);
		for (EObject thing : things) {
			Key key = project.key(thing).orElseThrow();
			assertTrue(keys.add(key), key + " twice");
			assertEquals(Optional.of(thing), project.keys().resolve(key));
			assertEquals(Optional.of(key), Key.parse(key.toString()));
			String fragment = fragments.fragment(thing).orElseThrow();
			assertTrue(Key.isFragment(fragment));
			assertEquals(Optional.of(thing), fragments.resolveFragment(fragment));
		}
		assertEquals("//@業務.接種/抽出/税→台帳:情報", fragments.fragment(office.step("接種/抽出").getParts().get(0)).orElseThrow());
	}

	@Test
	void unknownKeysLeadNowhere() {
		assertEquals(Optional.empty(), office.project().keys().resolve(Key.shared("ファイル.無い")));
		assertEquals(Optional.empty(), KeyIndex.of(office.own, ReferenceNames.linked()).resolveFragment("/0/1"));
		assertEquals(Optional.empty(), Key.parse("ファイル"));
	}

	@Test
	void namedThingsAreFoundWithoutAskingAnyReference() {
		office.flow("接種/抽出", "税 → 台帳 : 情報");
		ReferenceNames forbidden = new ReferenceNames() {

			@Override
			public List<String> names(EObject owner, org.eclipse.emf.ecore.EReference reference) {
				throw new AssertionError("asked for " + reference.getName());
			}

			@Override
			public List<String> files(org.nagare.model.Payload payload) {
				throw new AssertionError("asked for files");
			}
		};
		KeyIndex index = KeyIndex.of(office.own, forbidden);
		assertEquals(Optional.of("//@業務.接種/抽出"), index.fragment(office.step("接種/抽出")));
		assertEquals(Optional.of(office.system("台帳")), index.resolveFragment("//@システム.市.台帳"));
	}

	@Test
	void keysDoNotDependOnTheTextAThingStandsIn() {
		office.entrust("発送", "業者", "情報");
		String before = key(office.get("発送", org.nagare.model.Entrustment.class));
		office.common.setAssessment(office.assessment);
		office.common.getStatements().add(office.get("発送", org.nagare.model.Entrustment.class));
		assertEquals(before, key(office.get("発送", org.nagare.model.Entrustment.class)));
	}

	// ---- cells

	@Test
	void cellKeyOfAPathNamesWhatRepeats() {
		assertEquals("Ⅱ(情報).3.④", CellKey.of(path("II", office.file("情報"), "3", null, "④", null)).toString());
	}

	@Test
	void pathOfSeveralThingsStandsForSeveralCells() {
		SpiFile other = office.file("別情報", "氏名 : 四情報");
		CellKey key = CellKey.of(path("Ⅲ", List.of(office.file("情報"), other), "2", null));
		assertEquals("Ⅲ(情報, 別情報).2", key.toString());
		assertEquals(List.of("Ⅲ(情報).2", "Ⅲ(別情報).2"), key.expand().stream().map(CellKey::toString).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ⅱ(接種情報).4(発送).⑥", "Ⅰ.2(VRS).③", "Ⅱ(接種情報).5.提供(他市.接種記録根拠-2).①", "Ⅱ(接種情報).5.提供(別表第二.85の2).④",
			"Ⅱ(接種情報).5.提供(\"市内の医療機関(委託先を除く)\".\"番号法第19条第8号\"-2).②", "Ⅰ.2(「VRS-2」).③", "Ⅱ(「a・b/c」).「1-①」", "Ⅲ(接種情報).2.リスク1.対象者以外", "Ⅲ(a, b).2",
			"Ⅱ(「接種(状況)」).2.④.主な項目", "別添1.図" })
	void cellKeysAreReadAsTheyArePrinted(String text) {
		assertEquals(Optional.of(text), CellKey.parse(text).map(CellKey::toString));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "Ⅱ(", "Ⅱ()", "Ⅱ(a", "Ⅱ(a).", "Ⅱ(a)b", "「", "Ⅱ..1", "Ⅱ(a,)" })
	void otherTextsAreNoCellKeys(String text) {
		assertEquals(Optional.empty(), CellKey.parse(text));
	}

	@Test
	void romanNumbersMayBeTypedInLetters() {
		assertEquals("Ⅲ(a).V.2", CellKey.parse("III(a).V.2").orElseThrow().toString());
	}

	@Test
	void cellKeysAreBuiltFromTheirPrefix() {
		CellKey prefix = CellKey.of("Ⅱ").keyed("情報");
		CellKey cell = prefix.append("5").append("提供").keyed("他市", "根拠").append("①");
		assertEquals("Ⅱ(情報).5.提供(他市.根拠).①", cell.toString());
		assertTrue(cell.startsWith(prefix));
		assertEquals("Ⅱ.5.提供.①", cell.item().toString());
		assertEquals(cell, prefix.append(CellKey.parse("5.提供(他市.根拠).①").orElseThrow()));
	}

	@Test
	void pathThatLeadsNowhereStillHasAKey() {
		ItemPath path = path("Ⅱ", office.file("情報"));
		EcoreUtil.remove(office.file("情報"));
		((org.eclipse.emf.ecore.InternalEObject) office.file("情報")).eSetProxyURI(org.eclipse.emf.common.util.URI.createURI("nowhere.nagare#//x"));
		assertEquals("Ⅱ(「?」)", CellKey.of(path).toString());
	}
}
