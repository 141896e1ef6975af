package org.nagare.figure.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Breaks a text into lines of about equal length that obey 禁則. It takes as few lines as the greatest width allows and
 * then spreads the text evenly over them, at the most welcome places.
 */
public final class TextWrapper {
	private static final double TOLERANCE = 1e-9;
	/** Weights of what is bad about a line end: uneven lines, and a place that a reader would not choose. */
	private static final double UNEVENNESS = 0.6;
	private static final double UNWELCOME = 1.5;
	/** From this cost on a line end tears a word. */
	private static final double TORN = 3;
	private static final double WITHIN_WORD = 9;
	/** Beside a known word, where the text itself shows no joint. */
	private static final double BESIDE_WORD = 0.6;
	/** Within an item of a list, whose joints are the better places. */
	private static final double WITHIN_ITEM = 3;
	/** By how much a line may be longer than wanted if that keeps a word whole. */
	private static final double LONGER = 4.0 / 3;
	/** The same where one line more does not keep it whole either. */
	private static final double MUCH_LONGER = 1.5;
	/** How much of a line of running text may stay empty so that a katakana word is not torn, or the last line is not a lone sign, in em. */
	private static final double MOST_LEFT_EMPTY = 4;
	private final TextMetrics metrics;

	public TextWrapper(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/**
	 * @param greatestWidth in em; a word that is wider is cut, for nothing may overflow
	 * @return at least one line; line breaks of the text are kept
	 */
	public List<String> balanced(String text, double greatestWidth) {
		return wrap(text, paragraph -> new Paragraph(paragraph, greatestWidth).balanced().lines());
	}

	/**
	 * Like {@link #balanced}, for texts whose room grows with them: rather than tear a word, lines become longer than wanted by up to a
	 * third, or one more, or longer by up to a half.
	 *
	 * @param wantedWidth in em
	 */
	public List<String> inWholeWords(String text, double wantedWidth) {
		return wrap(text, paragraph -> wholeWords(paragraph, wantedWidth));
	}

	private List<String> wholeWords(String text, double wantedWidth) {
		Paragraph wanted = new Paragraph(text, wantedWidth);
		List<Supplier<Lines>> ways = List.of(wanted::balanced, () -> new Paragraph(text, wantedWidth * LONGER).balanced(),
				() -> wanted.balanced(wanted.filled(0).size() + 1), () -> new Paragraph(text, wantedWidth * MUCH_LONGER).balanced());
		Lines best = null;
		for (Supplier<Lines> way : ways) {
			Lines lines = way.get();
			if (best == null || lines.worst() < best.worst()) {
				best = lines;
			}
			if (best.worst() < TORN) {
				break;
			}
		}
		return best.lines();
	}

	/**
	 * Like {@link #balanced}, for headings, whose parts have a wide blank between them: where they do not fit on one line they are parted
	 * there first, and rather than tear a word there is one line more.
	 */
	public List<String> inParts(String text, double greatestWidth) {
		return wrap(text, paragraph -> parts(paragraph, greatestWidth));
	}

	private List<String> parts(String text, double greatestWidth) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String part : text.split("(?=　)")) {
			if (!line.toString().isBlank() && metrics.width(line + part) > greatestWidth + TOLERANCE) {
				lines.addAll(withoutTearing(line.toString(), greatestWidth));
				line.setLength(0);
				line.append(part.substring(1));
			} else {
				line.append(part);
			}
		}
		lines.addAll(withoutTearing(line.toString(), greatestWidth));
		return lines;
	}

	private List<String> withoutTearing(String text, double greatestWidth) {
		Paragraph paragraph = new Paragraph(text, greatestWidth);
		Lines few = paragraph.balanced();
		if (few.worst() < TORN) {
			return few.lines();
		}
		Lines more = paragraph.balanced(few.lines().size() + 1);
		return more.worst() < few.worst() ? more.lines() : few.lines();
	}

	/** Lines filled one after the other, as running text is set. */
	public List<String> filled(String text, double greatestWidth) {
		return wrap(text, paragraph -> new Paragraph(paragraph, greatestWidth).filled(MOST_LEFT_EMPTY));
	}

	private static List<String> wrap(String text, Function<String, List<String>> setting) {
		return Stream.of(text.split("\r\n|\r|\n", -1)).flatMap(paragraph -> setting.apply(paragraph).stream()).toList();
	}

	/** @param worst cost of the least welcome of the line ends */
	private record Lines(List<String> lines, double worst) {
	}

	/** One paragraph with the places where it may be broken. */
	private final class Paragraph {
		private final List<String> clusters;
		private final double greatestWidth;
		private final double[] offset;
		private final double[] cost;
		private final boolean hasItems;

		Paragraph(String text, double greatestWidth) {
			this.clusters = Clusters.of(text);
			this.hasItems = clusters.stream().anyMatch(sign -> "、(（「".contains(sign));
			this.greatestWidth = greatestWidth;
			int count = clusters.size();
			offset = new double[count + 1];
			cost = new double[count + 1];
			for (int i = 0; i < count; i++) {
				offset[i + 1] = offset[i] + metrics.width(clusters.get(i));
				cost[i + 1] = i + 1 == count ? 0 : LineBreaking.cost(clusters.get(i), clusters.get(i + 1));
			}
			keepItemsWhole();
			keepWordsWhole();
			keepTogether();
			allowCutsInOverlongWords();
		}

		/** Where there are items or brackets, a line ends between them. */
		private void keepItemsWhole() {
			if (hasItems) {
				for (int i = 1; i < clusters.size(); i++) {
					boolean joint = cost[i] == 0 && !LineBreaking.isHiragana(clusters.get(i - 1).codePointAt(0));
					cost[i] += joint ? 0 : WITHIN_ITEM;
				}
			}
		}

		private void keepWordsWhole() {
			for (Words.Found word : Words.in(clusters)) {
				for (int inner = word.start() + 1; inner < word.end(); inner++) {
					cost[inner] = Math.max(cost[inner], WITHIN_WORD);
				}
				welcome(word.start(), word.corporate());
				welcome(word.end(), word.corporate());
			}
		}

		private void welcome(int place, boolean corporate) {
			if (corporate) {
				welcome(place);
			} else if (place > 0 && place < clusters.size() && cost[place] < LineBreaking.FORBIDDEN) {
				double item = hasItems ? WITHIN_ITEM : 0;
				boolean ending = LineBreaking.isHiragana(clusters.get(place).codePointAt(0));
				cost[place] = ending ? Math.max(cost[place], WITHIN_WORD) : Math.min(cost[place], BESIDE_WORD + item);
			}
		}

		/** A list is broken before its «and others», never within. */
		private void keepTogether() {
			for (int i = 0; i + 1 < clusters.size(); i++) {
				if (clusters.get(i).equals("ほ") && clusters.get(i + 1).equals("か")) {
					cost[i + 1] = Math.max(cost[i + 1], WITHIN_WORD);
					welcome(i);
				}
			}
		}

		private void welcome(int place) {
			if (place > 0 && place < clusters.size() && cost[place] < LineBreaking.FORBIDDEN) {
				cost[place] = 0;
			}
		}

		/** Where no permitted place comes in time the word is cut, at a high price. */
		private void allowCutsInOverlongWords() {
			int last = 0;
			for (int i = 1; i <= clusters.size(); i++) {
				if (cost[i] < LineBreaking.FORBIDDEN || i == clusters.size()) {
					if (width(last, i) > greatestWidth + TOLERANCE) {
						for (int inner = last + 1; inner < i; inner++) {
							if (cost[inner] == LineBreaking.FORBIDDEN) {
								cost[inner] = 100;
							}
						}
					}
					last = i;
				}
			}
		}

		private double width(int from, int to) {
			int end = to;
			while (end > from && isSpace(end - 1)) {
				end--;
			}
			return offset[end] - offset[from];
		}

		/** @param leftEmpty how much of a line may stay empty so that a katakana word is not torn */
		List<String> filled(double leftEmpty) {
			List<String> lines = new ArrayList<>();
			int from = 0;
			while (from < clusters.size()) {
				int best = from + 1;
				int whole = from;
				for (int to = from + 1; to <= clusters.size() && width(from, to) <= greatestWidth + TOLERANCE; to++) {
					if (cost[to] < LineBreaking.FORBIDDEN) {
						best = to;
						whole = isWithinKatakana(to) ? whole : to;
					}
				}
				int end = whole > from && width(whole, best) <= leftEmpty ? whole : best;
				end = isLone(end) ? accompanied(from, end, leftEmpty) : end;
				lines.add(text(from, end));
				from = end;
			}
			return lines.isEmpty() ? List.of("") : lines;
		}

		/** Whether what follows a place is a single sign, with the marks that cling to it. */
		private boolean isLone(int place) {
			int signs = 0;
			for (int at = place; at < clusters.size() && signs < 2; at++) {
				signs += LineBreaking.clings(clusters.get(at)) ? 0 : 1;
			}
			return place < clusters.size() && signs < 2;
		}

		/** The last place before that leaves more than a lone sign for the last line, and tears no word if there is one like that. */
		private int accompanied(int from, int end, double leftEmpty) {
			int last = end;
			for (int place = end - 1; place > from && width(place, end) <= leftEmpty; place--) {
				if (cost[place] < TORN && !isLone(place)) {
					return place;
				}
				last = last == end && cost[place] < LineBreaking.FORBIDDEN && !isLone(place) ? place : last;
			}
			return last;
		}

		private boolean isWithinKatakana(int place) {
			return place < clusters.size() && LineBreaking.cost(clusters.get(place - 1), clusters.get(place)) == LineBreaking.WITHIN_KATAKANA;
		}

		Lines balanced() {
			return balanced(filled(0).size());
		}

		Lines balanced(int lineCount) {
			int count = clusters.size();
			if (lineCount <= 1) {
				return new Lines(List.of(text(0, count)), 0);
			}
			double ideal = Math.min(greatestWidth, offset[count] / lineCount);
			double[][] best = new double[lineCount + 1][count + 1];
			int[][] previous = new int[lineCount + 1][count + 1];
			for (double[] row : best) {
				Arrays.fill(row, Double.POSITIVE_INFINITY);
			}
			best[0][0] = 0;
			for (int line = 1; line <= lineCount; line++) {
				for (int to = line; to <= count; to++) {
					relax(line, to, ideal, best, previous);
				}
			}
			if (best[lineCount][count] == Double.POSITIVE_INFINITY) {
				return new Lines(filled(0), LineBreaking.FORBIDDEN);
			}
			List<String> lines = new ArrayList<>();
			double worst = 0;
			int to = count;
			for (int line = lineCount; line > 0; line--) {
				int from = previous[line][to];
				lines.add(text(from, to));
				worst = Math.max(worst, cost[to]);
				to = from;
			}
			Collections.reverse(lines);
			return new Lines(lines, worst);
		}

		private void relax(int line, int to, double ideal, double[][] best, int[][] previous) {
			if (cost[to] == LineBreaking.FORBIDDEN) {
				return;
			}
			for (int from = to - 1; from >= line - 1 && offset[to] - offset[from] <= greatestWidth + 2; from--) {
				double width = width(from, to);
				if (width > greatestWidth + TOLERANCE && to > from + 1) {
					continue;
				}
				double deviation = width - ideal;
				double total = best[line - 1][from] + UNEVENNESS * deviation * deviation + cost[to] * UNWELCOME;
				if (total < best[line][to] - TOLERANCE) {
					best[line][to] = total;
					previous[line][to] = from;
				}
			}
		}

		/** Blanks of the author stay; where a line of ours ends they would say nothing. */
		private String text(int from, int to) {
			int start = from;
			while (from > 0 && start < to && isSpace(start)) {
				start++;
			}
			int end = to;
			while (end > start && isSpace(end - 1)) {
				end--;
			}
			return String.join("", clusters.subList(start, end));
		}

		private boolean isSpace(int place) {
			return LineBreaking.isSpace(clusters.get(place).codePointAt(0));
		}
	}
}
