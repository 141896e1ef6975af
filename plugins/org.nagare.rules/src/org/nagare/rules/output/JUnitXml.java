package org.nagare.rules.output;

import java.util.ArrayList;
import java.util.List;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;

/**
 * Findings as the XML in which build servers read test results: a suite for each project, a case for each finding. Errors fail, accepted
 * findings are skipped with their reason, warnings and information pass and say what they say.
 */
public final class JUnitXml {

	private JUnitXml() {
	}

	/** The text ends with a line break and is the same on every machine. */
	public static String write(List<Findings> projects) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
		projects.forEach(project -> suite(project, xml));
		return xml.append("</testsuites>\n").toString();
	}

	private static void suite(Findings project, StringBuilder xml) {
		List<String> cases = new ArrayList<>();
		project.findings().forEach(finding -> cases.add(found(finding)));
		project.accepted().forEach(accepted -> cases.add(skipped(accepted)));
		if (cases.isEmpty()) {
			cases.add("    <testcase classname=" + quoted(project.project()) + " name=\"check\"/>\n");
		}
		long failures = project.findings().stream().filter(finding -> finding.severity() == FindingSeverity.ERROR).count();
		xml.append("  <testsuite name=").append(quoted(project.project())).append(" tests=\"").append(cases.size()).append("\" failures=\"").append(failures)
				.append("\" errors=\"0\" skipped=\"").append(project.accepted().size()).append("\">\n");
		cases.forEach(xml::append);
		xml.append("  </testsuite>\n");
	}

	private static String found(Finding finding) {
		String body = text(place(finding) + ": " + finding.message() + finding.help().map(help -> "\n" + help).orElse(""));
		return opening(finding) + (finding.severity() == FindingSeverity.ERROR
				? "      <failure type=" + quoted(finding.code()) + " message=" + quoted(finding.message()) + ">" + body + "</failure>\n"
				: "      <system-out>" + body + "</system-out>\n") + "    </testcase>\n";
	}

	private static String skipped(Accepted accepted) {
		return opening(accepted.finding()) + "      <skipped message=" + quoted(accepted.reason()) + "/>\n    </testcase>\n";
	}

	private static String opening(Finding finding) {
		return "    <testcase classname=" + quoted(finding.file()) + " name=" + quoted(finding.code() + " " + place(finding)) + ">\n";
	}

	private static String place(Finding finding) {
		return finding.file() + ":" + finding.line() + ":" + finding.column();
	}

	private static String quoted(String text) {
		return "\"" + text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;") + "\"";
	}

	/** Characters that XML cannot hold are shown as the sign for a character that is not there. */
	private static String text(String text) {
		StringBuilder xml = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				default -> xml.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
			}
		});
		return xml.toString();
	}

	private static boolean isAllowed(int c) {
		return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
