package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** What is drawn, and what it says, for two projects whose text is known. */
class SynthesisTest {
	private static Figure vaccination;
	private static Figure register;

	@BeforeAll
	static void readTheExamples() {
		Map<String, Figure> figures = ProjectExamples.all().stream()
				.collect(Collectors.toMap(Examples.Example::name, Examples.Example::figure));
		vaccination = figures.get("vaccination-予防接種");
		register = figures.get("resident-registry-住基事務");
	}

	@Test
	void everyFlowIsDrawnWithItsNumberAndKind() {
		assertEquals(16, vaccination.flows().size());
		assertEquals(List.of("①", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑦", "⑦", "⑦", "⑧", "⑧", "⑧", "⑧", "⑧"),
				vaccination.flows().stream().map(FigureFlow::number).toList());
		assertEquals(4, vaccination.flows().stream().filter(flow -> flow.kind() == FlowKind.PERSONAL_INFORMATION).count());
		assertEquals(0, vaccination.flows().stream().filter(flow -> flow.kind() == FlowKind.UNDECIDED).count());
	}

	@Test
	void contractorsAreLinkedWithoutNumber() {
		assertEquals(List.of(Relation.ACCESS, Relation.RE_ENTRUSTMENT, Relation.ACCESS, Relation.ACCESS),
				vaccination.links().stream().map(EntrustmentLink::relation).toList());
		assertEquals(NodeKind.CONTRACTOR, node(vaccination, "株式会社みなと印刷").kind());
		assertEquals(NodeKind.SUBCONTRACTOR, node(vaccination, "あさひ発送株式会社").kind());
		assertEquals(Place.CONTRACTOR, node(vaccination, "あさひ発送株式会社").place());
	}

	@Test
	void framesAreBodiesAndBoundaries() {
		assertEquals(FrameKind.ASSESSING_BODY, frame(vaccination, "みなみ市").kind());
		assertEquals(FrameKind.BOUNDARY, frame(vaccination, "中間サーバー・プラットフォーム").kind());
		assertTrue(frame(vaccination, "機構").children().contains(frame(vaccination, "中間サーバー・プラットフォーム")));
		assertEquals(Place.STATE, frame(vaccination, "国").place());
	}

	@Test
	void anArrowToABodyWithADrawnTerminalEndsAtItsFrame() {
		FigureFrame site = frame(vaccination, "医療機関等の接種会場");
		assertTrue(vaccination.flows().stream().anyMatch(flow -> flow.to().equals(site.key())));
	}

	@Test
	void thePathIsKept() {
		FigureFlow extraction = vaccination.flows().get(0);
		assertEquals(List.of("既存住基システム", "庁内連携システム", "予防接種台帳システム"),
				extraction.path().stream().map(key -> vaccination.elementsByKey().get(key).label()).toList());
	}

	@Test
	void headingsNumbersAndReferencesOfTheNotes() {
		assertEquals(List.of(4, 1, 2, 1, 2, 4), register.sections().stream().map(section -> section.steps().size()).toList());
		assertTrue(register.sections().get(5).heading().startsWith("6. "), register.sections().get(5).heading());
		assertEquals("6-①", register.sections().get(5).steps().get(0).number());
		List<String> remarks = register.sections().get(5).steps().get(2).remarks();
		assertEquals(2, remarks.size());
		assertTrue(remarks.get(1).contains("6-①") && !remarks.get(1).contains("{"), remarks.get(1));
		assertEquals("", vaccination.sections().get(0).heading());
	}

	@Test
	void theExceptionHasNoNumber() {
		List<FigureFlow> unnumbered = register.flows().stream().filter(flow -> flow.number().isEmpty()).toList();
		assertEquals(1, unnumbered.size());
		assertEquals(3, unnumbered.get(0).path().size());
	}

	@Test
	void aTableOfRecipientsWithinTheBodyIsDrawnWithinIt() {
		FigureElement table = node(register, "庁内の各システム");
		assertTrue(frame(register, "きた市").children().contains(table));
	}

	@Test
	void oneAffairIsOnePageAndSixAreSix() {
		assertEquals(1, Figures.layOut(vaccination).pages().size());
		LaidOutFigure pages = Figures.layOut(register);
		assertEquals(6, pages.pages().size());
		assertEquals(List.of("1", "2", "3", "4", "5", "6"), pages.pages().stream().map(page -> page.key()).toList());
	}

	@Test
	void aFigureRefusesWhatCannotBeDrawn() {
		FigureBuilder unknown = new FigureBuilder().with(FigureBuilder.system("台帳")).specific(1, "記録", "台帳", "無い");
		assertTrue(assertThrows(IllegalArgumentException.class, () -> unknown.build("")).getMessage().contains("無い"));
		FigureBuilder twice = new FigureBuilder().with(FigureBuilder.system("台帳"), FigureBuilder.system("台帳"));
		assertThrows(IllegalArgumentException.class, () -> twice.build(""));
		FigureBuilder inside = new FigureBuilder()
				.with(FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, FigureBuilder.system("台帳")))
				.specific(1, "記録", "市", "台帳");
		assertThrows(IllegalArgumentException.class, () -> inside.build(""));
	}

	private static FigureNode node(Figure figure, String label) {
		return figure.nodes().stream().filter(node -> node.label().equals(label)).findFirst().orElseThrow();
	}

	private static FigureFrame frame(Figure figure, String label) {
		return figure.elementsByKey().values().stream().filter(FigureFrame.class::isInstance).map(FigureFrame.class::cast)
				.filter(frame -> frame.label().equals(label)).findFirst().orElseThrow();
	}
}
