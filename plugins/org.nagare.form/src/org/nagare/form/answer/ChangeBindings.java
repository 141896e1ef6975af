package org.nagare.form.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.form.text.Wording;

/** One row of the table of changes. */
final class ChangeBindings {

	private ChangeBindings() {
	}

	static Answer date(Matter matter) {
		return new Answer(new Answer.Date(matter.change().date()), List.of());
	}

	static Binding text(Function<ChangeRow, String> part) {
		return matter -> new Answer(new Answer.Text(Wording.of(part.apply(matter.change())), false), List.of());
	}

	static Answer timing(Matter matter) {
		return matter.change().timing().map(word -> new Answer(new Answer.Words(List.of(Answer.Word.of(word)), false), List.of()))
				.orElseGet(() -> noReason(matter));
	}

	static Answer explanation(Matter matter) {
		Optional<String> text = matter.change().explanation();
		return text.map(words -> new Answer(new Answer.Text(Wording.of(words), false), List.of())).orElseGet(() -> noReason(matter));
	}

	private static Answer noReason(Matter matter) {
		if (matter.change().open()) {
			return Answer.unknown("改訂に、この変更に合う理由が二つ以上あります。", "The revision gives several reasons that fit this change.");
		}
		return Answer.unknown("改訂に、この変更の理由がありません。", "The revision gives no reason for this change.");
	}
}
