package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nagare.form.writer.Outline;
import org.nagare.model.key.CellKey;

/** What the addresses of cells tell about where they stand. */
final class Keys {

	private Keys() {
	}

	/** The address of a heading: what the addresses of all cells below it have in common. */
	static CellKey common(Outline.Part part) {
		List<Outline.Leaf> leaves = leaves(part);
		List<CellKey.Segment> common = leaves.getFirst().cell().key().segments();
		for (Outline.Leaf leaf : leaves) {
			List<CellKey.Segment> other = leaf.cell().key().segments();
			int same = 0;
			while (same < Math.min(common.size(), other.size()) && common.get(same).equals(other.get(same))) {
				same++;
			}
			common = common.subList(0, same);
		}
		return new CellKey(common.isEmpty() ? leaves.getFirst().cell().key().segments() : common);
	}

	/** All cells below a heading in their order. */
	static List<Outline.Leaf> leaves(Outline.Part part) {
		List<Outline.Leaf> leaves = new ArrayList<>();
		for (Outline.Node child : part.children()) {
			switch (child) {
				case Outline.Part inner -> leaves.addAll(leaves(inner));
				case Outline.Leaf leaf -> leaves.add(leaf);
			}
		}
		return leaves;
	}

	/** Below how many of the cells above a cell lies by its address: «②.妥当性» below «②». */
	static int depth(CellKey key, Set<CellKey> above) {
		int depth = 0;
		for (int length = 1; length < key.segments().size(); length++) {
			depth += above.contains(new CellKey(key.segments().subList(0, length))) ? 1 : 0;
		}
		return depth;
	}
}
