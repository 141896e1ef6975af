package org.nagare.office.template;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.nagare.document.template.Replacement;

/** What stands as often as its fields ask for: a row of a table, or a paragraph outside of tables. */
final class TemplateUnit {

	private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName ROW = new QName(WORDS, "tr");
	private static final QName PARAGRAPH = new QName(WORDS, "p");
	private static final QName TABLE = new QName(WORDS, "tbl");
	private static final QName CELL = new QName(WORDS, "tc");
	private static final QName SECTION = new QName(WORDS, "sectPr");

	private final XmlObject element;
	private final String text;

	private TemplateUnit(XmlObject element) {
		this.element = element;
		this.text = new RunText(element).text();
	}

	static List<TemplateUnit> within(XmlObject root) {
		List<TemplateUnit> units = new ArrayList<>();
		try (XmlCursor cursor = root.newCursor()) {
			collect(cursor, units);
		}
		return units;
	}

	private static void collect(XmlCursor at, List<TemplateUnit> units) {
		if (ROW.equals(at.getName()) || PARAGRAPH.equals(at.getName())) {
			units.add(new TemplateUnit(at.getObject()));
		} else if (at.toFirstChild()) {
			do {
				collect(at, units);
			} while (at.toNextSibling());
			at.toParent();
		}
	}

	String text() {
		return text;
	}

	/** The unit itself becomes the last row: what ends a section with it still does. */
	void fill(List<List<Replacement>> rows) {
		if (rows.isEmpty()) {
			remove();
			return;
		}
		for (List<Replacement> row : rows.subList(0, rows.size() - 1)) {
			new RunText(copyBefore()).replace(row);
		}
		new RunText(element).replace(rows.getLast());
	}

	private XmlObject copyBefore() {
		try (XmlCursor from = element.newCursor(); XmlCursor to = element.newCursor()) {
			from.copyXml(to);
			to.toPrevSibling();
			XmlObject copy = to.getObject();
			withoutSection(copy);
			return copy;
		}
	}

	private static void withoutSection(XmlObject copy) {
		try (XmlCursor cursor = copy.newCursor()) {
			if (PARAGRAPH.equals(cursor.getName()) && cursor.toFirstChild() && cursor.toChild(SECTION)) {
				cursor.removeXml();
			}
		}
	}

	/** A table without rows goes with its last one; a paragraph that something else needs stays and is empty. */
	private void remove() {
		try (XmlCursor cursor = element.newCursor()) {
			if (ROW.equals(cursor.getName())) {
				if (isAlone(cursor)) {
					cursor.toParent();
					if (!TABLE.equals(cursor.getName()) || isWithinCell(cursor)) {
						empty();
						return;
					}
				}
				cursor.removeXml();
			} else if (isAlone(cursor) || endsSection()) {
				empty();
			} else {
				cursor.removeXml();
			}
		}
	}

	/** What stands in a cell has to end with a paragraph, and is left as it is. */
	private static boolean isWithinCell(XmlCursor table) {
		try (XmlCursor parent = table.newCursor()) {
			return parent.toParent() && CELL.equals(parent.getName());
		}
	}

	private void empty() {
		new RunText(element).replace(List.of(new Replacement(0, text.length(), "", false)));
	}

	private boolean endsSection() {
		try (XmlCursor cursor = element.newCursor()) {
			return cursor.toFirstChild() && cursor.toChild(SECTION);
		}
	}

	/** Whether nothing of the same kind stands beside it. */
	private static boolean isAlone(XmlCursor at) {
		QName name = at.getName();
		try (XmlCursor before = at.newCursor(); XmlCursor after = at.newCursor()) {
			while (before.toPrevSibling()) {
				if (name.equals(before.getName())) {
					return false;
				}
			}
			while (after.toNextSibling()) {
				if (name.equals(after.getName())) {
					return false;
				}
			}
			return true;
		}
	}
}
