package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.Column;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.model.Wishes.Pin;
import org.nagare.model.value.Millimetres;

/** What the author of a figure is told about it when it is finished. */
class FigureFaultTest {

	private static List<FigureFault> faults(Figure figure) {
		return Figures.faults(Figures.layOut(figure));
	}

	private static FigureBuilder small(String receiver) {
		return new FigureBuilder()
				.with(FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON),
						FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, FigureBuilder.system("台帳"), FigureBuilder.system("連携")),
						FigureBuilder.node(receiver, NodeKind.PUBLIC_BODY, Place.OTHER_BODY))
				.specific(1, "届出書", "住民", "台帳").specific(2, "記録", "台帳", "連携").specific(3, "報告", "連携", receiver);
	}

	@Test
	void whatIsAsWantedHasNone() {
		Wishes wishes = new Wishes(List.of(new Pin("", "住民", 20, 60), new Pin("", "連携", 150, 90)), List.of(new Column("", List.of("台帳", "連携"))), NotesPlace.ANY);
		assertEquals(List.of(), faults(small("県").build("届出").with(wishes)));
	}

	@Test
	void aPinThatIsNotMetSaysWhereTheThingStands() {
		Figure figure = small("県").build("届出").with(new Wishes(List.of(new Pin("", "連携", 150, 90), new Pin("", "県", 900, 60.5)), List.of(), NotesPlace.ANY));
		List<FigureFault> faults = faults(figure);
		assertEquals(1, faults.size(), faults.toString());
		FigureFault.NotAtPin fault = (FigureFault.NotAtPin) faults.get(0);
		assertEquals("県", fault.label());
		assertTrue(fault.corner().x() < 297, fault.toString());
		assertTrue(fault.japanese().startsWith("ページ1　「県」を、固定した位置 (900, 60.5) に置けません。(2"), fault.japanese());
		assertTrue(fault.english().startsWith("page 1: '県' cannot stand where it is pinned, at (900, 60.5), and"), fault.english());
	}

	/** What the text says is told as the text says it, and what is measured as it is measured. */
	@Test
	void aPlaceOnLargerPaperIsToldInMillimetresOfTheTextAndOfThePaper() {
		Figure figure = small("県").build("届出").with(new Wishes(List.of(new Pin("", "連携", 150, 90), new Pin("", "県", 900, 60.5)), List.of(), NotesPlace.ANY));
		LaidOutFigure laidOut = Figures.layOut(List.of(figure), Optional.empty(), PageFormat.A3_LANDSCAPE);
		FigureFault.NotAtPin fault = (FigureFault.NotAtPin) Figures.faults(laidOut).get(0);
		Box box = laidOut.pages().get(0).drawing().nodes().stream().filter(node -> node.key().equals("県")).findFirst().orElseThrow().box();
		String onPaper = "（この紙では左から " + Millimetres.written(box.x()) + " mm、上から " + Millimetres.written(box.y()) + " mm）";
		String asWritten = "(" + Millimetres.written(box.x() * 297 / 420) + ", " + Millimetres.written(box.y() * 297 / 420) + ")";
		assertTrue(fault.japanese().startsWith("ページ1　「県」を、固定した位置 (900, 60.5) に置けません。" + asWritten + onPaper), fault.japanese());
		assertTrue(fault.english().contains(asWritten + " (on this paper " + Millimetres.written(box.x())), fault.english());
	}

	@Test
	void aColumnThatAPinContradictsIsTold() {
		Figure figure = small("県").build("届出")
				.with(new Wishes(List.of(new Pin("", "住民", 20, 150), new Pin("", "県", 200, 40)), List.of(new Column("", List.of("県", "住民"))), NotesPlace.ANY));
		List<FigureFault> faults = faults(figure);
		assertEquals(List.of(FigureFault.NotInColumn.class), faults.stream().map(Object::getClass).toList());
		assertEquals(List.of("県", "住民"), ((FigureFault.NotInColumn) faults.get(0)).labels());
		assertTrue(faults.get(0).japanese().contains("「県」「住民」") && faults.get(0).english().contains("'県', '住民'"), faults.toString());
	}

	@Test
	void whatIsTooSmallToReadIsTold() {
		List<FigureFault> faults = faults(small("県及び市町村の組合".repeat(200)).build("届出"));
		assertEquals(List.of(GeometryProblem.Kind.ILLEGIBLE), faults.stream().map(fault -> ((FigureFault.HardToRead) fault).problem().kind()).distinct().toList());
		assertTrue(faults.get(0).japanese().contains("7ポイント") && faults.get(0).english().contains("7 pt"), faults.toString());
	}
}
