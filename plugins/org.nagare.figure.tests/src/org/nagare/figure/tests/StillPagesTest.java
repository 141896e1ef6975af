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
		assertEquals(List.of(LayoutRemark.Kind.HERE_TOO, LayoutRemark.Kind.HERE_TOO), remarks.stream().map(LayoutRemark::kind).filter(kind -> kind == LayoutRemark.Kind.HERE_TOO).toList(), remarks.toString());
		assertTrue(remarks.stream().allMatch(remark -> remark.right() == 0 && remark.down() == 0), remarks.toString());
	}
}
