package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.List;

import org.nagare.document.outline.Content;
import org.nagare.form.writer.CellNote;
import org.nagare.office.text.RunningText;
import org.nagare.office.text.VisibleCharacters;
import org.nagare.office.workbook.Strip.Piece;

/** Sets what stands in a cell of the form in the room to the right of its label, or across the page. */
final class ContentStrips {

	private static final String CHOICES = "＜選択肢＞";
	/** What a box may hold, for those who fill the form on. */
	private static final List<String> BOX = List.of(RunningText.sign(Content.State.MARKED), RunningText.sign(Content.State.OPEN));

	private final Setting setting;
	private final int from;
	/** The bracket before a choice, the choice, the bracket behind it, the list in two columns; boxes in two columns. */
	private final int chosen;
	private final int closing = 50;
	private final int options = 54;
	private final int moreOptions = 75;
	private final int box;
	private final int secondBox = 61;
	private final int besideSecondBox = 65;

	/** @param wide across the page */
	ContentStrips(Setting setting, boolean wide) {
		this.setting = setting;
		this.from = wide ? 0 : Ruler.VALUE;
		this.chosen = wide ? Ruler.label(2) : 28;
		this.box = chosen;
	}

	List<Strip> of(Content content, List<CellNote> notes) {
		List<Strip> strips = new ArrayList<>(of(content));
		for (CellNote note : notes) {
			// a note is not left alone on the next page
			if (!strips.isEmpty()) {
				strips.set(strips.size() - 1, strips.getLast().kept());
			}
			strips.addAll(setting.text("〔" + VisibleCharacters.of(note.words()) + "〕", from, Ruler.END, Role.NOTE));
		}
		return kept(strips);
	}

	private List<Strip> of(Content content) {
		return switch (content) {
			case Content.Choice choice -> choice(choice);
			case Content.Boxes boxes -> boxes(boxes);
			case Content.Missing missing -> missing(missing);
			case Content.Pages pages -> List.of();
			default -> setting.text(RunningText.of(content), from, Ruler.END, Role.VALUE);
		};
	}

	/** What a cell of a table may hold. */
	static List<String> choices(Content content) {
		return switch (content) {
			case Content.Choice choice -> labels(choice);
			case Content.Missing missing -> missing.choices().map(ContentStrips::choices).orElse(List.of());
			default -> List.of();
		};
	}

	private List<Strip> missing(Content.Missing missing) {
		List<Strip> strips = new ArrayList<>(missing.choices().map(this::of).orElse(List.of()));
		if (missing.reason().isPresent()) {
			strips.addAll(setting.text(RunningText.missing(missing.reason().get()), from, Ruler.END, Role.NOTE));
		} else if (strips.isEmpty()) {
			strips.addAll(setting.text("", from, Ruler.END, Role.VALUE));
		}
		return strips;
	}

	private List<Strip> choice(Content.Choice choice) {
		List<String> printed = choice.options().stream().map(option -> VisibleCharacters.of(option.text())).toList();
		String label = VisibleCharacters.of(choice.chosen().orElse(""));
		boolean twoColumns = printed.stream().allMatch(option -> setting.fitsOneLine(option, options, moreOptions, Role.OPTIONS));
		List<Piece> pieces = new ArrayList<>(List.of(Piece.of(from, chosen, Role.SIGN, "["),
				new Piece(chosen, closing, Role.CHOSEN, label, labels(choice)), Piece.of(closing, options, Role.SIGN, "]")));
		if (twoColumns) {
			List<String> left = new ArrayList<>(List.of(CHOICES));
			List<String> right = new ArrayList<>(List.of(""));
			for (int i = 0; i < printed.size(); i++) {
				(i % 2 == 0 ? left : right).add(printed.get(i));
			}
			pieces.add(Piece.of(options, moreOptions, Role.OPTIONS, String.join("\n", left)));
			pieces.add(Piece.of(moreOptions, Ruler.END, Role.OPTIONS, String.join("\n", right)));
		} else {
			pieces.add(Piece.of(options, Ruler.END, Role.OPTIONS, CHOICES + "\n" + String.join("\n", printed)));
		}
		List<Strip> strips = new ArrayList<>(setting.side(pieces));
		choice.words().ifPresent(words -> strips.addAll(setting.text("（" + VisibleCharacters.of(words) + "）", from, Ruler.END, Role.VALUE)));
		return kept(strips);
	}

	private static List<String> labels(Content.Choice choice) {
		return choice.options().stream().map(Content.Option::label).map(VisibleCharacters::of).toList();
	}

	private List<Strip> boxes(Content.Boxes boxes) {
		List<Strip> strips = new ArrayList<>();
		for (Content.BoxGroup group : boxes.groups()) {
			group.title().ifPresent(title -> strips.addAll(setting.text("・" + VisibleCharacters.of(title), from, Ruler.END, Role.BOX)));
			List<Content.Box> rest = group.boxes();
			while (!rest.isEmpty()) {
				boolean two = rest.size() > 1 && isShort(rest.get(0)) && isShort(rest.get(1));
				strips.addAll(two ? boxes(rest.get(0), rest.get(1)) : box(rest.getFirst()));
				rest = rest.subList(two ? 2 : 1, rest.size());
			}
		}
		return kept(strips);
	}

	private boolean isShort(Content.Box one) {
		return !one.bracket() && setting.fitsOneLine(VisibleCharacters.of(one.label()), besideSecondBox, Ruler.END, Role.BOX);
	}

	private List<Strip> boxes(Content.Box left, Content.Box right) {
		return setting.side(List.of(sign(left, from, box), Piece.of(box, secondBox, Role.BOX, VisibleCharacters.of(left.label())),
				sign(right, secondBox, besideSecondBox), Piece.of(besideSecondBox, Ruler.END, Role.BOX, VisibleCharacters.of(right.label()))));
	}

	private List<Strip> box(Content.Box one) {
		return setting.side(List.of(sign(one, from, box), Piece.of(box, Ruler.END, Role.BOX, RunningText.words(one))));
	}

	private static Piece sign(Content.Box one, int from, int to) {
		return new Piece(from, to, Role.SIGN, RunningText.sign(one.state()), BOX);
	}

	/** What is no higher than half a page is not torn apart, nor is the label beside it. */
	private static List<Strip> kept(List<Strip> strips) {
		double height = strips.stream().mapToDouble(Strip::height).sum();
		if (height > Strip.GREATEST_HEIGHT) {
			return strips;
		}
		List<Strip> kept = new ArrayList<>();
		for (int i = 0; i < strips.size(); i++) {
			kept.add(i < strips.size() - 1 ? strips.get(i).kept() : strips.get(i));
		}
		return kept;
	}
}
