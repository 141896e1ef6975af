package org.nagare.figure.routing;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Point;

/** The places where a line may run level, upright, or turn, a millimetre apart. */
final class Grid {
	static final double STEP = 1;
	private static final double FROM_TURN = 1.2;
	private final Box room;
	private final int columns;
	private final int rows;
	private final boolean[] noLevel;
	private final boolean[] noUpright;
	private final boolean[] noTurn;
	/** How many lines are crossed between a place and the next to its right, or below it. */
	private final byte[] crossedLevel;
	private final byte[] crossedUpright;

	Grid(Ground ground, Box room, Box from, Box to) {
		this.room = room;
		this.columns = Math.max(1, (int) Math.floor(room.width() / STEP) + 1);
		this.rows = Math.max(1, (int) Math.floor(room.height() / STEP) + 1);
		int size = columns * rows;
		this.noLevel = new boolean[size];
		this.noUpright = new boolean[size];
		this.noTurn = new boolean[size];
		this.crossedLevel = new byte[size];
		this.crossedUpright = new byte[size];
		ground.nodes().forEach(box -> close(box.grown(Ground.FROM_NODE)));
		ground.titles().forEach(box -> close(box.grown(Ground.FROM_TITLE)));
		ground.labels().forEach(box -> close(box.grown(Ground.FROM_LABEL)));
		ground.frames().forEach(box -> enter(box, from, to));
		ground.stretches().forEach(this::enter);
	}

	/** A frame is left and entered straight through its side, and only for the sake of what lies in it. */
	private void enter(Box frame, Box from, Box to) {
		boolean itself = frame.equals(from) || frame.equals(to);
		boolean first = !itself && frame.contains(from);
		boolean second = !itself && frame.contains(to);
		if (!first && !second) {
			close(frame.grown(itself ? Ground.FROM_NODE : Ground.FROM_SIDE));
			return;
		}
		Box inside = frame.grown(-Ground.FROM_SIDE);
		if (first && second) {
			closeAround(inside);
		}
		double margin = Ground.FROM_SIDE;
		for (double side : new double[] { frame.x(), frame.right() }) {
			mark(new Box(side - margin, frame.y() - margin, 2 * margin, frame.height() + 2 * margin), false, true);
		}
		for (double side : new double[] { frame.y(), frame.bottom() }) {
			mark(new Box(frame.x() - margin, side - margin, frame.width() + 2 * margin, 2 * margin), true, false);
		}
	}

	/** What joins two things of one frame stays in it. */
	private void closeAround(Box inside) {
		for (int row = 0; row < rows; row++) {
			boolean beside = y(row) <= inside.y() || y(row) >= inside.bottom();
			for (int column = 0; column < columns; column++) {
				if (beside || x(column) <= inside.x() || x(column) >= inside.right()) {
					noLevel[row * columns + column] = true;
					noUpright[row * columns + column] = true;
				}
			}
		}
	}

	private void enter(Ground.Stretch line) {
		Box box = line.box();
		mark(box.grown(FROM_TURN), false, false);
		boolean level = line.isLevel();
		mark(level ? new Box(box.x() - Ground.FROM_LINE, box.y() - Ground.FROM_LINE, box.width() + 2 * Ground.FROM_LINE, 2 * Ground.FROM_LINE)
				: new Box(box.x() - Ground.FROM_LINE, box.y() - Ground.FROM_LINE, 2 * Ground.FROM_LINE, box.height() + 2 * Ground.FROM_LINE), level, !level);
		int before = below(line.at(), !level);
		for (int along = above(line.low(), level); value(along, level) <= line.high(); along++) {
			int place = level ? index(along, before) : index(before, along);
			if (place >= 0) {
				(level ? crossedUpright : crossedLevel)[place]++;
			}
		}
	}

	private void close(Box box) {
		mark(box, true, true);
	}

	private void mark(Box box, boolean level, boolean upright) {
		for (int row = Math.max(0, above(box.y(), false)); row < rows && y(row) < box.bottom(); row++) {
			for (int column = Math.max(0, above(box.x(), true)); column < columns && x(column) < box.right(); column++) {
				int place = row * columns + column;
				noLevel[place] |= level;
				noUpright[place] |= upright;
				noTurn[place] = true;
			}
		}
	}

	int states() {
		return 2 * columns * rows;
	}

	/** -1 beside the room. */
	int state(int column, int row, boolean level) {
		int index = index(column, row);
		return index < 0 ? -1 : 2 * index + (level ? 0 : 1);
	}

	private int index(int column, int row) {
		return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
	}

	boolean isOpen(int state) {
		return !(state % 2 == 0 ? noLevel : noUpright)[state / 2];
	}

	Point point(int state) {
		return new Point(xOf(state), yOf(state));
	}

	double xOf(int state) {
		return x(state / 2 % columns);
	}

	double yOf(int state) {
		return y(state / 2 / columns);
	}

	/** A straight line over no other. */
	boolean isUncrossed(Point from, Point to) {
		boolean level = from.y() == to.y();
		int across = level ? below(from.y(), false) : below(from.x(), true);
		int low = below(level ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y()), level);
		double high = level ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
		for (int along = low; value(along, level) < high; along++) {
			int place = level ? index(along, across) : index(across, along);
			if (place >= 0 && (level ? crossedLevel : crossedUpright)[place] > 0) {
				return false;
			}
		}
		return true;
	}

	/** The states next to one, and what they cost; how many there are. */
	int next(int state, int[] next, double[] price, double bend, double crossing) {
		int place = state / 2;
		boolean level = state % 2 == 0;
		int column = place % columns;
		int row = place / columns;
		int count = 0;
		for (int by = -1; by <= 1; by += 2) {
			int neighbour = level ? index(column + by, row) : index(column, row + by);
			if (neighbour >= 0 && !(level ? noLevel : noUpright)[neighbour]) {
				next[count] = 2 * neighbour + state % 2;
				price[count++] = STEP + crossing * (level ? crossedLevel : crossedUpright)[by < 0 ? neighbour : place];
			}
		}
		if (!noTurn[place] && !(level ? noUpright : noLevel)[place]) {
			next[count] = state ^ 1;
			price[count++] = bend;
		}
		return count;
	}

	/** The first line of the grid behind a value. */
	int above(double value, boolean ofColumns) {
		return (int) Math.ceil((value - (ofColumns ? room.x() : room.y())) / STEP);
	}

	int below(double value, boolean ofColumns) {
		return (int) Math.floor((value - (ofColumns ? room.x() : room.y())) / STEP);
	}

	double value(int line, boolean ofColumns) {
		return ofColumns ? x(line) : y(line);
	}

	private double x(int column) {
		return room.x() + column * STEP;
	}

	private double y(int row) {
		return room.y() + row * STEP;
	}
}
