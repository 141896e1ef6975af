package org.nagare.document.html;

import java.util.ArrayList;
import java.util.List;

import org.nagare.document.outline.Line;

/** What becomes one element: a title, a table of rows, a row across the page, a table with a head. */
sealed interface Block {

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
				case Line.Row row -> add(blocks, bodies, new Wide(row));
				case Line.Title title -> add(blocks, bodies, new Heading(title));
				case Line.Grid grid -> add(blocks, bodies, new Table(grid));
				case Line.Remark remark -> add(blocks, bodies, new Aside(remark));
			}
		}
		end(blocks, bodies);
		return blocks;
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
