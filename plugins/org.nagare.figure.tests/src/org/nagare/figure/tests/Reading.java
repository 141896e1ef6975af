package org.nagare.figure.tests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;

/** Reads the pages of a figure against the figure itself. */
final class Reading {
	private Reading() {
	}

	/** What a reader would stumble over on any page, and what is on none: every thing, every link, every stretch of the way of every flow, every note. */
	static List<String> problems(Figure figure) {
		LaidOutFigure laidOut = Figures.layOut(figure);
		List<String> problems = new ArrayList<>();
		Set<String> drawn = new LinkedHashSet<>();
		StringBuilder notes = new StringBuilder();
		for (LaidOutPage page : laidOut.pages()) {
			Figures.check(page).forEach(problem -> problems.add("page " + page.key() + ": " + problem));
			for (PlacedArrow arrow : page.drawing().arrows()) {
				arrow.flows().forEach(flow -> drawn.add(stretch(flow, arrow.from(), arrow.to())));
				drawn.add(arrow.key());
				arrow.badge().ifPresent(badge -> arrow.payload().filter(payload -> payload.box().x() < badge.box().right())
						.ifPresent(payload -> problems.add("not right of its number: " + payload.lines())));
			}
			page.drawing().nodes().forEach(node -> drawn.add(node.key()));
			page.drawing().frames().forEach(frame -> drawn.add(frame.key()));
			page.notes().ifPresent(placed -> placed.blocks().stream().skip(1).forEach(block -> block.lines().forEach(notes::append)));
		}
		List<String> wanted = new ArrayList<>();
		for (FigureFlow flow : figure.flows()) {
			for (int hop = 1; hop < flow.path().size(); hop++) {
				wanted.add(stretch(flow.key(), flow.path().get(hop - 1), flow.path().get(hop)));
			}
		}
		figure.links().forEach(link -> wanted.add(link.key()));
		wanted.addAll(figure.elementsByKey().keySet());
		wanted.stream().filter(key -> !drawn.contains(key)).forEach(key -> problems.add("not drawn: " + key));
		String printed = bare(notes.toString());
		for (FigureSection section : figure.sections()) {
			for (FigureStep step : section.steps()) {
				List<String> lines = new ArrayList<>(step.remarks());
				lines.add(step.sentence());
				lines.stream().filter(line -> !printed.contains(bare(line))).forEach(line -> problems.add("not printed: " + line));
			}
		}
		return problems;
	}

	private static String stretch(String flow, String from, String to) {
		return flow + " " + from + " → " + to;
	}

	/** Line ends take blanks with them; columns part nothing else. */
	private static String bare(String text) {
		return text.replaceAll("[\\s\u3000]", "");
	}
}
