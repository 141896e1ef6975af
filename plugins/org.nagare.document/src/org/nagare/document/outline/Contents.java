package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.answer.Answer;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Item;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellWords;

/** Turns the value of a cell into what stands in its row. */
final class Contents {

	private final Audience audience;
	private final Function<Answer.Drawing, Optional<LaidOutFigure>> figures;

	Contents(Audience audience, Function<Answer.Drawing, Optional<LaidOutFigure>> figures) {
		this.audience = audience;
		this.figures = figures;
	}

	Content of(Cell cell) {
		return switch (cell.value()) {
			case CellValue.Text text -> new Content.Words(text.blocks());
			case CellValue.Items items -> new Content.Lines(items.items());
			case CellValue.Choice choice -> choice(cell.item(), Optional.of(choice));
			case CellValue.Marks marks -> boxes(cell.item(), Optional.of(marks));
			case CellValue.Figure figure -> new Content.Pages(figures.apply(figure.drawing()).map(LaidOutFigure::pages).orElse(List.of()));
			case CellValue.Unknown unknown -> new Content.Missing(
					audience == Audience.PUBLIC ? Optional.empty() : Optional.of(unknown.reason().japanese()), choices(cell.item()));
			default -> new Content.Plain(CellWords.inLine(cell.value()));
		};
	}

	private static Optional<Content> choices(Item item) {
		return switch (item.kind()) {
			case CHOICE -> Optional.of(choice(item, Optional.empty()));
			case MARKS -> Optional.of(boxes(item, Optional.empty()));
			default -> Optional.empty();
		};
	}

	private static Content choice(Item item, Optional<CellValue.Choice> chosen) {
		List<Content.Option> options = item.list().map(ChoiceList::options).orElse(List.of()).stream()
				.map(option -> new Content.Option(option.numbered(), option.label(), chosen.filter(each -> each.label().equals(option.label())).isPresent())).toList();
		return new Content.Choice(chosen.map(CellValue.Choice::label), chosen.flatMap(CellValue.Choice::text), options);
	}

	private static Content boxes(Item item, Optional<CellValue.Marks> marks) {
		Map<Optional<String>, List<Content.Box>> groups = new LinkedHashMap<>();
		for (ChoiceList.Option option : item.list().map(ChoiceList::options).orElse(List.of())) {
			Optional<CellValue.Mark> mark = marks.flatMap(each -> each.marks().stream().filter(one -> one.label().equals(option.label())).findFirst());
			Content.State open = marks.filter(each -> !each.undecided()).isPresent() ? Content.State.OPEN : Content.State.UNDECIDED;
			groups.computeIfAbsent(option.group(), group -> new ArrayList<>()).add(new Content.Box(mark.isPresent() ? Content.State.MARKED : open,
					option.label(), option.bracket(), mark.flatMap(CellValue.Mark::text)));
		}
		List<Content.BoxGroup> result = new ArrayList<>();
		groups.forEach((title, boxes) -> result.add(new Content.BoxGroup(title, boxes)));
		return new Content.Boxes(result);
	}
}
