package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Assessment;
import org.nagare.model.SpiFile;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.value.Interval;
import org.nagare.model.vocabulary.IncidentWord;
import org.nagare.model.vocabulary.Vocabulary;

/** The judgement by the table, with whatever is known of its three inputs: only what the table asks for has to be known. */
final class Threshold {

	private record Case(Interval band, boolean many, boolean happened) {

		ThresholdLine line() {
			for (ThresholdLine line : ThresholdLine.values()) {
				if (line.fits(band, many, happened)) {
					return line;
				}
			}
			throw new IllegalStateException("the table has no line for " + this);
		}

		ThresholdResult result() {
			return line().result();
		}
	}

	private final List<Interval> openBands;
	private final List<Boolean> openHandlers;
	private final List<Boolean> openIncident;

	private Threshold(Interval subjects, Interval handlers, Optional<Boolean> incident) {
		this.openBands = bands().stream().filter(subjects::overlaps).toList();
		List<Boolean> many = new ArrayList<>();
		if (handlers.lower() < ThresholdLine.MANY_HANDLERS) {
			many.add(false);
		}
		if (handlers.upper() >= ThresholdLine.MANY_HANDLERS) {
			many.add(true);
		}
		this.openHandlers = many;
		this.openIncident = incident.map(List::of).orElse(List.of(false, true));
	}

	static ThresholdJudgement judge(Assessment assessment, List<SpiFile> files, HandlersCount handlers) {
		Optional<Interval> written = Headcounts.input(assessment, ThresholdSubject.SUBJECTS).map(ThresholdInput::getValue).flatMap(Headcounts::people);
		Interval subjects = written.orElseGet(() -> Headcounts.greatestSubjects(files));
		Optional<Boolean> incident = Headcounts.input(assessment, ThresholdSubject.INCIDENT).map(ThresholdInput::getValue).flatMap(word -> Vocabulary.entry(IncidentWord.class, word))
				.map(word -> word == IncidentWord.OCCURRED);
		return new Threshold(subjects, handlers.judged(), incident).judge(subjects, written.isPresent(), handlers, incident);
	}

	private static List<Interval> bands() {
		Set<Interval> bands = new LinkedHashSet<>();
		for (ThresholdLine line : ThresholdLine.values()) {
			bands.add(line.subjects());
		}
		return List.copyOf(bands);
	}

	private ThresholdJudgement judge(Interval subjects, boolean written, HandlersCount handlers, Optional<Boolean> incident) {
		Set<ThresholdLine> lines = EnumSet.noneOf(ThresholdLine.class);
		Set<ThresholdResult> results = EnumSet.noneOf(ThresholdResult.class);
		for (Case one : cases()) {
			lines.add(one.line());
			results.add(one.result());
		}
		Optional<ThresholdResult> result = results.size() == 1 ? results.stream().findFirst() : Optional.empty();
		Optional<ThresholdLine> line = lines.size() == 1 ? lines.stream().findFirst() : Optional.empty();
		return new ThresholdJudgement(result, line, List.copyOf(lines), subjects, written, handlers, incident, missing(),
				result.map(this::changes).orElse(List.of()));
	}

	private List<Case> cases() {
		List<Case> cases = new ArrayList<>();
		for (Interval band : openBands) {
			for (boolean many : openHandlers) {
				for (boolean happened : openIncident) {
					cases.add(new Case(band, many, happened));
				}
			}
		}
		return cases;
	}

	/** An input is missing when two cases that differ in it alone lead to different results. */
	private List<ThresholdSubject> missing() {
		Set<ThresholdSubject> missing = EnumSet.noneOf(ThresholdSubject.class);
		for (Case one : cases()) {
			for (Case other : cases()) {
				if (one.result() != other.result()) {
					boolean band = !one.band.equals(other.band);
					boolean many = one.many != other.many;
					boolean happened = one.happened != other.happened;
					if (band && !many && !happened) {
						missing.add(ThresholdSubject.SUBJECTS);
					} else if (many && !band && !happened) {
						missing.add(ThresholdSubject.HANDLERS);
					} else if (happened && !band && !many) {
						missing.add(ThresholdSubject.INCIDENT);
					}
				}
			}
		}
		return List.copyOf(missing);
	}

	/** Other values of one input that surely lead to one other result, whatever the open inputs turn out to be. */
	private List<ThresholdJudgement.Change> changes(ThresholdResult result) {
		List<ThresholdJudgement.Change> changes = new ArrayList<>();
		for (Interval band : bands()) {
			if (!openBands.contains(band)) {
				sure(List.of(band), openHandlers, openIncident, result).ifPresent(
						other -> changes.add(new ThresholdJudgement.Change(ThresholdSubject.SUBJECTS, Optional.of(band), Optional.empty(), other)));
			}
		}
		for (boolean many : List.of(false, true)) {
			if (!openHandlers.contains(many)) {
				Interval range = many ? Interval.atLeast(ThresholdLine.MANY_HANDLERS) : Interval.below(ThresholdLine.MANY_HANDLERS);
				sure(openBands, List.of(many), openIncident, result).ifPresent(
						other -> changes.add(new ThresholdJudgement.Change(ThresholdSubject.HANDLERS, Optional.of(range), Optional.empty(), other)));
			}
		}
		for (boolean happened : List.of(false, true)) {
			if (!openIncident.contains(happened)) {
				sure(openBands, openHandlers, List.of(happened), result).ifPresent(
						other -> changes.add(new ThresholdJudgement.Change(ThresholdSubject.INCIDENT, Optional.empty(), Optional.of(happened), other)));
			}
		}
		return changes;
	}

	private static Optional<ThresholdResult> sure(List<Interval> bands, List<Boolean> handlers, List<Boolean> incident, ThresholdResult present) {
		Set<ThresholdResult> results = EnumSet.noneOf(ThresholdResult.class);
		for (Interval band : bands) {
			for (boolean many : handlers) {
				incident.forEach(happened -> results.add(new Case(band, many, happened).result()));
			}
		}
		return results.size() == 1 && !results.contains(present) ? results.stream().findFirst() : Optional.empty();
	}
}
