package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.model.Wishes.NotesPlace;
import org.nagare.figure.model.Wishes.Pin;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;

/** What the paper adds: numbers on several pages, and places on paper of another size. */
class PageNumberTest {

	private static Figure small() {
		return new FigureBuilder().with(FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON), FigureBuilder.system("台帳")).specific(1, "届出書", "住民", "台帳").build("届出");
	}

	private static List<String> numbers(List<LaidOutPage> pages) {
		return pages.stream().map(page -> page.number().map(number -> String.join("", number.lines())).orElse("")).toList();
	}

	@Test
	void aPageAloneHasNone() {
		assertEquals(List.of(""), numbers(Figures.layOut(small()).pages()));
	}

	/** Pages of notes count as well: whoever holds the set has to know that it is whole. */
	@Test
	void severalPagesAreCounted() {
		List<LaidOutPage> pages = Figures.layOut(small().with(new Wishes(List.of(), List.of(), NotesPlace.OWN_PAGE))).pages();
		assertEquals(List.of("1/2", "2/2"), numbers(pages));
		assertTrue(Figures.toSvg(Figures.layOut(small().with(new Wishes(List.of(), List.of(), NotesPlace.OWN_PAGE))), new SvgOptions(Theme.BLACK_AND_WHITE, "")).get(1)
				.contains(">2/2<"));
		pages.forEach(page -> assertEquals(List.of(), Figures.check(page)));
	}

	@Test
	void figuresThatAreShownTogetherAreCountedThrough() {
		List<LaidOutPage> pages = Figures.layOut(List.of(small(), small(), small()), Optional.empty(), PageFormat.A4_LANDSCAPE).pages();
		assertEquals(List.of("1/3", "2/3", "3/3"), numbers(pages));
		assertEquals(List.of("1", "2", "3"), pages.stream().map(LaidOutPage::key).toList());
	}

	/** A pin says where on an A4 page a thing stands; on A3 everything is larger by the same factor. */
	@Test
	void aPinGrowsWithThePaper() {
		Figure pinned = small().with(new Wishes(List.of(new Pin("", "台帳", 200, 60)), List.of(), NotesPlace.ANY));
		for (PageFormat format : List.of(PageFormat.A4_LANDSCAPE, PageFormat.A3_LANDSCAPE)) {
			LaidOutPage page = Figures.layOut(List.of(pinned), Optional.empty(), format).pages().get(0);
			Box box = page.drawing().nodes().stream().filter(node -> node.key().equals("台帳")).findFirst().orElseThrow().box();
			assertEquals(200 * format.width() / 297, box.x(), 0.05);
			assertEquals(60 * format.width() / 297, box.y(), 0.05);
			assertEquals(List.of(), Figures.check(page));
		}
	}
}
