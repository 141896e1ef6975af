package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.view.Difference;

/** What a difference says: all that changed, nothing that did not, each once. */
class DifferenceTest {
	private static final FigureNode RESIDENT = FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON);
	private static final FigureNode OFFICE = FigureBuilder.node("窓口課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY);
	private static final FigureNode REGISTER = FigureBuilder.system("台帳");
	private static final FigureNode PREFECTURE = FigureBuilder.node("県", NodeKind.PUBLIC_BODY, Place.OTHER_BODY);

	@Test
	void whatWasAddedRemovedAndChangedIsToldBelowItsStep() {
		Figure earlier = new FigureBuilder().with(FigureBuilder.system("甲"), FigureBuilder.system("乙"), FigureBuilder.system("丙"))
				.specific(1, "記録", "甲", "乙").specific(2, "控え", "乙", "丙").build("前");
		Figure later = new FigureBuilder().with(FigureBuilder.system("甲"), FigureBuilder.system("乙"), FigureBuilder.system("丁"))
				.personal(1, "記録", "甲", "乙").specific(2, "控え", "乙", "丁").build("後");
		Figure difference = Difference.between(earlier, later);
		assertEquals(Emphasis.REMOVED, node(difference, "丙").emphasis());
		assertEquals(Emphasis.ADDED, node(difference, "丁").emphasis());
		assertEquals(Emphasis.UNCHANGED, node(difference, "甲").emphasis());
		assertEquals(List.of(Emphasis.CHANGED, Emphasis.CHANGED), difference.flows().stream().map(FigureFlow::emphasis).toList());
		assertEquals(List.of("〔変更〕① 甲→乙：記録（" + FlowKind.PERSONAL_INFORMATION.japanese() + "） ← ① 甲→乙：記録（"
				+ FlowKind.SPECIFIC_PERSONAL_INFORMATION.japanese() + "）"), difference.sections().get(0).steps().get(0).remarks());
		assertEquals(List.of("〔追加〕システム「丁」", "〔変更〕② 乙→丁：控え（特定個人情報の流れ） ← ② 乙→丙：控え（特定個人情報の流れ）"), difference.sections().get(0).steps().get(1).remarks());
		assertEquals(List.of("〔削除〕システム「丙」"), lines(difference, "差分"));
	}

	@Test
	void aFigureDoesNotDifferFromItself() {
		for (Examples.Example example : Examples.all()) {
			Figure difference = Difference.between(example.figure(), example.figure());
			assertEquals("図に現れる変更はない。", difference.sections().get(0).steps().get(0).sentence(), example.name());
			assertEquals(example.figure().elementsByKey().keySet(), difference.elementsByKey().keySet(), example.name());
			assertTrue(difference.flows().stream().allMatch(flow -> flow.emphasis() == Emphasis.UNCHANGED), example.name());
		}
	}

	@Test
	void aNumberThatMovedAlongIsNoChange() {
		Figure later = Examples.highStack();
		Figure earlier = new Figure(later.key(), later.title(), later.elements(),
				later.flows().stream().map(flow -> new FigureFlow(flow.key(), flow.step(), "9", flow.kind(), flow.payload(), flow.detail(),
						flow.inquiry(), flow.condition(), flow.path())).toList(),
				later.links(), later.sections());
		Figure difference = Difference.between(earlier, later);
		assertTrue(difference.flows().stream().allMatch(flow -> flow.emphasis() == Emphasis.UNCHANGED));
		assertTrue(told(difference).stream().allMatch(line -> line.startsWith("〔番号〕9→")), told(difference).toString());
		assertEquals(difference.sections().get(0).steps().size(), told(difference).size());
	}

	/** A system moves into its 課, and the arrow between the two goes: drawn together, the arrow joins a frame with its own content. */
	@Test
	void aSystemMovesIntoItsDepartment() {
		Figure earlier = new FigureBuilder().with(RESIDENT, city(OFFICE, REGISTER), PREFECTURE).specific(1, "届出", "住民", "窓口課")
				.specific(2, "報告", "台帳", "県").specific(1, "届出の記録", "窓口課", "台帳").build("前");
		Figure later = new FigureBuilder().with(RESIDENT, city(office(REGISTER)), PREFECTURE).specific(1, "届出", "住民", "窓口課")
				.specific(2, "報告", "台帳", "県").build("前");
		Figure difference = Difference.between(earlier, later);
		assertEquals(List.of("〔削除〕① 窓口課→台帳：届出の記録（特定個人情報の流れ）", "〔変更〕システム「台帳」：「市」から「窓口課」へ"), told(difference));
		assertEquals(List.of("住民", "窓口課#body"), difference.flows().get(0).path());
		assertEquals(List.of("窓口課#body", "台帳"), difference.flows().get(2).path());
		assertEquals(List.of(), Reading.problems(difference));
		assertEquals(List.of("〔追加〕① 窓口課→台帳：届出の記録（特定個人情報の流れ）", "〔変更〕システム「台帳」：「窓口課」から「市」へ"), told(Difference.between(later, earlier)));
	}

	/** Of a body whose systems were drawn only the body is left. */
	@Test
	void aFrameThatBecameABoxStaysAFrameAroundWhatIsGone() {
		FigureFrame prefecture = FigureBuilder.frame("県", FrameKind.ORGANIZATION, Place.OTHER_BODY, FigureBuilder.system("県の台帳"), FigureBuilder.system("県の連携"));
		Figure earlier = new FigureBuilder().with(REGISTER, prefecture).specific(1, "報告", "台帳", "県の台帳", "県の連携").build("前");
		Figure later = new FigureBuilder().with(REGISTER, PREFECTURE).specific(1, "報告", "台帳", "県").build("前");
		Figure difference = Difference.between(earlier, later);
		assertEquals(List.of("〔変更〕① 台帳→県：報告（特定個人情報の流れ） ← ① 台帳→県の台帳→県の連携：報告（特定個人情報の流れ）", "〔削除〕システム「県の台帳」", "〔削除〕システム「県の連携」"),
				told(difference));
		assertEquals("県", difference.elementsByKey().get("県").label());
		assertEquals(List.of(), Reading.problems(difference));
	}

	/** One arrow more within a 課 makes the 課 a box in its own frame: that is no change of it or of the arrows that meet it. */
	@Test
	void howABodyIsDrawnIsNoChange() {
		Figure earlier = new FigureBuilder().with(RESIDENT, city(office(REGISTER))).specific(1, "届出", "住民", "窓口課").specific(2, "通知", "台帳", "住民").build("前");
		FigureNode body = new FigureNode("窓口課#body", "窓口課", NodeKind.DEPARTMENT, Place.ASSESSING_BODY);
		Figure later = new FigureBuilder().with(RESIDENT, city(office(body, REGISTER))).specific(1, "届出", "住民", "窓口課#body")
				.specific(2, "通知", "台帳", "住民").specific(1, "届出の記録", "窓口課#body", "台帳").build("前");
		assertEquals(List.of("〔追加〕① 窓口課→台帳：届出の記録（特定個人情報の流れ）"), told(Difference.between(earlier, later)));
		assertEquals(List.of("〔削除〕① 窓口課→台帳：届出の記録（特定個人情報の流れ）"), told(Difference.between(later, earlier)));
	}

	@Test
	void aNameThatChangedIsToldOfFramesToo() {
		Figure earlier = new FigureBuilder().with(RESIDENT, city(REGISTER)).specific(1, "届出", "住民", "台帳").build("前");
		FigureFrame renamed = new FigureFrame("市", "新市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, List.of(REGISTER));
		Figure later = new FigureBuilder().with(RESIDENT, renamed).specific(1, "届出", "住民", "台帳").build("前");
		Figure difference = Difference.between(earlier, later);
		assertEquals(List.of("〔変更〕評価実施機関「新市」 ← 評価実施機関「市」"), told(difference));
		assertEquals("新市〔変更〕", difference.elementsByKey().get("市").label());
	}

	/** A 業務 and a step that are gone stand where they stood, with their arrows. */
	@Test
	void whatIsGoneIsStillRead() {
		Figure earlier = new FigureBuilder().with(RESIDENT, OFFICE).affair("届出").specific(1, "届出", "住民", "窓口課").specific(2, "控え", "窓口課", "住民")
				.specific(3, "通知", "窓口課", "住民").affair("証明").specific(1, "請求", "住民", "窓口課").build("前");
		List<FigureFlow> kept = earlier.flows().stream().filter(flow -> flow.step().equals("手順届出1") || flow.step().equals("手順届出3")).toList();
		Figure later = new Figure(earlier.key(), earlier.title(), earlier.elements(), kept, List.of(),
				List.of(new FigureSection("業務届出", "", "届出",
						earlier.sections().get(0).steps().stream().filter(step -> !step.key().equals("手順届出2")).toList())));
		Figure difference = Difference.between(earlier, later);
		assertEquals(List.of("手順届出1", "手順届出2", "手順届出3"), difference.sections().get(0).steps().stream().map(step -> step.key()).toList());
		assertTrue(difference.sections().get(0).steps().get(1).sentence().startsWith("〔削除〕"));
		assertEquals("2. 証明〔削除〕", difference.sections().get(1).heading());
		assertEquals(4, difference.flows().size());
	}

	/** Any two figures, of which each has what the other has not. */
	@Test
	void nothingOfTwoFiguresIsLost() {
		List<String> problems = LongStream.rangeClosed(1, 60).parallel().boxed().flatMap(seed -> {
			Figure one = RandomFigures.of(seed, 12, 14);
			Figure earlier = part(one, 3, 0);
			Figure later = part(one, 3, 1);
			Figure difference = Difference.between(earlier, later);
			List<String> lost = new ArrayList<>(Reading.problems(difference));
			one.flows().stream().filter(flow -> difference.flows().stream().noneMatch(each -> each.key().equals(flow.key()))).forEach(flow -> lost.add("lost " + flow));
			return lost.stream().map(problem -> "seed " + seed + ": " + problem);
		}).toList();
		assertEquals(List.of(), problems);
	}

	/** A figure without every third of its flows, from one of them on. */
	private static Figure part(Figure figure, int every, int from) {
		return FigureExcerpt.ofFlows(figure, figure.sections(),
				IntStream.range(0, figure.flows().size()).filter(i -> i % every != from).mapToObj(figure.flows()::get).toList());
	}

	private static List<String> lines(Figure difference, String section) {
		return difference.sections().stream().filter(each -> each.key().equals(section)).flatMap(each -> each.steps().stream()).map(step -> step.sentence()).toList();
	}

	/** Everything that the difference tells, in its order. */
	private static List<String> told(Figure difference) {
		List<String> told = new ArrayList<>();
		difference.sections().forEach(section -> section.steps().forEach(step -> {
			if (section.key().equals("差分")) {
				told.add(step.sentence());
			}
			told.addAll(step.remarks());
		}));
		return told;
	}

	private static FigureFrame city(FigureElement... elements) {
		return FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, elements);
	}

	private static FigureFrame office(FigureElement... elements) {
		return FigureBuilder.frame("窓口課", FrameKind.DEPARTMENT, Place.ASSESSING_BODY, elements);
	}

	private static FigureNode node(Figure figure, String label) {
		return figure.nodes().stream().filter(node -> node.label().equals(label)).findFirst().orElseThrow();
	}
}
