package org.nagare.cli.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.rules.Finding;

/** Findings as people read them on a terminal: place, weight, message and code, and below them the line they are about. */
final class FindingsText {

	private static final int LONGEST_LINE = 160;

	private FindingsText() {
	}

	static String write(NagareProject project, List<Finding> findings, MessageLanguage language) {
		StringBuilder text = new StringBuilder();
		Map<String, List<String>> lines = new HashMap<>();
		for (var resource : project.texts()) {
			if (resource.getParseResult() != null) {
				lines.put(project.nameOf(resource.getURI()), resource.getParseResult().getRootNode().getText().lines().toList());
			}
		}
		for (Finding finding : findings) {
			Path file = project.folder().root().resolve(finding.file());
			text.append(shown(file)).append(':').append(finding.line()).append(':').append(finding.column()).append(": ");
			text.append(finding.severity().in(language)).append(": ").append(finding.message()).append(" [").append(finding.code()).append("]\n");
			List<String> ofFile = lines.getOrDefault(finding.file(), List.of());
			if (finding.line() <= ofFile.size() && !ofFile.get(finding.line() - 1).isBlank()) {
				String line = ofFile.get(finding.line() - 1).strip();
				int end = line.offsetByCodePoints(0, Math.min(LONGEST_LINE, line.codePointCount(0, line.length())));
				text.append("    ").append(line, 0, end).append(end < line.length() ? "…" : "").append('\n');
			}
		}
		return text.toString();
	}

	/** The path as a person standing in the present folder would type it. */
	private static String shown(Path file) {
		Path here = Path.of("").toAbsolutePath();
		return (file.startsWith(here) ? here.relativize(file) : file).toString();
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
