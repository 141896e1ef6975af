package org.nagare.office.text;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.text.JapaneseMetrics;

/**
 * A text as it falls into lines in a column. The office programs break lines themselves, each a little differently; this is what is known before:
 * at no width and in no usual typeface do they need more lines than here.
 *
 * @param starts where each line begins; a line reaches to the next one, the end of line in the text included
 */
public record SetText(String text, List<Integer> starts) {

	/** Brackets and marks that do not begin a line, and those that do not end one. Excel, Word and LibreOffice agree in these. */
	private static final String NOT_FIRST = "、。，．・：；？！ー゛゜ヽヾゝゞ々’”）〕］｝〉》」』】°′″℃％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ,.:;?!)]}%";
	private static final String NOT_LAST = "‘“（〔［｛〈《「『【￥＄｢([{$¥";
	/** Marks upon a letter take no room, but a cell cannot hold any number of them. */
	private static final int GREATEST_LINE = 1000;
	private static final double NARROWEST_LATIN = 0.5;

	public SetText {
		starts = List.copyOf(starts);
	}

	/** @param width of a line, in sizes of the type */
	public static SetText of(String text, double width) {
		List<Integer> starts = new ArrayList<>();
		int from = 0;
		while (from <= text.length()) {
			int end = text.indexOf('\n', from);
			paragraph(text, from, end < 0 ? text.length() : end, width, starts);
			if (end < 0) {
				break;
			}
			from = end + 1;
		}
		return new SetText(text, starts);
	}

	public int lines() {
		return starts.size();
	}

	/** The lines from one to before another, as they stand in the text. */
	public String lines(int from, int to) {
		return text.substring(starts.get(from), to < starts.size() ? starts.get(to) : text.length());
	}

	/** Whether the text itself ends a line before this one. */
	public boolean isParagraph(int line) {
		return line > 0 && text.charAt(starts.get(line) - 1) == '\n';
	}

	/** How wide a text is without being broken, in sizes of the type. */
	public static double width(String text) {
		double sum = 0;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			sum += width(character);
			i += Character.charCount(character);
		}
		return sum;
	}

	/** Fixed-width faces give a Latin letter half of the size, proportional ones up to the whole: the broader of both. */
	private static double width(int character) {
		double width = JapaneseMetrics.width(character);
		return character >= 0x20 && character <= 0x7E ? Math.max(NARROWEST_LATIN, width) : width;
	}

	private static void paragraph(String text, int from, int end, double greatest, List<Integer> starts) {
		starts.add(from);
		int line = from;
		int allowed = from;
		double sum = 0;
		double sinceAllowed = 0;
		int before = -1;
		for (int i = from; i < end;) {
			int character = text.codePointAt(i);
			double width = width(character);
			if (before >= 0 && width > 0 && mayBreak(before, character)) {
				allowed = i;
				sinceAllowed = 0;
			}
			if (i - line >= GREATEST_LINE) {
				line = i;
				sum = 0;
				starts.add(line);
			} else if (sum + width > greatest && i > line && width > 0) {
				boolean atPlace = allowed > line;
				line = atPlace ? allowed : i;
				sum = atPlace ? sinceAllowed : 0;
				starts.add(line);
			}
			sum += width;
			sinceAllowed += width;
			before = character;
			i += Character.charCount(character);
		}
	}

	private static boolean mayBreak(int before, int after) {
		if (after == ' ' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
			return false;
		}
		return !(isLatin(before) && isLatin(after));
	}

	private static boolean isLatin(int character) {
		return character > ' ' && character <= 0x24F;
	}
}
