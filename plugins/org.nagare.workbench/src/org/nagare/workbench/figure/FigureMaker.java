package org.nagare.workbench.figure;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.nagare.workbench.front.Maker;

/** Draws the figure that is wanted. */
final class FigureMaker extends Maker<FigureOrder> {

	private final Consumer<Snapshot> reader;
	private final Runnable none;
	private final Drafting drafting = new Drafting();

	/** @param none told that there is no figure of what was wanted */
	FigureMaker(Consumer<Snapshot> reader, Runnable none) {
		super("figure");
		this.reader = reader;
		this.none = none;
	}

	@Override
	protected void make(FigureOrder order, BooleanSupplier takenBack) throws IOException {
		Optional<Snapshot> drawn = drafting.draw(order, takenBack);
		if (!takenBack.getAsBoolean()) {
			drawn.ifPresentOrElse(reader, none);
		}
	}

	@Override
	protected void failed() {
		none.run();
	}
}
