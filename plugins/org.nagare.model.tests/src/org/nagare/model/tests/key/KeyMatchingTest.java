package org.nagare.model.tests.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyMatching;
import org.nagare.model.tests.fixture.ModelFixture;

/** Two states of a project side by side: what is the same thing, what was renamed by hand, what came loose. */
class KeyMatchingTest {

	private final ModelFixture before = example();
	private final ModelFixture after = example();

	private static ModelFixture example() {
		ModelFixture office = ModelFixture.office();
		office.flow("甲/抽出", "税 → 連携 → 台帳 : 情報(氏名)");
		office.flow("甲/登録", "台帳 → 他市 : 情報");
		office.step("甲/処理");
		office.passOn(office.entrust("保守", "業者", "情報").getReEntrustments(), "監視", "下請");
		office.row(office.table("移転先"), "税");
		return office;
	}

	private KeyMatching match() {
		return KeyMatching.of(List.of(before.own, before.common), List.of(after.own, after.common));
	}

	private List<String> renamed() {
		return match().renamed().stream().map(one -> one.before().path() + " ⇒ " + one.after().path()).toList();
	}

	private static List<String> paths(List<Key> keys) {
		return keys.stream().map(Key::path).toList();
	}

	private void expectLoose(List<String> lost, List<String> added) {
		KeyMatching matching = match();
		assertEquals(lost, paths(matching.lost()));
		assertEquals(added, paths(matching.added()));
	}

	@Test
	void equalStatesMatchInAll() {
		expectLoose(List.of(), List.of());
		assertEquals(List.of(), renamed());
		KeyMatching matching = match();
		before.own.eAllContents().forEachRemaining(thing -> assertEquals(thing, matching.before(matching.after(thing).orElseThrow()).orElseThrow()));
	}

	@Test
	void renamedSystemCarriesItsFlowsAndRows() {
		after.system("税").setName("新税");
		assertEquals(List.of("システム.市.税 ⇒ システム.市.新税"), renamed());
		expectLoose(List.of(), List.of());
		assertEquals(Optional.of("評価//業務.甲/抽出/新税→台帳:情報"),
				match().after(Key.parse("評価//業務.甲/抽出/税→台帳:情報").orElseThrow()).map(Key::toString));
	}

	@Test
	void renamedFileCarriesItsItemsAndFlows() {
		after.file("情報").setName("新情報");
		assertEquals(List.of("ファイル.情報 ⇒ ファイル.新情報"), renamed());
		expectLoose(List.of(), List.of());
	}

	@Test
	void renamedBodyCarriesWhatLiesInIt() {
		after.get("市", Organization.class).setName("新市");
		assertEquals(List.of("機関.市 ⇒ 機関.新市"), renamed());
		expectLoose(List.of(), List.of());
	}

	/** One company went and another came: that is no company with another name. */
	@Test
	void anotherBodyWithAnotherPrintedNameIsNoRename() {
		before.get("業者", Organization.class).setDisplay("はやて印刷株式会社");
		Organization other = after.get("業者", Organization.class);
		other.setName("別業者");
		other.setDisplay("ほたる印刷株式会社");
		assertEquals(List.of(), renamed());
		assertEquals(List.of("機関.業者"), paths(match().lost()));
		assertEquals(List.of("機関.別業者"), paths(match().added()));
		other.setFormerName("はやて印刷株式会社");
		assertEquals(List.of("機関.業者 ⇒ 機関.別業者"), renamed());
		other.setFormerName(null);
		other.setDisplay("はやて印刷株式会社");
		assertEquals(List.of("機関.業者 ⇒ 機関.別業者"), renamed());
		expectLoose(List.of(), List.of());
	}

	@Test
	void renamedAssessmentCarriesEverything() {
		after.assessment.setName("新評価");
		assertEquals(List.of("評価書.評価 ⇒ 評価書.新評価"), renamed());
		expectLoose(List.of(), List.of());
	}

	@Test
	void bodyAndDepartmentRenamedAtOnce() {
		after.get("市", Organization.class).setName("新市");
		after.unit("税務課").setName("課税課");
		assertEquals(List.of("機関.市 ⇒ 機関.新市", "部署.市.税務課 ⇒ 部署.新市.課税課"), renamed());
		expectLoose(List.of(), List.of());
	}

