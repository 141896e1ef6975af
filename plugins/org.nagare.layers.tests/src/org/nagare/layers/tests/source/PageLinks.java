package org.nagare.layers.tests.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/** The links of a page in Markdown to other places of the checkout, and to headings. */
public final class PageLinks {

	private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)|(?:src|href)=\"([^\"]+)\"|(?m)^\\[[^\\]]+\\]:\\s+(\\S+)");
	private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
	private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|//.*");
	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.*?)\\s*#*$");

	private PageLinks() {
	}

	/** The links that lead nowhere. */
	public static List<String> broken(Path root, List<Text> pages) {
		List<String> broken = new ArrayList<>();
		for (Text page : pages) {
			Matcher link = LINK.matcher(CODE.matcher(page.content()).replaceAll(""));
			while (link.find()) {
				String target = link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
				if (!ELSEWHERE.matcher(target).matches() && !leads(root, page, target)) {
					broken.add(page.path() + " -> " + target);
				}
			}
		}
		return broken;
	}

	private static boolean leads(Path root, Text page, String target) {
		int mark = target.indexOf('#');
		String place = URLDecoder.decode(mark < 0 ? target : target.substring(0, mark), StandardCharsets.UTF_8);
		Path here = root.resolve(page.path());
		Path there = place.isEmpty() ? here : here.getParent().resolve(place).normalize();
		// what lies above the checkout is not there for others
		if (!there.startsWith(root) || !Files.exists(there)) {
			return false;
		}
		return mark < 0 || !there.toString().endsWith(".md") || hasHeading(there, URLDecoder.decode(target.substring(mark + 1), StandardCharsets.UTF_8));
	}

	private static boolean hasHeading(Path page, String anchor) {
		try {
			Matcher heading = HEADING.matcher(Files.readString(page));
			while (heading.find()) {
				String name = heading.group(1).replace("`", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "").replace(' ', '-');
				if (name.equals(anchor)) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
