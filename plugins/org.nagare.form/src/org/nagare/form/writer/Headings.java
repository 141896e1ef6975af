package org.nagare.form.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Repetition;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.edition.Section;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/** Where a cell stands, in the words of the form, for who reads of one cell and not the whole form: its section, the headings below it, its label. */
public final class Headings {

	private Headings() {
	}

	/** From the section to the item; a thing that repeats is told with its ordinal and its name. Empty where the edition has no such item. */
	public static List<String> of(Edition edition, Cell cell) {
		for (Section section : edition.sections()) {
			List<String> titles = new ArrayList<>();
			titles.add(Outline.title(section) + repetition(section.key().subject(), cell).map(each -> "（" + each.display() + "）").orElse(""));
			if (reaches(section.entries(), "", cell, titles)) {
				return List.copyOf(titles);
			}
		}
		return List.of();
	}

	/** The title of the section to which a path leads, whether it leads to a cell or not. */
	public static Optional<String> section(Edition edition, CellKey path) {
		String head = path.segments().getFirst().word();
		return edition.sections().stream().filter(section -> section.key().head().equals(head)).findFirst().map(Outline::title);
	}

	private static boolean reaches(List<Entry> entries, String above, Cell cell, List<String> titles) {
		for (Entry entry : entries) {
			int before = titles.size();
			boolean reached = switch (entry) {
				case Item item -> {
					boolean meant = item.key().equals(cell.item().key());
					String label = Outline.label(item, above);
					if (meant && !label.isEmpty()) {
						titles.add(label);
					}
					yield meant;
				}
				case Heading heading -> {
					Stream.concat(title(heading).stream(), repetition(heading.repeats(), cell).map(Headings::named).stream()).forEach(titles::add);
					yield reaches(heading.entries(), heading.isRepeated() ? "" : heading.key().map(ItemKey::plain).orElse(""), cell, titles);
				}
			};
			if (reached) {
				return true;
			}
			titles.subList(before, titles.size()).clear();
		}
		return false;
	}

	/** Where something repeats, its ordinal says what the title says. */
	private static Optional<String> title(Heading heading) {
		return heading.title().isEmpty() || heading.isRepeated() ? Optional.empty() : Optional.of(Outline.numbered(heading.key().map(ItemKey::number).orElse(""), heading.title()));
	}

	private static Optional<Repetition> repetition(Subject subject, Cell cell) {
		return subject == Subject.ASSESSMENT ? Optional.empty() : cell.repetitions().stream().filter(each -> each.subject() == subject).findFirst();
	}

	private static String named(Repetition repetition) {
		return repetition.display().isBlank() ? repetition.numbered() : repetition.numbered() + "（" + repetition.display() + "）";
	}
}
