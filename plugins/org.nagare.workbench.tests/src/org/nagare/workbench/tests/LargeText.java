package org.nagare.workbench.tests;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of any length, made of one that a person wrote: its 業務 again and again under other names, with the remarks that people leave. */
final class LargeText {

	private static final Pattern AFFAIR = Pattern.compile("(?ms)^業務 (\\S+) \"([^\"]+)\" \\{\n.*?^\\}\n");
	/** As many as a large body has; what is left of the lines are remarks. */
	private static final int AFFAIRS = 40;

	private LargeText() {
	}

	/** A text of so many lines that has one 業務 at least. */
	static String of(String text, int lines) {
		Matcher affair = AFFAIR.matcher(text);
		if (!affair.find()) {
			throw new IllegalArgumentException("no 業務");
		}
		StringBuilder large = new StringBuilder(text);
		int own = lines(affair.group());
		int remarks = Math.max(0, (lines - lines(text)) / AFFAIRS - own);
		for (int copy = 2; lines - lines(large) >= own; copy++) {
			large.append(affair.group().replaceFirst(Pattern.quote(affair.group(1)), affair.group(1) + copy).replaceFirst(Pattern.quote(affair.group(2)), affair.group(2) + "の" + copy));
			for (int i = 1; i <= remarks && lines(large) < lines; i++) {
				large.append("// ").append(copy).append("の覚え").append(i).append(": 担当課に確かめた。様式は変わっていない。\n");
			}
		}
		return large.append("// 終わり\n".repeat(lines - lines(large))).toString();
	}

	private static int lines(CharSequence text) {
		return (int) text.chars().filter(each -> each == '\n').count();
	}
}
