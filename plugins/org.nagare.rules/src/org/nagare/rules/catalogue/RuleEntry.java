package org.nagare.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;

/**
 * What the catalogue says of one code.
 *
 * @param numbers  the numbers under which reviewers know the rule, such as D-01; 了承 and explain understand them too
 * @param weight   how much a finding weighs
 * @param fixed    whether no setting and no acceptance changes that: what cannot be read is not made whole by looking away
 * @param title    the rule in one line
 * @param message  the template; empty where the layer that finds it has its own words
 * @param source   the law or guidance it stands on, with its edition
 * @param verified whether that was read in the source itself
 * @param follows  codes, or beginnings of codes with a star, of which it is a mere consequence: beside one of them, about the same thing, it is not told
 * @param timely   whether it depends on the day on which the check is made
 * @param bad      a text in which it is found
 * @param good     the same text mended
 */
public record RuleEntry(String code, List<String> numbers, Section section, Weight weight, boolean fixed, Bilingual title, Optional<Bilingual> message,
		Optional<Bilingual> remedy, Bilingual source, boolean verified, List<String> follows, boolean timely, Bilingual page, Optional<Example> bad,
		Optional<Example> good) {

	/**
	 * The weight for the finished document, and that for a draft, which is what has no day of publication yet.
	 *
	 * @param draft empty where a draft may do without
	 */
	public record Weight(FindingSeverity published, Optional<FindingSeverity> draft) {

		static Weight always(FindingSeverity severity) {
			return new Weight(severity, Optional.of(severity));
		}
	}

	public RuleEntry {
		numbers = List.copyOf(numbers);
		follows = List.copyOf(follows);
	}

	public FindingSeverity severity() {
		return weight.published();
	}

	/** Whether it is a mere consequence of a finding with that code. */
	public boolean followsFrom(String cause) {
		return follows.stream().anyMatch(each -> each.endsWith("*") ? cause.startsWith(each.substring(0, each.length() - 1)) : each.equals(cause));
	}
}
