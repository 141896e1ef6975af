package org.nagare.figure.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks a text into lines of about equal length that obey 禁則. It takes as few lines as the greatest width allows and
 * then spreads the text evenly over them, at the most welcome places.
 */
public final class TextWrapper {
	/** Sign by sign, as a text is looked at. */
	private static final List<List<String>> CORPORATE_FORMS = Stream.of("株式会社", "有限会社", "合同会社", "一般社団法人", "一般財団法人",
			"公益社団法人", "公益財団法人", "社会福祉法人", "医療法人", "独立行政法人").map(form -> List.of(form.split(""))).toList();
	private static final double TOLERANCE = 1e-9;
	/** Weights of what is bad about a line end: uneven lines, and a place that a reader would not choose. */
	private static final double UNEVENNESS = 0.6;
	private static final double UNWELCOME = 1.5;
	private final TextMetrics metrics;

	public TextWrapper(TextMetrics metrics) {
		this.metrics = metrics;
	}

	/**
	 * @param greatestWidth in em; a word that is wider is cut, for nothing may overflow
	 * @return at least one line; line breaks of the text are kept
	 */
	public List<String> balanced(String text, double greatestWidth) {
		return wrap(text, greatestWidth, true);
	}

	/** Lines filled one after the other, as running text is set. */
	public List<String> filled(String text, double greatestWidth) {
		return wrap(text, greatestWidth, false);
	}

	private List<String> wrap(String text, double greatestWidth, boolean balanced) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\r\n|\r|\n", -1)) {
			Paragraph clusters = new Paragraph(paragraph, greatestWidth);
			lines.addAll(balanced ? clusters.balanced() : clusters.filled());
		}
		return lines;
	}

	/** One paragraph with the places where it may be broken. */
	private final class Paragraph {
		private final List<String> clusters;
		private final double greatestWidth;
		private final double[] offset;
		private final double[] cost;

		Paragraph(String text, double greatestWidth) {
			this.clusters = Clusters.of(text.strip());
			this.greatestWidth = greatestWidth;
			int count = clusters.size();
			offset = new double[count + 1];
			cost = new double[count + 1];
			for (int i = 0; i < count; i++) {
				offset[i + 1] = offset[i] + metrics.width(clusters.get(i));
				cost[i + 1] = i + 1 == count ? 0 : LineBreaking.cost(clusters.get(i), clusters.get(i + 1));
			}
			preferCorporateForms();
			keepTogether();
			allowCutsInOverlongWords();
		}

		/** The legal form of a company is the best place to break its name. */
		private void preferCorporateForms() {
			for (List<String> form : CORPORATE_FORMS) {
				int length = form.size();
				for (int i = 0; i + length <= clusters.size(); i++) {
					if (clusters.get(i).equals(form.get(0)) && clusters.subList(i, i + length).equals(form)) {
						for (int inner = i + 1; inner < i + length; inner++) {
							cost[inner] = Math.max(cost[inner], 5);
						}
						welcome(i);
						welcome(i + length);
					}
				}
			}
		}

		/** A list is broken before its «and others», never within. */
		private void keepTogether() {
			for (int i = 0; i + 1 < clusters.size(); i++) {
				if (clusters.get(i).equals("ほ") && clusters.get(i + 1).equals("か")) {
					cost[i + 1] = Math.max(cost[i + 1], 5);
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
			while (end > from && LineBreaking.isSpace(clusters.get(end - 1).codePointAt(0))) {
				end--;
			}
			return offset[end] - offset[from];
		}

		List<String> filled() {
			List<String> lines = new ArrayList<>();
			int from = 0;
			while (from < clusters.size()) {
				int best = from + 1;
				for (int to = from + 1; to <= clusters.size() && width(from, to) <= greatestWidth + TOLERANCE; to++) {
					if (cost[to] < LineBreaking.FORBIDDEN) {
						best = to;
					}
				}
				lines.add(text(from, best));
				from = best;
			}
			return lines.isEmpty() ? List.of("") : lines;
		}

		List<String> balanced() {
			int count = clusters.size();
			int lineCount = filled().size();
			if (lineCount <= 1) {
				return List.of(text(0, count));
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
				return filled();
			}
			List<String> lines = new ArrayList<>();
			int to = count;
			for (int line = lineCount; line > 0; line--) {
				int from = previous[line][to];
				lines.add(text(from, to));
				to = from;
			}
			Collections.reverse(lines);
			return lines;
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

		private String text(int from, int to) {
			return String.join("", clusters.subList(from, to)).strip();
		}
	}
}
