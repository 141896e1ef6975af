package org.nagare.layers.tests.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/** Rules for single texts. Each answers with its violations as {@code path:line what}; empty is good. */
public final class TextRules {

	private static final int MOST_LINES = 400;
	private static final Pattern CARRIAGE_RETURN_WANTED = Pattern.compile(".*\\.(bat|cmd)");
	private static final Pattern PROMISE = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b");
	/** Folders of somebody's machine. The usual places of programs are meant when a script looks for one, and stay allowed. */
	private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.~$}/-])(/(home|root|work|Users|var/folders|mnt|media)/[\\w.]|[A-Za-z]:\\\\+(Users|Documents))");
	/** Hosts that hand out packages; which of them a build asks is a setting of the machine. */
	private static final Pattern REGISTRY = Pattern.compile("repo1?\\.maven\\.|central\\.sonatype|oss\\.sonatype|registry\\.npmjs|registry\\.yarnpkg|pypi\\.org|pythonhosted\\.org"
			+ "|proxy\\.golang|deb\\.debian\\.org|archive\\.ubuntu\\.com|crates\\.io|artifact[o]ry[./]|jitpack\\.io|maven\\.google|plugins\\.gradle|ghcr\\.io|docker\\.io");

	/** An import of one type or one member; one of a whole package says nothing about its use. */
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+);?\\s*$", Pattern.MULTILINE);

	private TextRules() {
	}

	public static List<String> tooLong(List<Text> texts) {
		return texts.stream().filter(text -> text.name().endsWith(".java") && text.content().lines().count() > MOST_LINES)
				.map(text -> text.path() + ":" + text.content().lines().count() + " lines, at most " + MOST_LINES).toList();
	}

	public static List<String> lineEnds(List<Text> texts) {
		return texts.stream().filter(text -> !CARRIAGE_RETURN_WANTED.matcher(text.name()).matches() && text.content().indexOf('\r') >= 0)
				.map(text -> text.path() + ":" + (text.content().substring(0, text.content().indexOf('\r')).lines().count()) + " ends with CR").toList();
	}

	/** A name that only the import itself says, neither code nor comment. */
	public static List<String> unusedImports(List<Text> texts) {
		return texts.stream().filter(text -> text.name().endsWith(".java") || text.name().endsWith(".xtend")).flatMap(text -> {
			String body = IMPORT.matcher(text.content()).replaceAll("");
			return IMPORT.matcher(text.content()).results().map(found -> found.group(1)).filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(body).find())
					.map(name -> text.path() + " imports " + name);
		}).toList();
	}

	public static List<String> promises(List<Text> texts) {
		return texts.stream().flatMap(text -> matches(text, PROMISE)).toList();
	}

	public static List<String> machinePaths(List<Text> texts) {
		return texts.stream().flatMap(text -> matches(text, MACHINE_PATH)).toList();
	}

	public static List<String> registries(List<Text> texts) {
		return texts.stream().flatMap(text -> matches(text, REGISTRY)).toList();
	}

	private static Stream<String> matches(Text text, Pattern pattern) {
		List<String> found = new ArrayList<>();
		int number = 0;
		for (String line : text.content().lines().toList()) {
			number++;
			var matcher = pattern.matcher(line);
			if (matcher.find()) {
				found.add(text.path() + ":" + number + " " + matcher.group());
			}
		}
		return found.stream();
	}
}
