package org.nagare.yoshiki.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Interval;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Option;
import org.nagare.yoshiki.yoshiki.Range;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Lists of choices: every answer must lead to one choice at most. */
public class ListChecks extends EditionChecks {

	@Check
	public void namesOfLists(Edition edition) {
		Set<String> seen = new HashSet<>();
		for (ChoiceList list : edition.getLists()) {
			if (list.getName() != null && !seen.add(list.getName())) {
				report(EditionProblem.LIST_DUPLICATE, list, Literals.CHOICE_LIST__NAME, list.getName());
			}
		}
	}

	@Check
	public void options(ChoiceList list) {
		List<Option> options = Options.of(list);
		if (options.isEmpty()) {
			report(EditionProblem.LIST_EMPTY, list, Literals.CHOICE_LIST__NAME, list.getName());
		}
		Set<String> labels = new HashSet<>();
		Set<String> codes = new HashSet<>();
		Map<String, Option> words = new HashMap<>();
		boolean caught = false;
		for (Option option : options) {
			if (option.getLabel() != null && !labels.add(option.getLabel())) {
				report(EditionProblem.OPTION_DUPLICATE, option, Literals.OPTION_ENTRY__LABEL, option.getLabel(), list.getName());
			}
			if (option.getCode() != null && !codes.add(option.getCode())) {
				report(EditionProblem.OPTION_CODE_DUPLICATE, option, Literals.OPTION__CODE, option.getCode(), list.getName());
			}
			for (int i = 0; i < option.getWords().size(); i++) {
				Option other = words.putIfAbsent(option.getWords().get(i), option);
				if (other != null) {
					reportAt(i, EditionProblem.WORD_DUPLICATE, option, Literals.OPTION__WORDS, option.getWords().get(i),
							other.getLabel(), option.getLabel());
				}
			}
			if (option.isCatchAll() && caught) {
				report(EditionProblem.TWO_CATCH_ALLS, option, Literals.OPTION__CATCH_ALL, list.getName());
			}
			caught |= option.isCatchAll();
		}
		ranges(options);
	}

	private void ranges(List<Option> options) {
		Map<Option, Interval> known = new java.util.LinkedHashMap<>();
		for (Option option : options) {
			Range range = option.getRange();
			if (range == null || range.getFrom() == null) {
				continue;
			}
			Interval interval = Interval.of(range).orElse(null);
			if (interval == null) {
				report(EditionProblem.RANGE_NOT_A_NUMBER, range, Literals.RANGE__FROM,
						range.getTo() == null ? range.getFrom() : range.getFrom() + "、" + range.getTo());
				continue;
			}
			if (interval.isEmpty()) {
				report(EditionProblem.RANGE_EMPTY, range, Literals.RANGE__FROM, interval);
				continue;
			}
			known.forEach((other, its) -> {
				if (its.overlaps(interval)) {
					report(EditionProblem.RANGE_OVERLAP, option, Literals.OPTION__RANGE, other.getLabel(), option.getLabel());
				}
			});
			known.put(option, interval);
		}
	}

}
