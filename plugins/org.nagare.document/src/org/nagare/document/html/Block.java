package org.nagare.document.html;

import java.util.ArrayList;
import java.util.List;

import org.nagare.document.outline.Line;

/** What becomes one element: a title, a table of rows, a row across the page, a figure, a table with a head. */
sealed interface Block {

	/** What has room at the foot of a page that lies across. */
	int LINES_OF_A_FOOT = 2;
	int LETTERS_OF_A_FOOT = 90;

	record Heading(Line.Title title) implements Block {
	}

	/** Rows below each other. */
	record Rows(List<Body> bodies) implements Block {
		/** How many columns the deepest label is set in. */
		int depth() {
			return bodies.stream().flatMap(body -> body.rows().stream()).mapToInt(Line.Row::depth).max().orElse(0);
		}
	}

	/** Rows that belong together; {@code group} names them where they have a common name. */
	record Body(Line.Group group, List<Line.Row> rows) {
	}

	record Wide(Line.Row row) implements Block {
	}

	/**
	 * Pages of a figure.
	 *
	 * @param noted what is told of it, where that ends the chapter: behind its pages it would be alone on one
	 */
	record Drawn(Line.Row row, List<String> noted) implements Block {
		public Drawn {
			noted = List.copyOf(noted);
		}
	}

	record Table(Line.Grid grid) implements Block {
	}

	record Aside(Line.Remark remark) implements Block {
	}

	/** The lines of a chapter, cut where a table has to end. */
	static List<Block> of(List<Line> lines) {
		List<Block> blocks = new ArrayList<>();
		List<Body> bodies = new ArrayList<>();
		for (Line line : lines) {
			switch (line) {
				case Line.Group group -> bodies.add(new Body(group, new ArrayList<>()));
				case Line.Row row when !row.wide() -> body(bodies, row).rows().add(row);
				case Line.Row row -> add(blocks, bodies, row.isDrawn() ? new Drawn(row, List.of()) : new Wide(row));
				case Line.Title title -> add(blocks, bodies, new Heading(title));
				case Line.Grid grid -> add(blocks, bodies, new Table(grid));
				case Line.Remark remark -> add(blocks, bodies, new Aside(remark));
			}
		}
		end(blocks, bodies);
		return withFoot(blocks);
	}

	/** A few notes that would stand behind a figure and nothing else after them stand at its foot. */
	private static List<Block> withFoot(List<Block> blocks) {
		int drawn = blocks.size() - 1;
		while (drawn >= 0 && blocks.get(drawn) instanceof Aside) {
			drawn--;
		}
		if (drawn < 0 || !(blocks.get(drawn) instanceof Drawn figure)) {
			return blocks;
		}
		List<String> noted = blocks.subList(drawn + 1, blocks.size()).stream().flatMap(block -> ((Aside) block).remark().words().stream()).toList();
		if (noted.stream().mapToInt(words -> 1 + words.length() / LETTERS_OF_A_FOOT).sum() > LINES_OF_A_FOOT) {
			return blocks;
		}
		List<Block> footed = new ArrayList<>(blocks.subList(0, drawn));
		footed.add(new Drawn(figure.row(), noted));
		return footed;
	}

	/** The body that a row belongs to: a group ends where a label returns to its margin. */
	private static Body body(List<Body> bodies, Line.Row row) {
		if (bodies.isEmpty() || bodies.getLast().group() != null && row.depth() <= bodies.getLast().group().depth()) {
			bodies.add(new Body(null, new ArrayList<>()));
		}
		return bodies.getLast();
	}

	private static void add(List<Block> blocks, List<Body> bodies, Block block) {
		end(blocks, bodies);
		blocks.add(block);
	}

	private static void end(List<Block> blocks, List<Body> bodies) {
		if (!bodies.isEmpty()) {
			blocks.add(new Rows(List.copyOf(bodies)));
			bodies.clear();
		}
	}
}
