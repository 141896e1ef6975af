package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.ChoiceList.Option;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.text.Block;
import org.nagare.form.text.References;
import org.nagare.model.Choice;

/** What was entered, as the value of a cell of its kind. */
final class EnteredValues {

	private static final String NONE = "なし";

	private final References references;
	private final Problems problems;

	EnteredValues(References references, Problems problems) {
		this.references = references;
		this.problems = problems;
	}

	/** Empty where it cannot be taken as a value of this kind, or is none of the choices; that has been reported then. */
	Optional<CellValue> of(Item item, Entered entered, Printed printed) {
		// what could not be read is no choice; the language has told it
		List<Choice> choices = entered.textOnly() ? List.of() : entered.value().getChoices().stream().filter(choice -> choice.getWord() != null).toList();
		String text = entered.value().getText();
		if (saysNone(choices, text) && (item.list().isEmpty() || item.list().get().ofEntry(NONE).isEmpty())) {
			return Optional.of(new CellValue.None());
		}
		return switch (item.kind()) {
			case CHOICE -> choices(item, entered, choices, text).map(chosen -> first(chosen));
			case MARKS -> choices(item, entered, choices, text).map(chosen -> marks(item.list().orElseThrow(), chosen));
			case FLAG -> flag(item, entered, choices);
			case DATE -> word(choices, text).map(CellValue.Date::new);
			case NUMBER -> word(choices, text).flatMap(word -> number(item, entered, word));
			case LIST -> text(item, entered, choices, text, printed)
					.map(value -> value instanceof CellValue.Text lines ? CellValue.Items.of(lines.text().lines().toList()) : value);
			default -> text(item, entered, choices, text, printed);
		};
	}

	private static boolean saysNone(List<Choice> choices, String text) {
		return text == null && choices.size() == 1 && NONE.equals(choices.getFirst().getWord()) && choices.getFirst().getText() == null;
	}

	private static Optional<String> word(List<Choice> choices, String text) {
		return text != null ? Optional.of(text) : choices.stream().map(Choice::getWord).findFirst();
	}

	/** A text as it was typed, its references printed where the document has come to. */
	private Optional<CellValue> text(Item item, Entered entered, List<Choice> choices, String text, Printed printed) {
		if (text == null && !choices.isEmpty() && item.kind() == Kind.TEXT) {
			String words = String.join("、", choices.stream().map(EnteredValues::written).toList());
			problems.add(FormProblem.Code.NOT_AN_ENTRY, entered.key(), entered.statement(),
					"項目「" + entered.key() + "」には文を書きます。「" + words + "」は \"…\" で囲んでください。",
					"'" + entered.key() + "' takes a text; put '" + words + "' into \"…\".");
		}
		String words = word(choices, text).orElse("");
		if (words.isEmpty()) {
			return Optional.of(new CellValue.Blank());
		}
		return Optional.of(new CellValue.Text(Block.cut(printed.print(references.read(words)).text(), Block.Source.ENTERED), false));
	}

	private Optional<CellValue> flag(Item item, Entered entered, List<Choice> choices) {
		String word = choices.isEmpty() ? "" : choices.getFirst().getWord();
		if (word.equals("○") || word.equals("はい") || word.equals(item.label())) {
			return Optional.of(new CellValue.Flag(true));
		}
		if (word.equals("いいえ")) {
			return Optional.of(new CellValue.Flag(false));
		}
		problems.add(FormProblem.Code.NO_SUCH_CHOICE, entered.key(), entered.statement(),
				"項目「" + entered.key() + "」は印です。使えるもの: はい、いいえ。", "'" + entered.key() + "' is a mark. Usable: はい (yes), いいえ (no).");
		return Optional.empty();
	}

	private Optional<CellValue> number(Item item, Entered entered, String word) {
		if (word.matches("[0-9]{1,15}")) {
			return Optional.of(new CellValue.Number(Long.parseLong(word)));
		}
		problems.add(FormProblem.Code.NOT_AN_ENTRY, entered.key(), entered.statement(), "項目「" + item.label() + "」には数を書きます。",
				"'" + item.label() + "' takes a number.");
		return Optional.empty();
	}

	/** The choices by the list; a text that is exactly a label counts as that choice. */
	private Optional<Map<Option, Optional<String>>> choices(Item item, Entered entered, List<Choice> choices, String text) {
		ChoiceList list = item.list().orElseThrow();
		Map<Option, Optional<String>> chosen = new LinkedHashMap<>();
		if (choices.isEmpty()) {
			if (text != null && text.isEmpty()) {
				return Optional.of(chosen);
			}
			Optional<Option> option = list.ofEntry(text == null ? "" : text);
			option.ifPresentOrElse(each -> chosen.put(each, Optional.empty()), () -> none(entered, list, text));
		}
		for (Choice choice : choices) {
			Optional<Option> option = list.ofEntry(choice.getWord());
			if (option.isEmpty()) {
				none(entered, list, choice.getWord());
				return Optional.empty();
			}
			chosen.put(option.get(), Optional.ofNullable(choice.getText()));
		}
		if (item.kind() == Kind.CHOICE && chosen.size() > 1) {
			problems.add(FormProblem.Code.NO_SUCH_CHOICE, entered.key(), entered.statement(),
					"項目「" + entered.key() + "」で選べるのは一つだけです: " + String.join("、", list.labels()) + "。",
					"'" + entered.key() + "' takes one choice only: " + String.join(", ", list.labels()) + ".");
			return Optional.empty();
		}
		return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
	}

	private void none(Entered entered, ChoiceList list, String written) {
		problems.add(FormProblem.Code.NO_SUCH_CHOICE, entered.key(), entered.statement(),
				"「" + written + "」は項目「" + entered.key() + "」の選択肢ではありません。選択肢: " + String.join("、", list.labels()) + "。",
				"'" + written + "' is no choice of '" + entered.key() + "'. Choices: " + String.join(", ", list.labels()) + ".");
	}

	private static CellValue first(Map<Option, Optional<String>> chosen) {
		if (chosen.isEmpty()) {
			return new CellValue.Blank();
		}
		Map.Entry<Option, Optional<String>> only = chosen.entrySet().iterator().next();
		return new CellValue.Choice(only.getKey().label(), only.getKey().code(), only.getValue());
	}

	private static CellValue marks(ChoiceList list, Map<Option, Optional<String>> chosen) {
		List<CellValue.Mark> marks = new ArrayList<>();
		for (Option option : list.options()) {
			if (chosen.containsKey(option)) {
				marks.add(new CellValue.Mark(option.label(), chosen.get(option)));
			}
		}
		return new CellValue.Marks(marks, false);
	}

	private static String written(Choice choice) {
		return choice.getText() == null ? choice.getWord() : choice.getWord() + "(\"" + choice.getText() + "\")";
	}
}
