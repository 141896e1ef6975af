import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes of the handbook, which is written in Markdown, pages in HTML and what the help of Eclipse asks for; run by the build as a single source file.
 *
 *   HANDBOOK LANGUAGE_REFERENCE OUT
 *
 * OUT/handbook/{en,ja}/*.html are the pages, with OUT/handbook/index.html to begin with; OUT/handbook/{toc,contexts}.xml and
 * OUT/nl/ja/handbook/{toc,contexts}.xml are the contents and the places that F1 leads to. A heading with a line «&lt;!-- help: ID --&gt;» above it is such a
 * place. Only what the handbook is written with is understood: any other mark of Markdown, and a link that leads nowhere, fails the build, so
 * that no word is lost on the way.
 */
class Handbook {

	private static final Map<String, String> TITLES = Map.of("en", "Nagare Handbook", "ja", "流れ Nagare の手引き");
	private static final Map<String, String> CONTENTS = Map.of("en", "Contents", "ja", "目次");
	private static final String REFERENCE = "language";
	private static final Map<String, String> REFERENCE_TITLES = Map.of("en", "6  The language, every construct", "ja", "六　言語のすべての書き方");

	private final Path out;
	private final Set<Path> pictures = new LinkedHashSet<>();

	private Handbook(Path out) {
		this.out = out;
	}

	/** A page, read: its sections, and what stands in them as HTML. */
	private record Page(String name, String title, List<Section> sections, String body) {
	}

	/** A heading of a page, and what F1 leads here from. */
	private record Section(String id, String title, String context, String first) {
	}

