package org.nagare.figure.layout;

import java.util.List;

import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FlowKind;
import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/** What stands beside one stretch of a flow, but for its number: on the first what is carried, and that only. */
public final class StretchWords {
	/** Stands in the place of the number that an exceptional case does not bear, as in its line of the 備考. */
	private static final String EXCEPTION = "※";
	private static final int MANY_LINES = 4;

	private StretchWords() {
	}

	/**
	 * The words in lines as they are set where there is room.
	 *
	 * @param stretch 1 for the stretch that leads away from the source
	 */
	public static List<String> lines(FigureFlow flow, int stretch) {
		return lines(text(flow, stretch), Drafts.STYLES.get(0), new JapaneseMetrics());
	}

	/** What stands beside the line of a link, in lines as they are set where there is room. */
	public static List<String> lines(EntrustmentLink link) {
		return lines(link.label(), Drafts.STYLES.get(0), new JapaneseMetrics());
	}

	static List<String> lines(String words, DrawingStyle style, TextMetrics metrics) {
		return words.isEmpty() ? List.of() : new TextWrapper(metrics).inWholeWords(words, lineWidth(words, style, metrics));
	}

	/** A long payload has longer lines, so that it does not become a tower. */
	private static double lineWidth(String words, DrawingStyle style, TextMetrics metrics) {
		double forFewLines = metrics.width(words) / MANY_LINES + 1;
		return Math.max(style.payloadWidth(), Math.min(forFewLines, 2 * style.payloadWidth()));
	}

	static String text(FigureFlow flow, int stretch) {
		return stretch == 1 ? payload(flow) : flow.number().isEmpty() ? EXCEPTION : "";
	}

	private static String payload(FigureFlow flow) {
		StringBuilder text = new StringBuilder();
		text.append(flow.emphasis().mark());
		if (flow.number().isEmpty()) {
			text.append(EXCEPTION);
		}
		if (flow.kind() == FlowKind.UNDECIDED) {
			text.append("(?)");
		}
		text.append(flow.payload());
		if (flow.inquiry() && !flow.payload().contains(FigureFlow.INQUIRY)) {
			text.append('(').append(FigureFlow.INQUIRY).append(')');
		}
		if (!flow.condition().isEmpty()) {
			text.append('\n').append('〔').append(flow.condition()).append('〕');
		}
		return text.toString();
	}
}
