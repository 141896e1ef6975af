package org.nagare.benchmarks.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cities of any size, made of the texts of examples/city: the same bodies, systems and measures, shared by ever more assessments, each a
 * copy of one of the three under a name of its own. The same examples and the same size always give the same text.
 */
public final class CityGenerator {

	private static final Pattern ASSESSMENT = Pattern.compile("(?m)^評価書 (\\S+) ");
	private static final Pattern MEMBERSHIP = Pattern.compile("(?m)^所属 (\\S+)$");
	private static final Pattern OWN_THING = Pattern.compile("(?m)^(?:ファイル|帳票|業務|一覧|別紙|委託) ([^\\s{(:]+)");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
	/** Entries for the cells of one file of the assessment. */
	private static final Pattern FILE_ENTRIES = Pattern.compile("(?ms)^記載 [^\\s(]+\\([^)]+\\)[^\n]*\\{\n.*?^}\n");
	private static final Pattern STATEMENT_END = Pattern.compile("(?m)^}\n");

	private final Map<String, String> shared = new TreeMap<>();
	/** The texts of each assessment by its name; an assessment that names others stands behind them. */
	private final Map<String, Map<String, String>> assessments = new LinkedHashMap<>();

	public CityGenerator(Path checkout) {
		Path city = checkout.resolve("examples/city");
		Map<String, Map<String, String>> own = new TreeMap<>();
		try (Stream<Path> found = Files.walk(city)) {
			for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
				read(city.relativize(file).toString().replace('\\', '/'), Files.readString(file), own);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		own.keySet().stream().sorted(Comparator.comparingInt(name -> othersNamed(name, own))).forEach(name -> assessments.put(name, own.get(name)));
		if (assessments.isEmpty()) {
			throw new IllegalStateException("No assessment in " + city);
		}
	}

	private static int othersNamed(String assessment, Map<String, Map<String, String>> all) {
		String texts = String.join("\n", all.get(assessment).values());
		return (int) all.keySet().stream().filter(other -> !other.equals(assessment) && texts.contains(other + ".")).count();
	}

	private void read(String name, String text, Map<String, Map<String, String>> own) {
		Matcher assessment = ASSESSMENT.matcher(text);
		Matcher membership = MEMBERSHIP.matcher(text);
		if (assessment.find()) {
			own.computeIfAbsent(assessment.group(1), absent -> new TreeMap<>()).put(name, text);
		} else if (membership.find()) {
			own.computeIfAbsent(membership.group(1), absent -> new TreeMap<>()).put(name, text);
		} else {
			shared.put(name, text);
		}
	}

	/** A project of at most so many lines, and of few less: the last assessment ends where the lines end, with statements left out but none cut. */
	public GeneratedProject city(int lines) {
		Map<String, String> texts = new LinkedHashMap<>(shared);
		int left = lines - new GeneratedProject(texts).lines();
		for (int copy = 1; left > 0; copy++) {
			for (Map.Entry<String, Map<String, String>> assessment : assessments.entrySet()) {
				List<Map.Entry<String, String>> parts = new ArrayList<>();
				for (Map.Entry<String, String> text : assessment.getValue().entrySet()) {
					parts.add(Map.entry(numberedFile(text.getKey(), assessment.getKey(), copy), numbered(text.getValue(), copy)));
				}
				int needed = parts.stream().map(Map.Entry::getValue).filter(text -> !isEntries(text)).mapToInt(GeneratedProject::lines).sum();
				if (needed > left) {
					return new GeneratedProject(texts);
				}
				// what others refer to comes whole; entries for cells are referred to by nobody
				parts.sort((one, other) -> Boolean.compare(isEntries(one.getValue()), isEntries(other.getValue())));
				for (Map.Entry<String, String> part : parts) {
					String text = cut(part.getValue(), left);
					texts.put(part.getKey(), text);
					left -= GeneratedProject.lines(text);
				}
			}
		}
		return new GeneratedProject(texts);
	}

	/** A project with one text of so many lines: one assessment with ever more files, affairs and entries; the shared texts stand beside it. */
	public GeneratedProject oneText(int lines) {
		Map.Entry<String, Map<String, String>> assessment = assessments.entrySet().iterator().next();
		StringBuilder once = new StringBuilder();
		StringBuilder repeated = new StringBuilder();
		// entries for the cells of a file are repeated with the file, all others stand once
		for (String text : assessment.getValue().values()) {
			String body = MEMBERSHIP.matcher(text).replaceFirst("").strip() + "\n";
			boolean own = OWN_THING.matcher(body).find();
			(own ? repeated : once).append(own ? body : withoutFileEntries(body)).append('\n');
			if (!own) {
				repeated.append(fileEntries(body));
			}
		}
		StringBuilder whole = new StringBuilder(once);
		for (int copy = 1;; copy++) {
			String more = renumbered(repeated.toString(), copy);
			int left = lines - GeneratedProject.lines(whole.toString());
			if (GeneratedProject.lines(more) > left) {
				break;
			}
			whole.append(more);
		}
		Map<String, String> texts = new LinkedHashMap<>(shared);
		texts.put("一つの大きな評価書.nagare", whole.toString());
		return new GeneratedProject(texts);
	}

	private static boolean isEntries(String text) {
		return !ASSESSMENT.matcher(text).find() && !OWN_THING.matcher(text).find();
	}

	/** Whole statements from the start of a text, as many as there are lines for. */
	private static String cut(String text, int lines) {
		if (GeneratedProject.lines(text) <= lines) {
			return text;
		}
		int end = text.indexOf('\n') + 1;
		Matcher ends = STATEMENT_END.matcher(text);
		while (ends.find() && GeneratedProject.lines(text.substring(0, ends.end())) <= lines) {
			end = ends.end();
		}
		return text.substring(0, end);
	}

	private static String numberedFile(String name, String assessment, int copy) {
		return name.replace(assessment + "/", assessment + copy + "/");
	}

	/** The text with another number behind the names of the assessments, wherever they stand alone. */
	private String numbered(String text, int copy) {
		return replaceWords(text, assessments.keySet(), copy);
	}

	/** The text with another number behind the names of all that it states itself. */
	private static String renumbered(String text, int copy) {
		Set<String> names = new LinkedHashSet<>();
		Matcher things = OWN_THING.matcher(text);
		while (things.find()) {
			names.add(things.group(1));
		}
		return replaceWords(text, names, copy);
	}

	private static String replaceWords(String text, Set<String> words, int number) {
		return WORD.matcher(text).replaceAll(word -> words.contains(word.group()) ? word.group() + number : word.group());
	}

	private static String fileEntries(String text) {
		StringBuilder found = new StringBuilder();
		Matcher entries = FILE_ENTRIES.matcher(text);
		while (entries.find()) {
			found.append(entries.group()).append('\n');
		}
		return found.toString();
	}

	private static String withoutFileEntries(String text) {
		return FILE_ENTRIES.matcher(text).replaceAll("");
	}
}