	@Test
	void itemStepAndLinkRenamed() {
		after.file("情報").getItemGroups().get(1).getItems().get(0).setName("姓名");
		after.step("甲/登録").setName("記録");
		after.get("保守", Entrustment.class).getReEntrustments().get(0).setName("見張り");
		assertEquals(List.of("ファイル.情報/氏名 ⇒ ファイル.情報/姓名", "業務.甲/登録 ⇒ 業務.甲/記録", "委託.保守/監視 ⇒ 委託.保守/見張り"), renamed());
		expectLoose(List.of(), List.of());
	}

	@Test
	void twoOfAKindComeLoose() {
		after.system("税").setName("新税");
		after.system("連携").setName("新連携");
		assertEquals(List.of(), renamed());
		assertEquals(List.of("システム.市.税", "システム.市.連携", "業務.甲/抽出/税→台帳:情報", "一覧.移転先/先.税"), paths(match().lost()));
		assertEquals(List.of("システム.市.新税", "システム.市.新連携", "業務.甲/抽出/新税→台帳:情報", "一覧.移転先/先.新税"), paths(match().added()));
	}

	@Test
	void removedAndAddedOfDifferentKindsAreNoRename() {
		EcoreUtil.remove(after.get("保守", Entrustment.class));
		after.provision("新法");
		expectLoose(List.of("委託.保守", "委託.保守/監視"), List.of("法令.新法"));
	}

	@Test
	void changeOfAnEndIsANewFlow() {
		Flow flow = (Flow) after.step("甲/登録").getParts().get(0);
		flow.getHops().get(1).getNodes().set(0, after.get("国", Node.class));
		expectLoose(List.of("業務.甲/登録/台帳→他市:情報"), List.of("業務.甲/登録/台帳→国:情報"));
	}

	private void unnamed(ModelFixture office, String step, Consumer<Step> change) {
		Step found = office.step(step);
		found.setName(null);
		change.accept(found);
	}

	@Test
	void stepThatGotANameIsFoundByItsArrow() {
		unnamed(before, "甲/登録", step -> step.setText("前の文。"));
		expectLoose(List.of(), List.of());
		assertEquals(Optional.of(after.step("甲/登録")), match().after(before.get("甲", SubAffair.class).getSteps().get(1)));
	}

	@Test
	void unnamedStepIsFoundByItsSentenceWhenItsArrowChanged() {
		unnamed(before, "甲/登録", step -> {
		});
		unnamed(after, "甲/登録", step -> ((Flow) step.getParts().get(0)).getHops().get(1).getNodes().set(0, after.get("国", Node.class)));
		EObject was = before.get("甲", SubAffair.class).getSteps().get(1);
		EObject is = after.get("甲", SubAffair.class).getSteps().get(1);
		assertEquals(Optional.of(is), match().after(was));
	}

	@Test
	void unnamedStepIsFoundByItsPlaceWhenAllElseChanged() {
		unnamed(before, "甲/処理", step -> step.setText("前の文。"));
		unnamed(after, "甲/処理", step -> step.setText("後の文。"));
		EObject was = before.get("甲", SubAffair.class).getSteps().get(2);
		EObject is = after.get("甲", SubAffair.class).getSteps().get(2);
		assertEquals(Optional.of(is), match().after(was));
	}

	@Test
	void unnamedStepFollowsItsArrowAndNotItsPlace() {
		unnamed(before, "甲/登録", step -> {
		});
		unnamed(after, "甲/登録", step -> {
		});
		Step inserted = ModelFactory.eINSTANCE.createStep();
		inserted.setText("先に行う。");
		SubAffair affair = after.get("甲", SubAffair.class);
		affair.getSteps().add(0, inserted);
		EObject was = before.get("甲", SubAffair.class).getSteps().get(1);
		assertEquals(Optional.of(affair.getSteps().get(2)), match().after(was));
		assertEquals(1, match().added().size());
	}

	@Test
	void movedToAnotherTextIsTheSame() {
		after.common.setAssessment(after.assessment);
		after.common.getStatements().add(after.file("情報"));
		expectLoose(List.of(), List.of());
	}

	@Test
	void emptyStates() {
		ProjectFile empty = ModelFactory.eINSTANCE.createProjectFile();
		KeyMatching matching = KeyMatching.of(List.of(), List.of(empty));
		assertEquals(List.of(), matching.lost());
		assertEquals(List.of(), matching.added());
	}
}
