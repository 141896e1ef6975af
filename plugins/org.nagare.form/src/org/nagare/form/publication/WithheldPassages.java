package org.nagare.form.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nagare.form.text.FoldedText;
import org.nagare.model.Named;

/**
 * All words that the public is not to read. Whoever writes something for the public asks with all that it wrote, text or markup, whether they
 * stand in it: blanks, line breaks, tags in between, wide and narrow forms and the usual escapes hide nothing.
 */
public final class WithheldPassages {

	/** Withheld words that stand in a text all the same, with what stands around them. */
	public record Occurrence(WithheldPassage passage, String excerpt) {
	}

	private static final int AROUND = 12;
	private static final Pattern TAG = Pattern.compile("<[^<>]*>");
	private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|[nrtbf\"'/\\\\])");
	private static final Pattern PERCENT = Pattern.compile("(%[0-9a-fA-F]{2})+");

	private final Map<String, WithheldPassage> passages = new LinkedHashMap<>();
	private final LeavingOut leaving;
	private final Set<Named> things = Collections.newSetFromMap(new IdentityHashMap<>());

	WithheldPassages(List<WithheldPassage> all, Set<Named> things) {
		all.forEach(passage -> passages.putIfAbsent(passage.folded().toString(), passage));
		passages.remove("");
		this.leaving = new LeavingOut(passages.values().stream().map(WithheldPassage::text).toList());
		this.things.addAll(things);
	}

	public List<WithheldPassage> all() {
		return List.copyOf(passages.values());
	}

	public boolean isEmpty() {
		return passages.isEmpty();
	}

	/** Whether nothing of a thing of the model may be shown; a figure leaves it out. */
	public boolean isWithheld(Named thing) {
		return things.contains(thing);
	}

	/** The text with {@link PublicForm#LEFT_OUT} in the place of all withheld words. */
	public String leftOutOf(String text) {
		return leaving.from(text);
	}

	/** Why something of these texts is withheld, in words that are not withheld themselves. */
	public List<String> reasonsFor(List<String> texts) {
		return texts.stream().flatMap(text -> occurrencesIn(text).stream()).flatMap(found -> found.passage().reasons().stream()).map(this::leftOutOf).distinct().toList();
	}

	/** The withheld words that stand in the text, each once; empty is the proof that a writer owes. */
	public List<Occurrence> occurrencesIn(String text) {
		List<Occurrence> found = new ArrayList<>();
		if (passages.isEmpty()) {
			return found;
		}
		Set<WithheldPassage> seen = new LinkedHashSet<>();
		for (String reading : readings(text)) {
			FoldedText folded = FoldedText.of(reading);
			for (WithheldPassage passage : passages.values()) {
				List<FoldedText.Span> spans = folded.find(passage.folded());
				if (!spans.isEmpty() && seen.add(passage)) {
					int from = Math.max(0, spans.getFirst().from() - AROUND);
					int to = Math.min(reading.length(), spans.getFirst().to() + AROUND);
					found.add(new Occurrence(passage, reading.substring(from, to)));
				}
			}
		}
		return List.copyOf(found);
	}

	/** The text as it stands, and as it reads where it is markup or data. */
	private static Set<String> readings(String text) {
		Set<String> readings = new LinkedHashSet<>();
		readings.add(text);
		if (text.indexOf('<') >= 0) {
			readings.add(unreferenced(TAG.matcher(text).replaceAll("")));
		}
		if (text.indexOf('&') >= 0) {
			readings.add(unreferenced(text));
		}
		if (text.indexOf('\\') >= 0) {
			readings.add(ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(unescaped(match.group(1)))));
		}
		if (text.indexOf('%') >= 0) {
			readings.add(PERCENT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(URLDecoder.decode(match.group(), StandardCharsets.UTF_8))));
		}
		return readings;
	}

	private static String unreferenced(String text) {
		return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
	}

	private static String character(String name) {
		return switch (name) {
			case "amp" -> "&";
			case "lt" -> "<";
			case "gt" -> ">";
			case "quot" -> "\"";
			case "apos" -> "'";
			default -> {
				int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
				yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
			}
		};
	}

	private static String unescaped(String name) {
		return switch (name.charAt(0)) {
			case 'u' -> Character.toString((char) Integer.parseInt(name.substring(1), 16));
			case 'n', 'r', 't', 'b', 'f' -> " ";
			default -> name;
		};
	}
}
