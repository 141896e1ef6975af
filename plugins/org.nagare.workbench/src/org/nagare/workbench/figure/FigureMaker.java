package org.nagare.workbench.figure;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.nagare.workbench.front.Maker;

/** Draws the figure that is wanted. */
final class FigureMaker extends Maker<FigureOrder> {

	private final Consumer<Snapshot> reader;
	private final Drafting drafting = new Drafting();

	FigureMaker(Consumer<Snapshot> reader) {
		super("figure");
		this.reader = reader;
	}

	@Override
	protected void make(FigureOrder order, BooleanSupplier takenBack) throws IOException {
		drafting.draw(order, takenBack).filter(snapshot -> !takenBack.getAsBoolean()).ifPresent(reader);
	}
}