	/** What is wrong with the handbook, and where. */
	private static final class Wrong extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Wrong(Path file, int line, String what) {
			super(file + ":" + line + ": " + what);
		}
	}

	public static void main(String[] arguments) throws IOException {
		Path handbook = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path reference = Path.of(arguments[1]).toAbsolutePath().normalize();
		Handbook made = new Handbook(Path.of(arguments[2]));
		try {
			for (String language : List.of("en", "ja")) {
				made.write(handbook.resolve(language), reference, language);
			}
			made.file("handbook/index.html", page("en", "", "Nagare", "<p><a href=\"ja/index.html\">日本語の手引き</a></p>\n<p><a href=\"en/index.html\">Handbook in English</a></p>\n", ""));
			made.copy(Path.of(arguments[2]).resolve("handbook"), handbook);
		} catch (Wrong wrong) {
			System.err.println(wrong.getMessage());
			System.exit(1);
		}
	}

	private void write(Path folder, Path reference, String language) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
		List<Page> pages = new ArrayList<>();
		for (Path file : files) {
			pages.add(new Reader(file, reference).read(file.getFileName().toString().replace(".md", "")));
		}
		Page whole = new Reader(reference, reference).read(REFERENCE);
		pages.add(new Page(REFERENCE, REFERENCE_TITLES.get(language), whole.sections, whole.body));
		StringBuilder contents = new StringBuilder();
		StringBuilder toc = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toc label=\"" + escaped(TITLES.get(language)) + "\" topic=\"handbook/" + language + "/index.html\">\n");
		StringBuilder contexts = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<contexts>\n");
		for (int i = 0; i < pages.size(); i++) {
			Page page = pages.get(i);
			String address = "handbook/" + language + "/" + page.name + ".html";
			contents.append("<h2><a href=\"").append(page.name).append(".html\">").append(escaped(page.title)).append("</a></h2>\n<ul>\n");
			toc.append("  <topic label=\"").append(escaped(page.title)).append("\" href=\"").append(address).append("\">\n");
			for (Section section : page.sections) {
				String place = address + "#" + section.id;
				contents.append("<li><a href=\"").append(page.name).append(".html#").append(section.id).append("\">").append(escaped(section.title)).append("</a></li>\n");
				toc.append("    <topic label=\"").append(escaped(section.title)).append("\" href=\"").append(place).append("\"/>\n");
				if (!section.context.isEmpty()) {
					contexts.append("  <context id=\"").append(section.context).append("\" title=\"").append(escaped(section.title)).append("\">\n    <description>").append(escaped(section.first))
							.append("</description>\n    <topic label=\"").append(escaped(section.title)).append("\" href=\"").append(place).append("\"/>\n  </context>\n");
				}
			}
			contents.append("</ul>\n");
			toc.append("  </topic>\n");
			file("handbook/" + language + "/" + page.name + ".html", page(language, "../", page.title, page.body, around(pages, i, language)));
		}
		file("handbook/" + language + "/index.html", page(language, "../", TITLES.get(language), "<h1>" + TITLES.get(language) + "</h1>\n" + contents, ""));
		String translated = language.equals("en") ? "" : "nl/" + language + "/";
		file(translated + "handbook/toc.xml", toc + "</toc>\n");
		file(translated + "handbook/contexts.xml", contexts + "</contexts>\n");
	}

	private static String around(List<Page> pages, int at, String language) {
		String before = at == 0 ? "" : "<a href=\"" + pages.get(at - 1).name + ".html\">← " + escaped(pages.get(at - 1).title) + "</a>";
		String after = at == pages.size() - 1 ? "" : "<a href=\"" + pages.get(at + 1).name + ".html\">" + escaped(pages.get(at + 1).title) + " →</a>";
		return "<nav>" + before + " <a href=\"index.html\">" + CONTENTS.get(language) + "</a> " + after + "</nav>\n";
	}

	private static String page(String language, String root, String title, String body, String around) {
		return """
				<!DOCTYPE html>
				<html xmlns="http://www.w3.org/1999/xhtml" lang="%s">
				<head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width"/><title>%s</title><link rel="stylesheet" href="%shandbook.css"/></head>
				<body>
				<main>
				%s</main>
				%s</body>
				</html>
				""".formatted(language, escaped(title), root, body, around);
	}

	private void file(String name, String content) throws IOException {
		Path file = out.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private void copy(Path target, Path handbook) throws IOException {
		Files.copy(handbook.resolve("handbook.css"), target.resolve("handbook.css"), StandardCopyOption.REPLACE_EXISTING);
		Files.createDirectories(target.resolve("pictures"));
		for (Path picture : pictures) {
			Files.copy(picture, target.resolve("pictures").resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Reads one file. */
	private final class Reader {

		private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
		private static final Pattern CONTEXT = Pattern.compile("<!-- help: ([a-z]+) -->");
		private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
		/** What Markdown would give a meaning to and the handbook does without. */
		private static final Pattern UNKNOWN = Pattern.compile("(>|\\d+[.)] |[*+] |\\t|    |#{4,}|=+$|~~~|<[a-zA-Z/!]).*");
		private static final Pattern MARK = Pattern.compile("\\\\(?<escape>[\\\\|*`\\[\\]<])|`(?<code>[^`]+)`|\\*\\*(?<strong>.+?)\\*\\*|\\*(?<soft>[^*]+)\\*|\\[(?<words>[^\\]]+)\\]\\((?<target>[^)\\s]+)\\)");

		private final Path file;
		private final Path reference;
		private final List<String> lines;
		private final StringBuilder body = new StringBuilder();
		private final List<Section> sections = new ArrayList<>();
		private String title = "";
		private int at;

		Reader(Path file, Path reference) throws IOException {
			this.file = file;
			this.reference = reference;
			this.lines = Files.readAllLines(file);
		}

		Page read(String name) {
			String context = "";
			while (at < lines.size()) {
				String line = lines.get(at);
				Matcher heading = HEADING.matcher(line);
				Matcher help = CONTEXT.matcher(line);
				if (line.isBlank() || line.equals("---")) {
					at++;
				} else if (help.matches()) {
					context = help.group(1);
					at++;
				} else if (heading.matches()) {
					heading(heading.group(1).length(), heading.group(2).strip(), context);
					context = "";
				} else if (line.startsWith("```")) {
					code();
				} else if (line.startsWith("|")) {
					table();
				} else if (line.startsWith("- ")) {
					list();
				} else if (line.startsWith("![")) {
					picture(line);
				} else if (UNKNOWN.matcher(line).matches()) {
					throw wrong("the handbook is written without this mark of Markdown: " + line);
				} else {
					body.append("<p>").append(marked(paragraph())).append("</p>\n");
				}
			}
			if (title.isEmpty()) {
				throw wrong("a page begins with its title");
			}
			return new Page(name, title, sections, body.toString());
		}

		private Wrong wrong(String what) {
			return new Wrong(file, at + 1, what);
		}

		/** The first heading is that of the page; of the others the two upper ranks are seen in the contents. */
		private void heading(int level, String words, String context) {
			at++;
			boolean isTitle = title.isEmpty();
			String id = slug(words);
			if (isTitle) {
				title = plain(words);
			}
			int rank = isTitle ? 1 : Math.max(2, level);
			body.append("<h%d id=\"%s\">%s</h%d>\n".formatted(rank, id, marked(words), rank));
			if (!isTitle && (level < 3 || !context.isEmpty())) {
				sections.add(new Section(id, plain(words), context, plain(firstWords())));
			} else if (!context.isEmpty()) {
				sections.add(new Section(id, plain(words), context, plain(firstWords())));
			}
		}

		/** The paragraph that follows, for the short answer of F1. */
		private String firstWords() {
			int here = at;
			while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("!["))) {
				at++;
			}
			String words = at < lines.size() && !lines.get(at).matches("(```|\\||- |#).*") ? paragraph() : "";
			at = here;
			return words;
		}

		private String paragraph() {
			StringBuilder words = new StringBuilder();
			while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).matches("(```|\\||- |#{1,3} |<!--|---$).*")) {
				join(words, lines.get(at++).strip());
			}
			return words.toString();
		}

		/** Japanese lines go on without a space. */
		private void join(StringBuilder words, String next) {
			if (!words.isEmpty() && (words.charAt(words.length() - 1) < 0x2E80 || next.isEmpty() || next.charAt(0) < 0x2E80)) {
				words.append(' ');
			}
			words.append(next);
		}

		private void code() {
			at++;
			int from = at;
			while (at < lines.size() && !lines.get(at).equals("```")) {
				at++;
			}
			if (at == lines.size()) {
				throw wrong("a block of code without its end");
			}
			String info = lines.get(from - 1).substring(3).strip();
			int space = info.indexOf(' ');
			if (info.startsWith("nagare ") && info.substring(space + 1).contains(".")) {
				body.append("<p class=\"file\">").append(escaped(info.substring(space + 1))).append("</p>\n");
			}
			body.append("<pre>").append(escaped(String.join("\n", lines.subList(from, at)))).append("</pre>\n");
			at++;
		}

		private void table() {
			List<List<String>> rows = new ArrayList<>();
			while (at < lines.size() && lines.get(at).startsWith("|")) {
				rows.add(cells(lines.get(at)));
				at++;
			}
			if (rows.size() < 2 || !rows.get(1).stream().allMatch(cell -> cell.matches(":?-+:?"))) {
				throw wrong("a table has a line |---| below its head");
			}
			body.append("<table>\n");
			for (int i = 0; i < rows.size(); i++) {
				if (i != 1) {
					String kind = i == 0 ? "th" : "td";
					if (rows.get(i).size() != rows.getFirst().size()) {
						throw wrong("a row with another number of cells than its head: " + rows.get(i));
					}
					body.append("<tr>");
					rows.get(i).forEach(cell -> body.append("<").append(kind).append(">").append(marked(cell)).append("</").append(kind).append(">"));
					body.append("</tr>\n");
				}
			}
			body.append("</table>\n");
		}

		private List<String> cells(String line) {
			String inner = line.strip();
			if (!inner.endsWith("|") || inner.length() < 2) {
				throw wrong("a row of a table ends with |");
			}
			return Pattern.compile("(?<!\\\\)\\|").splitAsStream(inner.substring(1, inner.length() - 1)).map(String::strip).toList();
		}

		private void list() {
			body.append("<ul>\n");
			while (at < lines.size() && lines.get(at).startsWith("- ")) {
				StringBuilder item = new StringBuilder(lines.get(at++).substring(2));
				while (at < lines.size() && lines.get(at).startsWith("  ")) {
					join(item, lines.get(at++).strip());
				}
				body.append("<li>").append(marked(item.toString())).append("</li>\n");
			}
			body.append("</ul>\n");
		}

		private void picture(String line) {
			Matcher picture = PICTURE.matcher(line.strip());
			if (!picture.matches()) {
				throw wrong("a picture stands in a line of its own");
			}
			Path source = file.resolveSibling(picture.group(2)).normalize();
			if (!Files.isRegularFile(source)) {
				throw wrong("there is no picture " + source);
			}
			pictures.add(source);
			body.append("<p class=\"picture\"><img src=\"../pictures/%s\" alt=\"%s\"/></p>\n".formatted(source.getFileName(), escaped(picture.group(1))));
			at++;
		}

		private String marked(String words) {
			StringBuilder html = new StringBuilder();
			Matcher mark = MARK.matcher(words);
			int from = 0;
			while (mark.find()) {
				html.append(bare(words.substring(from, mark.start())));
				if (mark.group("escape") != null) {
					html.append(escaped(mark.group("escape")));
				} else if (mark.group("code") != null) {
					html.append("<code>").append(escaped(mark.group("code").replace("\\|", "|"))).append("</code>");
				} else if (mark.group("strong") != null) {
					html.append("<strong>").append(marked(mark.group("strong"))).append("</strong>");
				} else if (mark.group("soft") != null) {
					html.append("<em>").append(marked(mark.group("soft"))).append("</em>");
				} else {
					html.append("<a href=\"").append(escaped(target(mark.group("target")))).append("\">").append(marked(mark.group("words"))).append("</a>");
				}
				from = mark.end();
			}
			return html.append(bare(words.substring(from))).toString();
		}

		private String bare(String words) {
			if (words.contains("`") || words.contains("](") || words.matches(".*</?[a-z]+>.*")) {
				throw wrong("a mark without its other half: " + words);
			}
			return escaped(words);
		}

		/** To another page, to the reference, or to a place of this page. */
		private String target(String address) {
			if (address.startsWith("#")) {
				if (lines.stream().map(HEADING::matcher).noneMatch(heading -> heading.matches() && slug(heading.group(2)).equals(address.substring(1)))) {
					throw wrong("no heading for " + address);
				}
				return address;
			}
			String[] halves = address.split("#", 2);
			Path goal = file.resolveSibling(halves[0]).normalize();
			if (!Files.isRegularFile(goal)) {
				throw wrong("there is no file " + goal);
			}
			String place = halves.length == 2 ? "#" + halves[1] : "";
			if (goal.equals(reference)) {
				return REFERENCE + ".html" + place;
			}
			if (!goal.getParent().equals(file.getParent())) {
				throw wrong("the handbook stands alone and cannot lead to " + goal);
			}
			return goal.getFileName().toString().replace(".md", ".html") + place;
		}

		/** The words of a heading as its address, as those who show Markdown do it. */
		private static String slug(String words) {
			return plain(words).toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-');
		}

		private static String plain(String words) {
			return words.replaceAll("!?\\[([^\\]]+)\\]\\([^)]+\\)", "$1").replaceAll("[`*]", "").replace("\\|", "|");
		}
	}
}
