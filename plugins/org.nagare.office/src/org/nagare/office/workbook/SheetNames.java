package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.nagare.document.outline.Chapter;
import org.nagare.office.text.VisibleCharacters;

/** Short names of sheets: the number of the chapter («Ⅱ», «別添1»), counted where there are several («Ⅱ(2)»). They name nothing of the model. */
final class SheetNames {

	/** A chapter and its sheet. */
	record Entry(String name, Chapter chapter) {
	}

	private static final int GREATEST_LENGTH = 31;
	private static final String COVER = "表紙";

	private SheetNames() {
	}

	static List<Entry> of(List<Chapter> chapters) {
		Map<String, Integer> count = new HashMap<>();
		chapters.forEach(chapter -> count.merge(head(chapter), 1, Integer::sum));
		Map<String, Integer> ordinals = new HashMap<>();
		Set<String> given = new HashSet<>(Set.of(ListSheet.NAME));
		List<Entry> entries = new ArrayList<>();
		for (Chapter chapter : chapters) {
			String head = head(chapter);
			int ordinal = ordinals.merge(head, 1, Integer::sum);
			String name = count.get(head) > 1 ? head + "(" + ordinal + ")" : head;
			while (!given.add(name.toLowerCase(Locale.ROOT))) {
				ordinal++;
				name = head + "(" + ordinal + ")";
			}
			entries.add(new Entry(name, chapter));
		}
		return entries;
	}

	/** The words of the title up to the first space, without what Excel does not allow in a name. */
	private static String head(Chapter chapter) {
		if (chapter.kind() == Chapter.Kind.COVER) {
			return COVER;
		}
		String title = VisibleCharacters.of(chapter.title()).strip();
		int space = title.indexOf(' ');
		String head = (space > 0 ? title.substring(0, space) : title).replaceAll("[\\[\\]:*?/\\\\'()（）\n\t]", "");
		int most = GREATEST_LENGTH - 6;
		if (head.length() > most) {
			head = head.substring(0, Character.isHighSurrogate(head.charAt(most - 1)) ? most - 1 : most);
		}
		return head.isEmpty() ? "章" : head;
	}
}
