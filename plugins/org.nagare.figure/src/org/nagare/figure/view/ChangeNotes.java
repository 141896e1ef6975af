package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;

/** The (備考) of two versions as one: what changed is told below the step that it belongs to, and the rest at the end. */
final class ChangeNotes {
	private final List<FigureSection> earlier;
	private final List<FigureSection> later;
	private final Set<String> steps = new LinkedHashSet<>();
	private final Map<String, List<String>> told = new LinkedHashMap<>();
	private final List<String> others = new ArrayList<>();
	private boolean changed;

	ChangeNotes(List<FigureSection> earlier, List<FigureSection> later) {
		this.earlier = earlier;
		this.later = later;
		later.forEach(section -> section.steps().forEach(step -> steps.add(step.key())));
		earlier.forEach(section -> section.steps().forEach(step -> steps.add(step.key())));
	}

	boolean knows(String step) {
		return steps.contains(step);
	}

	/** A line below a step; where the notes have no such step, a line at the end. */
	void tell(String step, String line) {
		(knows(step) ? told.computeIfAbsent(step, absent -> new ArrayList<>()) : others).add(line);
	}

	List<FigureSection> sections() {
		List<FigureSection> merged = new ArrayList<>();
		for (FigureSection section : later) {
			merged.add(section(find(earlier, section.key()), section));
		}
		for (FigureSection section : earlier) {
			if (find(later, section.key()) == null) {
				merged.add(section(section, null));
			}
		}
		List<FigureSection> sections = merged.size() > 1 ? merged.stream().map(ChangeNotes::headed).toList() : merged;
		return withOthers(sections);
	}

	private static FigureSection find(List<FigureSection> sections, String key) {
		return sections.stream().filter(section -> section.key().equals(key)).findFirst().orElse(null);
	}

	/** A 業務 that was the only one has no heading, and needs one beside another. */
	private static FigureSection headed(FigureSection section) {
		return section.heading().isEmpty() ? new FigureSection(section.key(), section.title(), section.title(), section.steps()) : section;
	}

	/** @param before or after: null where the 業務 is new or gone */
	private FigureSection section(FigureSection before, FigureSection after) {
		FigureSection shown = after == null ? before : after;
		String mark = before == null ? Emphasis.ADDED.mark() : after == null ? Emphasis.REMOVED.mark() : "";
		changed |= !mark.isEmpty();
		if (mark.isEmpty() && !before.title().equals(after.title()) && !before.heading().isEmpty() && !after.heading().isEmpty()) {
			others.add(Emphasis.CHANGED.mark() + "業務「" + after.title() + "」 ← 「" + before.title() + "」");
		}
		List<FigureStep> steps = steps(before == null ? List.of() : before.steps(), after == null ? List.of() : after.steps());
		return new FigureSection(shown.key(), shown.heading().isEmpty() ? "" : shown.heading() + mark, shown.title() + mark, steps);
	}

	/** The later steps, and each that is gone behind the one that it followed. */
	private List<FigureStep> steps(List<FigureStep> before, List<FigureStep> after) {
		List<String> keys = new ArrayList<>(after.stream().map(FigureStep::key).toList());
		int at = 0;
		for (FigureStep step : before) {
			int place = keys.indexOf(step.key());
			if (place < 0) {
				keys.add(at++, step.key());
			} else {
				at = place + 1;
			}
		}
		Map<String, FigureStep> old = new LinkedHashMap<>();
		before.forEach(step -> old.put(step.key(), step));
		Map<String, FigureStep> now = new LinkedHashMap<>();
		after.forEach(step -> now.put(step.key(), step));
		return keys.stream().distinct().map(key -> step(old.get(key), now.get(key))).toList();
	}

	private FigureStep step(FigureStep before, FigureStep after) {
		FigureStep shown = after == null ? before : after;
		List<String> remarks = new ArrayList<>();
		String mark = before == null ? Emphasis.ADDED.mark() : after == null ? Emphasis.REMOVED.mark() : "";
		if (mark.isEmpty()) {
			if (!before.sentence().equals(after.sentence())) {
				remarks.add(Emphasis.CHANGED.mark() + "変更前の文「" + before.sentence() + "」");
			}
			after.remarks().forEach(remark -> remarks.add(before.remarks().contains(remark) ? remark : Emphasis.ADDED.mark() + remark));
			before.remarks().stream().filter(remark -> !after.remarks().contains(remark)).forEach(remark -> remarks.add(Emphasis.REMOVED.mark() + remark));
			changed |= !remarks.equals(after.remarks());
		} else {
			changed = true;
			remarks.addAll(shown.remarks());
		}
		remarks.addAll(told.getOrDefault(shown.key(), List.of()));
		return new FigureStep(shown.key(), shown.number(), mark + shown.sentence(), remarks);
	}

	private List<FigureSection> withOthers(List<FigureSection> sections) {
		List<FigureSection> result = new ArrayList<>(sections);
		if (!changed && told.isEmpty() && others.isEmpty()) {
			result.add(0, lines("図に現れる変更はない。", List.of("図に現れる変更はない。"), sections));
		} else if (!others.isEmpty()) {
			result.add(lines("図全体の変更", others, sections));
		}
		return result;
	}

	private static FigureSection lines(String title, List<String> lines, List<FigureSection> beside) {
		List<FigureStep> steps = new ArrayList<>();
		lines.forEach(line -> steps.add(new FigureStep("差分" + (steps.size() + 1), "", line, List.of())));
		boolean alone = lines.equals(List.of(title)) || beside.isEmpty();
		return new FigureSection("差分", alone ? "" : title, title, steps);
	}
}
