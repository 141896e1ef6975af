package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.LayoutExplanation;
import org.nagare.figure.explain.LayoutRemark;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;

/** Of a figure on several pages each is amended by itself, and what is told of it compares it with its own earlier state. */
class StillPagesTest {
	private static Insertions.Insertion insertion(String example, String added) {
		return ProjectExamples.all().stream().filter(one -> one.name().contains(example)).flatMap(Insertions::into).filter(one -> one.name().endsWith(added)).findFirst().orElseThrow();
	}

	private static List<LayoutRemark> remarks(Insertions.Insertion insertion) {
		LaidOutFigure before = Figures.layOut(insertion.earlier());
		LaidOutFigure after = Figures.layOut(insertion.later(), Optional.of(before));
		assertEquals(before.pages().size(), after.pages().size());
		return LayoutExplanation.of(insertion.later(), after, before);
	}

	/** The first page is hard to amend with the links that stand on it; neither that nor the sixth page may suffer for what was tried before. */
	@Test
	void whatWasTriedForOnePageTakesNoTimeFromTheNext() {
		List<LayoutRemark> remarks = remarks(insertion("住基事務", "住民"));
		List<LayoutRemark> moved = remarks.stream().filter(remark -> Math.abs(remark.right()) + Math.abs(remark.down()) > 0.5).toList();
		assertTrue(moved.size() <= 3, moved.toString());
	}

	/** A 業務 that had no page of its own gets one: what it shows stood, and stands, on other pages, and has moved from nowhere. */
	@Test
	void aNewPageIsNoLaterStateOfAnother() {
		List<LayoutRemark> remarks = remarks(insertion("個人住民税", "庁内の各システム")).stream().filter(remark -> remark.page().equals("3")).toList();
		assertEquals(2, remarks.stream().filter(remark -> remark.kind() == LayoutRemark.Kind.HERE_TOO).count(), remarks.toString());
		assertTrue(remarks.stream().allMatch(remark -> remark.right() == 0 && remark.down() == 0), remarks.toString());
	}

	/** The same things stand on a page that has gone and on one that is new, but no arrow: nothing has moved from the one to the other. */
	@Test
	void aPageOfOtherArrowsIsNoLaterStateOfOneThatHasGone() {
		Figure whole = new FigureBuilder().with(FigureBuilder.system("受付"), FigureBuilder.system("台帳"), FigureBuilder.system("倉庫"))
				.specific(1, "申請書", "受付", "倉庫").specific(2, "記録", "受付", "台帳").specific(3, "控え", "台帳", "受付").build("頁");
		LaidOutPage kept = page(whole, 0);
		LaidOutPage fresh = page(whole, 2).withKey("2");
		LaidOutFigure before = new LaidOutFigure(whole.key(), whole.title(), List.of(kept, page(whole, 1).withKey("2")));
		List<LayoutRemark> remarks = LayoutExplanation.of(whole, new LaidOutFigure(whole.key(), whole.title(), List.of(kept, fresh)), before);
		assertEquals(List.of(LayoutRemark.Kind.OTHER_PAGE, LayoutRemark.Kind.OTHER_PAGE, LayoutRemark.Kind.UNMOVED),
				remarks.stream().filter(remark -> remark.page().equals("2")).map(LayoutRemark::kind).toList(), remarks.toString());
		assertTrue(remarks.stream().allMatch(remark -> remark.right() == 0 && remark.down() == 0), remarks.toString());
	}

	private static LaidOutPage page(Figure whole, int flow) {
		return Figures.layOut(FigureExcerpt.ofFlows(whole, List.of(), List.of(whole.flows().get(flow)))).pages().getFirst();
	}
}
