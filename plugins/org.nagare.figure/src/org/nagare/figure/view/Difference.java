package org.nagare.figure.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureFrame;

/**
 * Two versions of a figure as one, in which everything says whether it was added, removed, changed or left as it was. It is compared what
 * things and arrows mean, not how they had to be drawn; nothing of either version is left out.
 */
public final class Difference {
	private final Figure earlier;
	private final Figure later;
	private final Map<String, Thing> earlierThings;
	private final Map<String, Thing> laterThings;
	private final MergedThings things;
	private final ChangeNotes notes;
	private final Map<String, List<String>> toldOfSteps = new LinkedHashMap<>();
	private final List<String> toldOfAll = new ArrayList<>();

	private Difference(Figure earlier, Figure later) {
		this.earlier = earlier;
		this.later = later;
		List<Thing> before = Thing.of(earlier);
		List<Thing> after = Thing.of(later);
		this.earlierThings = Thing.byKey(before);
		this.laterThings = Thing.byKey(after);
		this.things = new MergedThings(before, after);
		this.notes = new ChangeNotes(earlier.sections(), later.sections());
	}

	public static Figure between(Figure earlier, Figure later) {
		return new Difference(earlier, later).figure();
	}

	private Figure figure() {
		List<FigureFlow> flows = flows();
		List<EntrustmentLink> links = links();
		things.changes().forEach((key, line) -> notes.tell(stepAt(key, flows), line));
		toldOfSteps.forEach((step, lines) -> lines.forEach(line -> notes.tell(step, line)));
		toldOfAll.forEach(line -> notes.tell("", line));
		List<List<String>> paths = new ArrayList<>(flows.stream().map(FigureFlow::path).toList());
		links.forEach(link -> paths.add(List.of(link.from(), link.to())));
		Set<String> ends = new LinkedHashSet<>();
		paths.forEach(ends::addAll);
		Set<String> bodies = things.bodies(paths);
		UnaryOperator<String> drawn = key -> bodies.contains(key) ? FigureFrame.bodyOf(key) : key;
		String title = later.title().replaceFirst("^（別添1）事務の内容", "事務の内容の変更");
		return new Figure(later.key(), title, things.elements(bodies, ends), flows.stream().map(flow -> with(flow, drawn)).toList(),
				links.stream().map(link -> with(link, drawn)).toList(), notes.sections(), later.wishes());
	}

	/** The step whose arrows meet a thing or what lies in it, or none. */
	private String stepAt(String key, List<FigureFlow> flows) {
		Set<String> within = things.within(key);
		return flows.stream().filter(flow -> notes.knows(flow.step()) && flow.path().stream().anyMatch(within::contains)).map(FigureFlow::step).findFirst().orElse("");
	}

	private static FigureFlow with(FigureFlow flow, UnaryOperator<String> ends) {
		return flow.along(flow.path().stream().map(ends).toList());
	}

	private static EntrustmentLink with(EntrustmentLink link, UnaryOperator<String> ends) {
		return new EntrustmentLink(link.key(), ends.apply(link.from()), ends.apply(link.to()), link.label(), link.kind(), link.relation(), link.emphasis());
	}

	/** All flows of both, their ends the things that are meant. */
	private List<FigureFlow> flows() {
		Map<String, FigureFlow> old = new LinkedHashMap<>();
		earlier.flows().forEach(flow -> old.put(flow.key(), with(flow, FigureFrame::withoutBody)));
		List<FigureFlow> result = new ArrayList<>();
		Set<String> renumbered = new LinkedHashSet<>();
		for (FigureFlow drawn : later.flows()) {
			FigureFlow flow = with(drawn, FigureFrame::withoutBody);
			FigureFlow before = old.remove(flow.key());
			Emphasis emphasis = before == null ? Emphasis.ADDED : isAlike(before, flow) ? Emphasis.UNCHANGED : Emphasis.CHANGED;
			if (emphasis == Emphasis.ADDED) {
				tell(flow, emphasis, words(flow, laterThings));
			} else if (emphasis == Emphasis.CHANGED) {
				tell(flow, emphasis, words(flow, laterThings) + " ← " + words(before, earlierThings));
			} else if (!before.number().equals(flow.number()) && renumbered.add(flow.step() + number(before))) {
				tell(flow, Emphasis.NONE, "〔番号〕" + number(before) + "→" + number(flow));
			}
			result.add(flow.with(emphasis));
		}
		for (FigureFlow gone : old.values()) {
			tell(gone, Emphasis.REMOVED, words(gone, earlierThings));
			result.add(gone.with(Emphasis.REMOVED));
		}
		return result;
	}

	private void tell(FigureFlow flow, Emphasis emphasis, String words) {
		toldOfSteps.computeIfAbsent(flow.step(), absent -> new ArrayList<>()).add(emphasis.mark() + words);
	}

	/** A step that was put before another changes the numbers of all that follow; that alone is no change of theirs. */
	private static boolean isAlike(FigureFlow before, FigureFlow after) {
		return before.equals(new FigureFlow(after.key(), after.step(), before.number(), after.kind(), after.payload(), after.detail(),
				after.inquiry(), after.condition(), after.path(), before.emphasis()));
	}

	private static String number(FigureFlow flow) {
		return flow.number().isEmpty() ? "番号なし" : flow.number();
	}

	/** Everything that can be different: the way, what is carried in short and in full, the kind, 照会, the condition. */
	private static String words(FigureFlow flow, Map<String, Thing> things) {
		String way = String.join("→", flow.path().stream().map(end -> things.get(end).label()).toList());
		String detail = flow.detail().isEmpty() || flow.detail().equals(flow.payload()) ? "" : "［" + flow.detail() + "］";
		return (flow.number() + " " + way).strip() + "：" + flow.payload() + detail + "（" + flow.kind().japanese() + (flow.inquiry() ? "、照会" : "") + "）"
				+ (flow.condition().isEmpty() ? "" : "〔" + flow.condition() + "〕");
	}

	private List<EntrustmentLink> links() {
		Map<String, EntrustmentLink> old = new LinkedHashMap<>();
		earlier.links().forEach(link -> old.put(link.key(), with(link, FigureFrame::withoutBody)));
		List<EntrustmentLink> result = new ArrayList<>();
		for (EntrustmentLink drawn : later.links()) {
			EntrustmentLink link = with(drawn, FigureFrame::withoutBody);
			EntrustmentLink before = old.remove(link.key());
			Emphasis emphasis = before == null ? Emphasis.ADDED : before.equals(link) ? Emphasis.UNCHANGED : Emphasis.CHANGED;
			if (emphasis == Emphasis.ADDED) {
				toldOfAll.add(emphasis.mark() + words(link, laterThings));
			} else if (emphasis == Emphasis.CHANGED) {
				toldOfAll.add(emphasis.mark() + words(link, laterThings) + " ← " + words(before, earlierThings));
			}
			result.add(link.with(emphasis));
		}
		for (EntrustmentLink gone : old.values()) {
			toldOfAll.add(Emphasis.REMOVED.mark() + words(gone, earlierThings));
			result.add(gone.with(Emphasis.REMOVED));
		}
		return result;
	}

	private static String words(EntrustmentLink link, Map<String, Thing> things) {
		String relation = link.relation() == Relation.RE_ENTRUSTMENT ? "再委託 " : "委託 ";
		return relation + things.get(link.from()).label() + "→" + things.get(link.to()).label() + (link.label().isEmpty() ? "" : "：" + link.label())
				+ (link.relation() == Relation.ACCESS ? "（" + link.kind().japanese() + "）" : "");
	}
}
