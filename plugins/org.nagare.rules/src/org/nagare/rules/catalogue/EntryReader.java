package org.nagare.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.messages.FindingSeverity;

/**
 * Reads a file of the catalogue: the code as its heading, lines {@code - key: value}, and parts under headings of the second order.
 * It is Markdown, so that the file is the page of the rule wherever such files are shown.
 */
final class EntryReader {

	private static final Pattern VALUE = Pattern.compile("- ([a-z]+(?:\\([a-z]+\\))?): (.+)");
	private static final Set<String> KEYS = Set.of("number", "severity", "draft", "title", "title(en)", "message", "message(en)", "remedy", "remedy(en)", "source", "source(en)",
			"verified", "follows", "timely");
	private static final Set<String> PARTS = Set.of("説明", "Explanation", "悪い例", "良い例");
	private static final String FENCE = "```";
	private static final Pattern EXAMPLE = Pattern.compile("(?:" + FENCE + "nagare (?<mark>" + Example.BEFORE + "|" + Example.BESIDE + ")\n(?<other>(?:(?!" + FENCE + ").*\n)*)" + FENCE + "\n+)?"
			+ FENCE + "(?<kind>\\S*)\n(?<now>(?:(?!" + FENCE + ").*\n)*)" + FENCE);

	private final String code;
	private final Map<String, String> values = new HashMap<>();
	private final Map<String, String> parts = new HashMap<>();

	private EntryReader(String code, String text) {
		this.code = code;
		read(text.lines().toList());
	}

	static RuleEntry read(String code, Section section, String text) {
		return new EntryReader(code, text).entry(section);
	}

	/** What is said of one finding of the language: weight and message stand in the language, the page is that of its kind. */
	record Own(Bilingual title, Optional<Example> bad, Optional<Example> good) {
	}

	static Own readOwn(String code, String text) {
		EntryReader reader = new EntryReader(code, text);
		return new Own(reader.title(), reader.example("悪い例"), reader.example("良い例"));
	}

	private Bilingual title() {
		return both("title").orElseThrow(() -> new IllegalArgumentException(code + ": title is missing"));
	}

	private void read(List<String> lines) {
		require(!lines.isEmpty() && lines.get(0).equals("# " + code), "the first line has to be «# " + code + "»");
		String part = null;
		List<String> body = new ArrayList<>();
		boolean fenced = false;
		for (String line : lines.subList(1, lines.size())) {
			fenced ^= line.startsWith(FENCE);
			Matcher value = VALUE.matcher(line);
			if (!fenced && line.startsWith("## ")) {
				keep(part, body);
				part = line.substring(3);
				require(PARTS.contains(part), "there is no part «" + part + "»");
			} else if (part != null) {
				body.add(line);
			} else if (value.matches()) {
				require(KEYS.contains(value.group(1)), "there is no key «" + value.group(1) + "»");
				values.put(value.group(1), value.group(2).strip());
			} else {
				require(line.isBlank(), "«" + line + "» is not understood");
			}
		}
		keep(part, body);
	}

	private void keep(String part, List<String> body) {
		if (part != null) {
			parts.put(part, String.join("\n", body).strip());
		}
		body.clear();
	}

	private RuleEntry entry(Section section) {
		FindingSeverity severity = severity(value("severity"));
		Optional<FindingSeverity> draft = !values.containsKey("draft") ? Optional.of(severity)
				: value("draft").equals("none") ? Optional.empty() : Optional.of(severity(value("draft")));
		return new RuleEntry(code, list("number"), section, new RuleEntry.Weight(severity, draft), section == Section.FORM && severity == FindingSeverity.ERROR,
				title(), both("message"), both("remedy"),
				new Bilingual(value("source"), values.getOrDefault("source(en)", value("source"))), value("verified").equals("yes"), list("follows"),
				"yes".equals(values.get("timely")), new Bilingual(part("説明"), part("Explanation")), example("悪い例"), example("良い例"));
	}

	private FindingSeverity severity(String word) {
		for (FindingSeverity severity : FindingSeverity.values()) {
			if (severity.word().equals(word)) {
				return severity;
			}
		}
		throw new IllegalArgumentException(code + ": there is no severity «" + word + "»");
	}

	private List<String> list(String key) {
		return values.containsKey(key) ? List.of(value(key).split("\\s*,\\s*")) : List.of();
	}

	private Optional<Bilingual> both(String key) {
		if (!values.containsKey(key)) {
			return Optional.empty();
		}
		return Optional.of(new Bilingual(value(key), value(key + "(en)")));
	}

	private String value(String key) {
		require(values.containsKey(key), key + " is missing");
		return values.get(key);
	}

	private String part(String name) {
		require(parts.containsKey(name), "the part «" + name + "» is missing");
		return parts.get(name);
	}

	private Optional<Example> example(String name) {
		String part = parts.get(name);
		if (part == null) {
			return Optional.empty();
		}
		Matcher texts = EXAMPLE.matcher(part);
		require(texts.matches(), "the part «" + name + "» has to be one text between " + FENCE + "nagare and " + FENCE + ", with that of the state before, marked "
				+ Example.BEFORE + ", or another assessment, marked " + Example.BESIDE + ", ahead of it");
		String word = texts.group("kind");
		Example.Kind kind = Example.Kind.of(word).orElseThrow(() -> new IllegalArgumentException(code + ": there is no kind of text «" + word + "»"));
		Optional<String> other = Optional.ofNullable(texts.group("other"));
		boolean before = Example.BEFORE.equals(texts.group("mark"));
		return Optional.of(new Example(kind, other.filter(text -> before), other.filter(text -> !before), texts.group("now")));
	}

	private void require(boolean fulfilled, String problem) {
		if (!fulfilled) {
			throw new IllegalArgumentException(code + ": " + problem);
		}
	}
}
