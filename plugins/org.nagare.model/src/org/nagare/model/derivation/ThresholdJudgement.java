package org.nagare.model.derivation;

import java.util.List;
import java.util.Optional;

import org.nagare.model.ThresholdSubject;
import org.nagare.model.value.Interval;

/**
 * Which assessment is due, which line of the table says so, and what is missing where no single result follows.
 *
 * @param line            the line that decides; empty where several with one result come into question, or none can be chosen
 * @param possible        all lines that what is known leaves open
 * @param subjects        the number of persons the judgement goes by
 * @param subjectsWritten whether it was written for the judgement; else it is the greatest of the files
 * @param incident        whether a serious incident happened; empty where nothing is said
 * @param missing         the inputs that would have to be known better
 * @param changes         what would lead to another result
 */
public record ThresholdJudgement(Optional<ThresholdResult> result, Optional<ThresholdLine> line, List<ThresholdLine> possible, Interval subjects,
		boolean subjectsWritten, HandlersCount handlers, Optional<Boolean> incident, List<ThresholdSubject> missing, List<Change> changes) {

	/**
	 * Another value of one input, all else as it is, and what would follow.
	 *
	 * @param range    the numbers of persons or handlers; empty for the incident
	 * @param happened whether the incident happened; empty for numbers
	 */
	public record Change(ThresholdSubject input, Optional<Interval> range, Optional<Boolean> happened, ThresholdResult result) {
	}

	public ThresholdJudgement {
		possible = List.copyOf(possible);
		missing = List.copyOf(missing);
		changes = List.copyOf(changes);
	}
}
