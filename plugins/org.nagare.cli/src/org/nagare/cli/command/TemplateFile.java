package org.nagare.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.delivery.form.Product;
import org.nagare.document.template.FilledTemplate;
import org.nagare.document.template.FormTemplate;
import org.nagare.document.template.Manner;
import org.nagare.document.template.TemplateProblem;
import org.nagare.file.FileTrouble;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.template.FilledDocument;
import org.nagare.office.template.UnreadableTemplate;

/** A file of a body's own with fields that name cells; the ending of its name tells whether it is Markdown, a document of Word or plain text. */
final class TemplateFile {

	private final Console console;
	private final Path path;
	private final byte[] content;

	TemplateFile(Console console, Path path) {
		this.console = console;
		this.path = path;
		try {
			this.content = Files.readAllBytes(console.resolve(path));
		} catch (IOException e) {
			throw notReadable(FileTrouble.of(e));
		}
	}

	private CommandFailure notReadable(FileTrouble trouble) {
		return new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE,
				Map.of("path", console.shown(path), "reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
	}

	/** A file in another coding is refused, never half read. */
	private String text() {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		} catch (IOException e) {
			throw notReadable(FileTrouble.of(e));
		}
	}

	/** The filled template; each field that leads nowhere is told, and then nothing is written. What is made of texts with errors is told as such. */
	Product fill(FilledForm form, Audience audience) {
		Product filled = product(form, audience);
		if (form.errors().count() > 0) {
			console.say(CommandMessage.TEMPLATE_WITH_ERRORS, Map.of("path", console.shown(path), "count", Integer.toString(form.errors().count())));
		}
		return filled;
	}

	private Product product(FilledForm form, Audience audience) {
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String ending = dot < 0 ? ".txt" : name.substring(dot);
		String result = "-" + (dot < 0 ? name : name.substring(0, dot)) + ending;
		return switch (ending.toLowerCase(Locale.ROOT)) {
			case ".docx" -> new Product(AssessmentName.of(form.assessment()), result, document(form, audience));
			case ".md" -> new Product(AssessmentName.of(form.assessment()), result, text(form, audience, Manner.MARKDOWN));
			default -> new Product(AssessmentName.of(form.assessment()), result, text(form, audience, Manner.TEXT));
		};
	}

	private String text(FilledForm form, Audience audience, Manner manner) {
		FilledTemplate filled = FormTemplate.fill(text(), form, audience, manner);
		check(filled.problems());
		return filled.text();
	}

	private byte[] document(FilledForm form, Audience audience) {
		try {
			FilledDocument filled = OfficeDocuments.fill(content, form, audience);
			check(filled.problems());
			return filled.content();
		} catch (UnreadableTemplate unreadable) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.TEMPLATE_UNREADABLE, Map.of("path", console.shown(path)));
		}
	}

	private void check(List<TemplateProblem> problems) {
		for (TemplateProblem problem : problems) {
			console.say(CommandMessage.TEMPLATE_PROBLEM, Map.of("path", console.shown(path), "line", Integer.toString(problem.line()), "column",
					Integer.toString(problem.column()), "japanese", problem.japanese(), "english", problem.english()));
		}
		if (!problems.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.TEMPLATE_NOT_FILLED, Map.of("path", console.shown(path)));
		}
	}
}
