package org.nagare.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.TextChange;

/** Remedies for what cannot be read: arrows of other kinds, a missing blank after a keyword, quotes of other kinds. Works on the line alone. */
@Singleton
public class SyntaxFixes {

	private static final Pattern TWO_WAY = Pattern.compile("<->|<=>|[⇄⇆↔⇔⟷⇌]|←→");
	private static final Pattern BACKWARD = Pattern.compile("<-|[←⇐⟵]");
	private static final Pattern COLON = Pattern.compile("[:：]");
	private static final String INDENTATION = "    ";
	private static final Pattern QUOTES = Pattern.compile("[“”″][^“”\"″]*[“”″]|''[^']*''|＂[^＂]*＂");
	/** An item as the form prints it, before the first text of its line. */
	private static final Pattern PRINTED_PATH = Pattern.compile("(?:記載|非公表)[ \\t\u3000]+([^\"{ \\t\u3000]*[-－‐―—–−][^\"{ \\t\u3000]*)");
	/** Keywords with which a statement or a line inside one begins and after which something must follow. */
	private static final List<String> OPENING = List.of("部署", "機関", "システム", "関係者", "境界", "法令", "根拠表", "措置集", "用語", "ファイル", "帳票", "業務", "手順", "委託",
			"再委託", "一覧", "別紙", "評価書", "記載", "非公表", "了承", "改訂", "所属", "図", "項目", "保管期間", "妥当性", "接続", "分類", "所管", "機能").stream()
			.sorted(Comparator.comparing(String::length).reversed()).toList();

	@Inject
	private MessageLanguage language;

	/** They know every keyword. */
	@Inject
	private Readings readings;

	public List<Fix> at(XtextResource text, int offset) {
		String contents = text.getParseResult().getRootNode().getText();
		int at = Math.min(offset, contents.length());
		int start = contents.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
		int lineEnd = contents.indexOf('\n', at);
		int end = lineEnd < 0 ? contents.length() : lineEnd;
		if (start > end) {
			return List.of();
		}
		String line = contents.substring(start, end).stripTrailing();
		List<Fix> fixes = new ArrayList<>();
		arrow(line, start, contents.contains("\r\n") ? "\r\n" : "\n").ifPresent(fixes::add);
		blank(line, start).ifPresent(fixes::add);
		quotes(line, start).ifPresent(fixes::add);
		path(line, start).ifPresent(fixes::add);
		return fixes;
	}

	private Optional<Fix> arrow(String line, int start, String lineEnd) {
		String code = code(line);
		Matcher twoWay = TWO_WAY.matcher(code);
		Matcher backward = BACKWARD.matcher(code);
		boolean both = twoWay.find();
		Matcher arrow = both ? twoWay : backward;
		if (!both && !backward.find()) {
			return Optional.empty();
		}
		int from = flowStart(code, arrow.start());
		Matcher colon = COLON.matcher(code);
		if (!colon.find(from) || colon.start() < arrow.end()) {
			return Optional.empty();
		}
		String left = line.substring(from, arrow.start()).strip();
		String right = line.substring(arrow.end(), colon.start()).strip();
		String back = reversed(right) + " → " + reversed(left) + " ";
		if (!both) {
			return Optional.of(Fix.replace(say("矢印の向きを «→» に直す", "Turn the arrow into «→»"), start + from, colon.start() - from, back));
		}
		int end = flowEnd(code, colon.start());
		if (end < 0) {
			return Optional.empty();
		}
		String rest = line.substring(colon.start(), end).stripTrailing();
		String indentation = line.substring(0, line.length() - line.stripLeading().length());
		String lines = left + " → " + right + " " + rest + lineEnd + indentation + (from > indentation.length() ? INDENTATION : "") + back + rest;
		return Optional.of(Fix.replace(say("向きごとの二行に分ける", "Write one line for each direction"), start + from, line.substring(from, end).stripTrailing().length(), lines));
	}

	/** Where a flow begins whose arrow stands there: its step may open on the same line. */
	private static int flowStart(String code, int arrow) {
		int from = Math.max(code.lastIndexOf('{', arrow), code.lastIndexOf('}', arrow)) + 1;
		while (from < arrow && Character.isWhitespace(code.charAt(from))) {
			from++;
		}
		return from;
	}

	/** Where it ends, at the end of its line or ahead of the brace that closes its step; -1 where it goes on below. */
	private static int flowEnd(String code, int from) {
		int depth = 0;
		for (int i = from; i < code.length(); i++) {
			depth += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
			if (depth < 0) {
				return i;
			}
		}
		return depth == 0 ? code.length() : -1;
	}

	/** A path in the other direction. */
	private static String reversed(String path) {
		List<String> stations = new ArrayList<>(List.of(path.split("\\s*(→|-->|->|⇒|=>|➡|－＞|－>|＝＞)\\s*")));
		return String.join(" → ", stations.reversed());
	}

	private Optional<Fix> blank(String line, int start) {
		int indentation = line.length() - line.stripLeading().length();
		int word = indentation;
		while (word < line.length() && Character.isLetterOrDigit(line.charAt(word))) {
			word++;
		}
		String first = line.substring(indentation, word);
		for (String keyword : OPENING) {
			if (first.startsWith(keyword) && !readings.kana().containsKey(first)) {
				String title = String.format(say("«%s» のあとに空白を入れる", "Insert a blank after «%s»"), keyword);
				return Optional.of(new Fix(title, List.of(new TextChange(start + indentation + keyword.length(), 0, " "))));
			}
		}
		return Optional.empty();
	}

	/** Quotes of other kinds inside a text belong to the text, and a text with plain quotes in it would end at the first of them. */
	private Optional<Fix> quotes(String line, int start) {
		Matcher matcher = QUOTES.matcher(code(line));
		List<TextChange> changes = new ArrayList<>();
		while (matcher.find()) {
			int quote = matcher.group().startsWith("'") ? 2 : 1;
			String inner = line.substring(matcher.start() + quote, matcher.end() - quote);
			if (inner.indexOf('"') < 0) {
				changes.add(new TextChange(start + matcher.start(), matcher.end() - matcher.start(), '"' + inner + '"'));
			}
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(new Fix(say("半角の \" で囲む", "Use plain quotes"), changes));
	}

	private Optional<Fix> path(String line, int start) {
		Matcher matcher = PRINTED_PATH.matcher(code(line).stripLeading());
		int indentation = line.length() - line.stripLeading().length();
		return matcher.lookingAt() ? Optional.of(Fix.replace(say("項目を «.» で区切る", "Join the item with «.»"), start + indentation + matcher.start(1), matcher.group(1).length(),
				matcher.group(1).replaceAll("[-－‐―—–−]", "."))) : Optional.empty();
	}

	/** The line with everything inside quotes and comments blanked, so that only what is read as code is looked at. */
	private static String code(String line) {
		StringBuilder code = new StringBuilder(line);
		boolean text = false;
		boolean name = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (!text && !name && line.startsWith("//", i)) {
				return code.replace(i, line.length(), " ".repeat(line.length() - i)).toString();
			}
			boolean quote = c == '"' && !name;
			text = quote != text;
			name = !text && (c == '「' || name && c != '」');
			if (text || name || quote) {
				code.setCharAt(i, ' ');
			}
		}
		return code.toString();
	}

	private String say(String japanese, String english) {
		return language == MessageLanguage.JAPANESE ? japanese : english;
	}
}
