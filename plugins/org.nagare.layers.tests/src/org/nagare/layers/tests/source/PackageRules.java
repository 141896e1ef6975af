package org.nagare.layers.tests.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/** Rules for packages, by the sources in them: each says what lives in it, and none is named after nothing in particular. */
public final class PackageRules {

	private static final Pattern SOURCE = Pattern.compile("(.*/src(?:/(?:main|test)/java)?)/(org/nagare/.*)/[^/]+\\.(?:java|xtend)");
	private static final Pattern NOTE = Pattern.compile("(?s)\\A(/\\*\\*(.*?)\\*/)\\s*package ");
	private static final int MOST_LINES = 5;
	private static final Set<String> EMPTY_NAMES = Set.of("util", "utils", "helper", "helpers", "manager", "managers", "common", "misc");

	private PackageRules() {
	}

	/** Packages without package-info.java, or whose note is missing, empty or longer than five lines. */
	public static List<String> notes(List<Text> texts) {
		Map<String, String> notes = new TreeMap<>();
		Set<String> packages = new TreeSet<>();
		for (Text text : texts) {
			Matcher source = SOURCE.matcher(text.path());
			if (source.matches()) {
				// the tests of a plain module stand in the packages of what they test
				String folder = source.group(1).replace("/src/test/java", "/src/main/java") + "/" + source.group(2);
				packages.add(folder);
				if (text.name().equals("package-info.java")) {
					notes.put(folder, text.content());
				}
			}
		}
		return packages.stream().map(folder -> folder + ": " + fault(notes.get(folder))).filter(told -> !told.endsWith(": ")).toList();
	}

	private static String fault(String note) {
		if (note == null) {
			return "no package-info.java";
		}
		Matcher comment = NOTE.matcher(note);
		if (!comment.find() || comment.group(2).replaceAll("[\\s*]", "").isEmpty()) {
			return "package-info.java does not begin with what lives here";
		}
		long lines = comment.group(1).lines().count();
		return lines > MOST_LINES ? "package-info.java tells it in " + lines + " lines, at most " + MOST_LINES : "";
	}

	/** Packages and classes with a name that fits everything. */
	public static List<String> emptyNames(List<Text> texts) {
		Set<String> found = new TreeSet<>();
		for (Text text : texts) {
			Matcher source = SOURCE.matcher(text.path());
			if (source.matches()) {
				for (String part : source.group(2).split("/")) {
					if (EMPTY_NAMES.contains(part)) {
						found.add(source.group(1) + "/" + source.group(2));
					}
				}
				if (text.name().matches(".*(Util|Utils|Helper|Manager)\\.(java|xtend)")) {
					found.add(text.path());
				}
			}
		}
		return List.copyOf(found);
	}
}
