package org.nagare.dsl.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What nagare.project says: the name, the version of the language, severities of rules and the theme of the figure.
 * It is a few lines of «key value»; a line that is not understood is told and changes nothing.
 *
 * @param severityLines the lines, counted from 1, in which the severities stand
 * @param severityTwice the lines that set a severity which a later line sets again
 * @param missing       the keys of lines that every project has and this one lacks
 */
public record ProjectSettings(Optional<String> name, int languageVersion, Map<String, String> severities, Optional<String> theme, List<BadLine> badLines,
		Map<String, Integer> severityLines, Map<Integer, String> severityTwice, List<String> missing) {

	/** The version of the language that this program writes; it reads every one up to it. */
	public static final int LANGUAGE_VERSION = 1;

	/** A line that was not understood, counted from 1. */
	public record BadLine(int number, String text) {
	}

	/** The key of the name. */
	public static final String NAME_KEY = "名前";
	/** The key of the version of the language. */
	public static final String LANGUAGE_KEY = "言語";

	private static final Pattern NAME = Pattern.compile("名前\\s+\"([^\"]*)\"");
	private static final Pattern LANGUAGE = Pattern.compile("言語\\s+([0-9]{1,4})");
	private static final Pattern SEVERITY = Pattern.compile("重大度\\s+([A-Za-z0-9.\\-]+)\\s+(誤り|注意|情報|なし)");
	private static final Pattern THEME = Pattern.compile("図柄\\s+(白黒|カラー|高コントラスト)");

	public ProjectSettings {
		severities = Map.copyOf(severities);
		badLines = List.copyOf(badLines);
		severityLines = Map.copyOf(severityLines);
		severityTwice = Map.copyOf(severityTwice);
		missing = List.copyOf(missing);
	}

	/** The settings of a project without a nagare.project. */
	public static ProjectSettings none() {
		return new ProjectSettings(Optional.empty(), LANGUAGE_VERSION, Map.of(), Optional.empty(), List.of(), Map.of(), Map.of(), List.of());
	}

	public static ProjectSettings parse(String text) {
		Optional<String> name = Optional.empty();
		OptionalInt version = OptionalInt.empty();
		Map<String, String> severities = new LinkedHashMap<>();
		Map<String, Integer> severityLines = new LinkedHashMap<>();
		Map<Integer, String> severityTwice = new LinkedHashMap<>();
		Optional<String> theme = Optional.empty();
		List<BadLine> bad = new ArrayList<>();
		String[] lines = text.split("\r?\n", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = withoutComment(lines[i]).replace('\u3000', ' ').replace("\uFEFF", "").strip();
			Matcher matcher;
			if (line.isEmpty()) {
				continue;
			}
			if ((matcher = NAME.matcher(line)).matches()) {
				name = Optional.of(matcher.group(1));
			} else if ((matcher = LANGUAGE.matcher(line)).matches()) {
				version = OptionalInt.of(Integer.parseInt(matcher.group(1)));
			} else if ((matcher = SEVERITY.matcher(line)).matches()) {
				severities.put(matcher.group(1), matcher.group(2));
				Integer before = severityLines.put(matcher.group(1), i + 1);
				if (before != null) {
					severityTwice.put(before, matcher.group(1));
				}
			} else if ((matcher = THEME.matcher(line)).matches()) {
				theme = Optional.of(matcher.group(1));
			} else {
				bad.add(new BadLine(i + 1, lines[i].strip()));
			}
		}
		return new ProjectSettings(name, version.orElse(LANGUAGE_VERSION), severities, theme, bad, severityLines, severityTwice, missing(name.isPresent(), version.isPresent(), bad));
	}

	/** A line that cannot be read may have been the one: it is told already. */
	private static List<String> missing(boolean named, boolean versioned, List<BadLine> bad) {
		List<String> missing = new ArrayList<>();
		if (!named && bad.isEmpty()) {
			missing.add(NAME_KEY);
		}
		if (!versioned && bad.isEmpty()) {
			missing.add(LANGUAGE_KEY);
		}
		return missing;
	}

	private static String withoutComment(String line) {
		int comment = line.indexOf("//");
		return comment < 0 || line.indexOf('"') >= 0 && line.indexOf('"') < comment && line.lastIndexOf('"') > comment ? line : line.substring(0, comment);
	}
}
