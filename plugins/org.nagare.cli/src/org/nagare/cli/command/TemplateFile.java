package org.nagare.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.output.FileTrouble;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.document.template.FilledTemplate;
import org.nagare.document.template.FormTemplate;
import org.nagare.document.template.Manner;
import org.nagare.document.template.TemplateProblem;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;

/** A file of a body's own with fields that name cells; the ending of its name tells whether it is Markdown. */
final class TemplateFile {

	private final Console console;
	private final Path path;
	private final String text;

	TemplateFile(Console console, Path path) {
		this.console = console;
		this.path = path;
		try {
			// a file in another coding is refused, never half read
			this.text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(console.resolve(path)))).toString();
		} catch (IOException e) {
			FileTrouble trouble = FileTrouble.of(e);
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE,
					Map.of("path", console.shown(path), "reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
		}
	}

	/** The filled template; each field that leads nowhere is told, and then nothing is written. */
	Results.Result fill(FilledForm form, Audience audience) {
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String ending = dot < 0 ? ".txt" : name.substring(dot);
		Manner manner = ending.toLowerCase(Locale.ROOT).equals(".md") ? Manner.MARKDOWN : Manner.TEXT;
		FilledTemplate filled = FormTemplate.fill(text, form, audience, manner);
		for (TemplateProblem problem : filled.problems()) {
			console.say(CommandMessage.TEMPLATE_PROBLEM, Map.of("path", console.shown(path), "line", Integer.toString(problem.line()), "column",
					Integer.toString(problem.column()), "japanese", problem.japanese(), "english", problem.english()));
		}
		if (!filled.problems().isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.TEMPLATE_NOT_FILLED, Map.of("path", console.shown(path)));
		}
		return new Results.Result(Projects.nameOf(form.assessment()), "-" + (dot < 0 ? name : name.substring(0, dot)) + ending, filled.text());
	}
}
