package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.yoshiki.question.Subject;

/** The place of a cell as a table of changes names it: {@code Ⅱ(住民基本台帳ファイル)－4－委託事項1－⑥}. It counts where the key names. */
final class PrintedPath {

	private static final String DASH = "－";

	private PrintedPath() {
	}

	static String of(Item item, List<Repetition> repetitions) {
		StringBuilder path = new StringBuilder();
		List<ItemKey.Part> parts = item.key().parts();
		for (int i = 0; i < parts.size(); i++) {
			ItemKey.Part part = parts.get(i);
			Optional<Repetition> repetition = part.isRepeated() ? find(repetitions, part.repeats()) : Optional.empty();
			if (i == 0) {
				path.append(part.word()).append(repetition.map(file -> "(" + file.display() + ")").orElse(""));
			} else if (repetition.isPresent()) {
				path.append(ItemKey.isNumber(part.word()) ? DASH + part.word() : "").append(DASH).append(repetition.get().numbered());
			} else if (ItemKey.isNumber(part.word())) {
				path.append(DASH).append(part.word());
			} else {
				// what has no number stands behind the number that it belongs to
				ItemKey.Part above = parts.get(i - 1);
				boolean risk = above.word().startsWith("リスク");
				String words = risk ? String.join("・", item.key().words().subList(i, parts.size())) : item.label();
				path.append(risk || i > 2 ? "(" + words + ")" : DASH + words);
				break;
			}
		}
		return path.toString();
	}

	/** The place of a whole repetition: {@code Ⅰ－2－システム6}. */
	static String ofGroup(Item item, List<Repetition> repetitions, Repetition group) {
		String whole = of(item, repetitions);
		String end = group.title().isEmpty() ? "(" + group.display() + ")" : group.numbered();
		return whole.substring(0, whole.indexOf(end) + end.length());
	}

	private static Optional<Repetition> find(List<Repetition> repetitions, Subject subject) {
		return repetitions.stream().filter(repetition -> repetition.subject() == subject).findFirst();
	}
}
