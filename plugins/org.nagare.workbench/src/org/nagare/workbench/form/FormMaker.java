package org.nagare.workbench.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.nagare.workbench.front.Maker;

/** Fills the form that is wanted. */
final class FormMaker extends Maker<FormMaker.Order> {

	/**
	 * Whose form is wanted.
	 *
	 * @param front a text of the assessment
	 * @param seen  the open texts as they are seen
	 */
	record Order(Path front, Map<Path, String> seen) {
	}

	private final Consumer<FormSnapshot> reader;
	private final Consumer<String> refusals;

	/** Both are told on a thread of their own: the form, or why there is none. */
	FormMaker(Consumer<FormSnapshot> reader, Consumer<String> refusals) {
		super("form");
		this.reader = reader;
		this.refusals = refusals;
	}

	@Override
	protected void make(Order order, BooleanSupplier takenBack) throws IOException {
		try {
			FormSnapshot made = FormDrafting.fill(order.front(), order.seen());
			if (!takenBack.getAsBoolean()) {
				reader.accept(made);
			}
		} catch (FormDrafting.NoForm none) {
			refusals.accept(none.getMessage());
		}
	}

	@Override
	protected void failed() {
		refusals.accept(Words.NOT_MADE.text());
	}
}
