package org.nagare.layers.tests.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/**
 * How much memory the workbench may take, and how it is collected, is said to Java in several places: by each way to start it, and by its tests,
 * which measure it. They are one decision and must agree, or what was measured is not what people start.
 */
public final class StartOptions {

	/** An option of memory or of the collector, up to what ends it in a shell, a batch file and XML. */
	private static final Pattern OPTION = Pattern.compile("(?<![\\w.-])-X(?:m[nsx]\\w+|X:[\\w+-]+(?:=\\w+)?)(?=[\\s\"'<])");
	private static final Pattern REMARK = Pattern.compile("^\\s*(#|rem\\s).*$", Pattern.MULTILINE);
	/** What a script asks of the Java of the user, and where it keeps classes for the next start. */
	private static final Set<String> OF_THE_SCRIPT = Set.of("-XX:+Use", "-XX:+AutoCreateSharedArchive");

	private StartOptions() {
	}

	/** Where a text asks for something else than the first of them; empty is good. */
	public static List<String> differences(List<Text> texts) {
		Map<String, List<String>> options = new LinkedHashMap<>();
		texts.forEach(text -> options.put(text.path(), of(text)));
		List<String> differences = new ArrayList<>();
		List<String> first = options.values().iterator().next();
		options.forEach((path, its) -> {
			if (!its.equals(first)) {
				differences.add(path + " says " + its + ", not " + first);
			}
		});
		return differences;
	}

	/** The options of a text, sorted: their order means nothing to Java. */
	public static List<String> of(Text text) {
		return OPTION.matcher(REMARK.matcher(text.content()).replaceAll("")).results().map(MatchResult::group).filter(option -> !OF_THE_SCRIPT.contains(option)).sorted().toList();
	}
}
