package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.form.answer.Amount;
import org.nagare.form.answer.Answer;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.ChoiceList.Option;
import org.nagare.form.text.Printing;

/** From words and numbers of the domain to the choices of a list, by what the edition says of each choice. */
final class Choosing {

	private Choosing() {
	}

	/** The one choice whose interval holds the amount; between two choices nothing is chosen, and both are offered. */
	static CellValue choose(ChoiceList list, Amount amount) {
		for (Option option : list.options()) {
			if (option.interval().filter(amount::liesIn).isPresent()) {
				return choice(option, Optional.empty());
			}
		}
		List<String> near = new ArrayList<>();
		Optional<Option> below = Optional.empty();
		for (Option option : list.options()) {
			if (option.interval().isEmpty()) {
				continue;
			}
			if (amount.isAbove(option.interval().get())) {
				below = Optional.of(option);
			} else if (amount.isBelow(option.interval().get())) {
				if (near.isEmpty()) {
					near.add(option.label());
				}
				break;
			} else {
				near.add(option.label());
			}
		}
		if (near.size() == 1) {
			below.ifPresent(option -> near.addFirst(option.label()));
		}
		String offered = near.stream().map(label -> "「" + label + "」").collect(Collectors.joining("、"));
		return new CellValue.Unknown(new Answer.Reason("書かれた数では一つに決まりません。選んでください: " + offered,
				"What is written does not decide it. Choose: " + offered));
	}

	static CellValue choose(ChoiceList list, Answer.Words answer) {
		if (answer.words().size() != 1) {
			return unknown("一つに決まりません。", "Not one choice.");
		}
		Answer.Word word = answer.words().getFirst();
		return list.ofWord(word.word()).or(list::catchAll).map(option -> choice(option, word.text().map(Printing::printAside)))
				.orElseGet(() -> unknown("「" + word.word() + "」は選択肢にありません: " + String.join("、", list.labels()),
						"'" + word.word() + "' is none of the choices: " + String.join(", ", list.labels())));
	}

	private static CellValue unknown(String japanese, String english) {
		return new CellValue.Unknown(new Answer.Reason(japanese, english));
	}

	private static CellValue choice(Option option, Optional<String> text) {
		return new CellValue.Choice(option.label(), option.code(), option.bracket() ? text : Optional.empty());
	}

	/** Each word marks its choice; what fits none goes where the list takes in the rest, with its name. */
	static CellValue mark(ChoiceList list, Answer.Words answer) {
		Map<Option, Set<String>> marked = new LinkedHashMap<>();
		for (Answer.Word word : answer.words()) {
			Optional<Option> option = list.ofWord(word.word()).or(list::catchAll);
			if (option.isPresent()) {
				Set<String> texts = marked.computeIfAbsent(option.get(), each -> new LinkedHashSet<>());
				String text = word.text().map(Printing::printAside).orElse(list.ofWord(word.word()).isPresent() ? "" : word.word());
				if (!text.isEmpty()) {
					texts.add(text);
				}
			}
		}
		List<CellValue.Mark> marks = new ArrayList<>();
		for (Option option : list.options()) {
			Set<String> texts = marked.get(option);
			if (texts != null) {
				marks.add(new CellValue.Mark(option.label(),
						option.bracket() && !texts.isEmpty() ? Optional.of(String.join("、", texts)) : Optional.empty()));
			}
		}
		return new CellValue.Marks(marks, answer.undecided());
	}
}
