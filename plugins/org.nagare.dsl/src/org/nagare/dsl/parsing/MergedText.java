package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * A text in which a merge has left its marks, where two people changed the same lines. What stands before the «=======» is read; the marks and what
 * stands behind are read as blanks, so that every place keeps its number, and are set aside with one finding for each conflict.
 */
final class MergedText extends ANTLRStringStream {

	private static final String BEGIN = "<<<<<<<";
	private static final String BASE = "|||||||";
	private static final String MIDDLE = "=======";
	private static final String END = ">>>>>>>";

	/** What is set aside, without the break of its last line, and where the conflict begins to which it belongs. */
	private record Stretch(int start, int stop, int begin, int beginLength, int lastLine) {
	}

	private record Line(int start, int stop, int number, String text) {

		boolean isMark(String mark) {
			return text.startsWith(mark) && (text.length() == mark.length() || Character.isWhitespace(text.charAt(mark.length())));
		}
	}

	private final String written;
	private final List<Stretch> stretches;

	private MergedText(String written, List<Stretch> stretches) {
		super(masked(written, stretches));
		this.written = written;
		this.stretches = stretches;
	}

	/** The text with what is to be read of it; none where no merge has left a mark. */
	static Optional<CharStream> of(CharStream text) {
		String written = text.size() == 0 ? "" : text.substring(0, text.size() - 1);
		if (!written.contains(BEGIN) && !written.contains(END)) {
			return Optional.empty();
		}
		List<Stretch> stretches = stretches(lines(written));
		return stretches.isEmpty() ? Optional.empty() : Optional.of(new MergedText(written, stretches));
	}

	/** As it stands in the file. */
	String written(int start, int stop) {
		return written.substring(start, stop + 1);
	}

	private static List<Line> lines(String written) {
		List<Line> lines = new ArrayList<>();
		for (int start = 0; start < written.length();) {
			int end = written.indexOf('\n', start);
			int next = end < 0 ? written.length() : end + 1;
			String text = written.substring(start, next).stripTrailing();
			lines.add(new Line(start, start + text.length() - 1, lines.size() + 1, text));
			start = next;
		}
		return lines;
	}

	private static List<Stretch> stretches(List<Line> lines) {
		List<Stretch> stretches = new ArrayList<>();
		Line begin = null;
		Line other = null;
		for (Line line : lines) {
			if (line.isMark(BEGIN)) {
				alone(begin, stretches);
				begin = line;
				other = null;
			} else if (begin != null && other == null && (line.isMark(BASE) || line.isMark(MIDDLE))) {
				other = line;
			} else if (line.isMark(END)) {
				if (begin != null && other != null) {
					stretches.add(new Stretch(begin.start(), begin.stop(), begin.start(), begin.text().length(), line.number()));
					stretches.add(new Stretch(other.start(), line.stop(), begin.start(), begin.text().length(), line.number()));
				} else {
					alone(begin, stretches);
					alone(line, stretches);
				}
				begin = null;
				other = null;
			}
		}
		alone(begin, stretches);
		return stretches;
	}

	/** A mark whose others were removed already. */
	private static void alone(Line mark, List<Stretch> stretches) {
		if (mark != null) {
			stretches.add(new Stretch(mark.start(), mark.stop(), mark.start(), mark.text().length(), mark.number()));
		}
	}

	private static String masked(String written, List<Stretch> stretches) {
		StringBuilder masked = new StringBuilder(written);
		for (Stretch stretch : stretches) {
			for (int i = stretch.start(); i <= stretch.stop(); i++) {
				char c = masked.charAt(i);
				masked.setCharAt(i, c == '\n' || c == '\r' ? c : ' ');
			}
		}
		return masked.toString();
	}

	/** The tokens with those that tell of the conflicts, each in the place of what is set aside; before a text in which that stands. */
	List<CommonToken> told(List<CommonToken> tokens) {
		List<CommonToken> told = new ArrayList<>(tokens.size() + 2 * stretches.size());
		int next = 0;
		for (CommonToken token : tokens) {
			while (next < stretches.size() && stretches.get(next).start() < token.getStartIndex()) {
				next++; // lies in what was read before
			}
			CommonToken rest = token;
			while (next < stretches.size() && stretches.get(next).start() <= rest.getStopIndex()) {
				Stretch stretch = stretches.get(next++);
				if (token.getType() == InternalNagareParser.RULE_WHITE_SPACE) {
					if (stretch.start() > rest.getStartIndex()) {
						told.add(blank(rest, rest.getStartIndex(), stretch.start() - 1));
					}
					told.add(mark(stretch, stretch.start(), stretch.stop(), rest));
					rest = blank(rest, stretch.stop() + 1, rest.getStopIndex());
				} else {
					told.add(mark(stretch, token.getStartIndex(), token.getStartIndex() - 1, token));
				}
			}
			if (rest == token || rest.getStartIndex() <= rest.getStopIndex()) {
				told.add(rest);
			}
		}
		return told;
	}

	private CommonToken blank(CommonToken whole, int start, int stop) {
		CommonToken blank = new CommonToken(this, whole.getType(), whole.getChannel(), start, stop);
		blank.setLine(whole.getLine() + (int) written.substring(whole.getStartIndex(), start).chars().filter(c -> c == '\n').count());
		blank.setCharPositionInLine(start - written.lastIndexOf('\n', start - 1) - 1);
		return blank;
	}

	private MissingSign mark(Stretch stretch, int start, int stop, CommonToken beside) {
		CommonToken begin = new CommonToken(this, Token.INVALID_TOKEN_TYPE, Token.HIDDEN_CHANNEL, stretch.begin(), stretch.begin() + stretch.beginLength() - 1);
		begin.setLine(beside.getLine());
		return MissingSign.inPlaceOf(this, start, stop, begin, LanguageFinding.SYNTAX_MERGE_CONFLICT, Map.of("line", Integer.toString(stretch.lastLine())));
	}
}
