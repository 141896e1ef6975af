package org.nagare.form.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.form.answer.Answer;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.Wording;

/** An answer of the model in the words of the form. */
final class DerivedValues {

	private DerivedValues() {
	}

	static CellValue of(Item item, Answer.Content content, Printed printed) {
		return switch (content) {
			case Answer.Text text -> item.kind() == Kind.LIST ? items(List.of(printed.print(text.wording())), text.partial())
					: text(printed.print(text.wording()), text.partial());
			case Answer.Lines lines -> {
				List<Passage> items = lines.lines().stream().map(printed::print).toList();
				yield item.kind() == Kind.LIST ? items(items, lines.partial()) : text(Passage.join(items, "\n"), lines.partial());
			}
			case Answer.Labelled labelled -> labelled(item.labels(), labelled, printed);
			case Answer.Entitled entitled -> text(printed.print(Wording.of(
					item.labels().map(endings -> endings.entitled(entitled.name())).orElse(entitled.name()) + entitled.behind())), false);
			case Answer.Words words -> item.kind() == Kind.MARKS ? Choosing.mark(item.list().orElseThrow(), words)
					: Choosing.choose(item.list().orElseThrow(), words);
			case Answer.Quantity quantity -> item.kind() == Kind.NUMBER ? number(quantity)
					: Choosing.choose(item.list().orElseThrow(), quantity.amount());
			case Answer.Date date -> new CellValue.Date(date.date());
			case Answer.Truth truth -> new CellValue.Flag(truth.truth());
			case Answer.Drawn drawn -> new CellValue.Figure(drawn.drawing());
			case Answer.None none -> new CellValue.None();
			case Answer.Blank blank -> new CellValue.Blank();
			case Answer.Unknown unknown -> new CellValue.Unknown(unknown.reason());
			case Answer.Asked asked -> new CellValue.Unknown(new Answer.Reason("記載で選びます。", "To be chosen by 記載."), true);
		};
	}

	private static CellValue items(List<Passage> lines, boolean partial) {
		return new CellValue.Items(lines, partial);
	}

	private static CellValue text(Passage text, boolean partial) {
		return new CellValue.Text(List.of(new Block(Optional.empty(), text, Block.Source.DERIVED)), partial);
	}

	private static CellValue number(Answer.Quantity quantity) {
		BigDecimal from = quantity.amount().from();
		boolean exact = quantity.amount().to().filter(to -> to.compareTo(from) == 0).isPresent();
		return exact ? new CellValue.Number(from.longValueExact())
				: new CellValue.Unknown(new Answer.Reason("幅でしか分かりません。", "Known as a band only."));
	}

	/** «・(label): text», one line each in the order of the form; what the list does not have comes last under its own word. */
	private static CellValue labelled(Optional<ChoiceList> list, Answer.Labelled labelled, Printed printed) {
		Map<String, Optional<Wording>> byLabel = new LinkedHashMap<>();
		if (list.isPresent()) {
			for (ChoiceList.Option option : list.get().options()) {
				labelled.texts().stream().filter(word -> option.words().contains(word.word())).forEach(word -> byLabel.put(option.label(), word.text()));
			}
		}
		labelled.texts().stream().filter(word -> list.flatMap(each -> each.ofWord(word.word())).isEmpty())
				.forEach(word -> byLabel.put(word.word(), word.text()));
		List<Wording> lines = new ArrayList<>();
		byLabel.forEach((label, text) -> lines.add(Wording.of("・" + label + ": ").then(text.orElse(Wording.MISSING))));
		Wording all = Wording.join(lines, "\n");
		return text(printed.print(all), all.hasGaps());
	}
}
