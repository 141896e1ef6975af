package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.cli.speech.VisibleText;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.NagareProject;
import org.nagare.rules.finding.Finding;

/** Findings as people read them on a terminal: place, weight, message and code, and below them the line they are about. */
final class FindingsText {

	private static final int LONGEST_LINE = 160;

	private FindingsText() {
	}

	static String write(NagareProject project, List<Finding> findings, Console console) {
		StringBuilder text = new StringBuilder();
		Map<String, List<String>> lines = findings.isEmpty() ? Map.of() : linesByFile(project);
		for (Finding finding : findings) {
			Path file = project.folder().root().resolve(finding.file());
			text.append(VisibleText.of(console.shown(file))).append(':').append(finding.line()).append(':').append(finding.column()).append(": ");
			text.append(finding.severity().in(console.language())).append(": ").append(VisibleText.of(finding.message())).append(" [").append(finding.code()).append("]\n");
			List<String> ofFile = lines.getOrDefault(finding.file(), List.of());
			if (finding.line() <= ofFile.size() && !ofFile.get(finding.line() - 1).isBlank()) {
				text.append("    ").append(VisibleText.of(shortened(ofFile.get(finding.line() - 1).strip()))).append('\n');
			}
		}
		return text.toString();
	}

	private static Map<String, List<String>> linesByFile(NagareProject project) {
		Map<String, List<String>> lines = new HashMap<>();
		for (var resource : project.texts()) {
			if (resource.getParseResult() != null) {
				lines.put(project.nameOf(resource.getURI()), List.of(resource.getParseResult().getRootNode().getText().split("\r?\n", -1)));
			}
		}
		return lines;
	}

	private static String shortened(String line) {
		int length = line.codePointCount(0, line.length());
		return length <= LONGEST_LINE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
	}

	static void summarise(NagareProject project, List<Finding> findings, Console console) {
		if (findings.isEmpty()) {
			console.say(CommandMessage.FOUND_NOTHING, Map.of("project", project.name()));
			return;
		}
		console.say(CommandMessage.FOUND, Map.of("project", project.name(), "errors", count(findings, FindingSeverity.ERROR), "warnings",
				count(findings, FindingSeverity.WARNING), "information", count(findings, FindingSeverity.INFORMATION)));
	}

	private static String count(List<Finding> findings, FindingSeverity severity) {
		return Long.toString(findings.stream().filter(finding -> finding.severity() == severity).count());
	}
}
