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
import org.nagare.rules.CheckResult;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings.Judgement;

/** Findings as people read them on a terminal: place, weight, message and code, and below them the line they are about. */
final class FindingsText {

	private static final int LONGEST_LINE = 160;

	private static final String PLAIN = "\u001B[0m";
	private static final String DIM = "\u001B[2m";

	private final Console console;
	private final boolean colours;

	FindingsText(Console console, boolean colours) {
		this.console = console;
		this.colours = colours;
	}

	String write(NagareProject project, List<Finding> findings) {
		StringBuilder text = new StringBuilder();
		Map<String, List<String>> lines = findings.isEmpty() ? Map.of() : linesByFile(project);
		for (Finding finding : findings) {
			Path file = project.folder().root().resolve(finding.file());
			text.append(VisibleText.of(console.shown(file))).append(':').append(finding.line()).append(':').append(finding.column()).append(": ");
			text.append(coloured(finding.severity().in(console.language()), colour(finding.severity()))).append(": ").append(VisibleText.of(finding.message())).append(" [").append(finding.code()).append("]\n");
			List<String> ofFile = lines.getOrDefault(finding.file(), List.of());
			if (finding.line() <= ofFile.size() && !ofFile.get(finding.line() - 1).isBlank()) {
				text.append("    ").append(coloured(VisibleText.of(shortened(ofFile.get(finding.line() - 1).strip())), DIM)).append('\n');
			}
			finding.related().forEach(place -> text.append("    → ").append(VisibleText.of(console.shown(project.folder().root().resolve(place.file())))).append(':').append(place.line())
					.append(place.what().isEmpty() ? "" : ": ").append(VisibleText.of(shortened(place.what()))).append('\n'));
			finding.help().ifPresent(help -> text.append("    ").append(VisibleText.of(help)).append('\n'));
		}
		return text.toString();
	}

	private String coloured(String text, String colour) {
		return colours ? colour + text + PLAIN : text;
	}

	private static String colour(FindingSeverity severity) {
		return switch (severity) {
			case ERROR -> "\u001B[1;31m";
			case WARNING -> "\u001B[1;33m";
			case INFORMATION -> "\u001B[1;36m";
		};
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

	/** How many there are, and which assessments are due by what is written. */
	void summarise(NagareProject project, CheckResult result) {
		summarise(project, result.findings());
		if (!result.accepted().isEmpty()) {
			console.say(CommandMessage.ACCEPTED, Map.of("project", project.name(), "count", Integer.toString(result.accepted().size())));
		}
		for (Judgement judgement : result.thresholds()) {
			console.say(CommandMessage.THRESHOLD, Map.of("assessment", judgement.assessment(), "result", judgement.result()));
			judgement.way().forEach(line -> console.say(CommandMessage.THRESHOLD_LINE, Map.of("line", line)));
			judgement.changes().forEach(line -> console.say(CommandMessage.THRESHOLD_CHANGE, Map.of("line", line)));
		}
	}

	/** How many there are. */
	void summarise(NagareProject project, List<Finding> findings) {
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
