package org.nagare.cli.command;

import java.time.LocalDate;
import java.util.List;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.source.TextErrors;
import org.nagare.rules.CheckResult;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;

/** Reads and checks projects; one for a run of a command. */
final class ProjectReader {

	private final Console console;
	private final NagareLanguage language;
	private final OwnEditions editions;
	private final LocalDate today;

	ProjectReader(Console console) {
		this(console, console.today());
	}

	/** @param today the day for which projects are checked */
	ProjectReader(Console console, LocalDate today) {
		this.console = console;
		this.today = today;
		this.language = NagareLanguage.start(console.language());
		this.editions = new OwnEditions(EditionCatalogue.shipped());
	}

	/** A project with everything that was found in it. */
	record Checked(NagareProject project, CheckResult result) {

		List<Finding> findings() {
			return result.findings();
		}

		List<Accepted> accepted() {
			return result.accepted();
		}

		/** The errors of the texts themselves, as far as the settings of the project leave them errors. */
		TextErrors textErrors() {
			return new TextErrors((int) findings().stream().filter(finding -> finding.severity() == FindingSeverity.ERROR && LanguageFinding.of(finding.code()).isPresent()).count());
		}

		/** The status of a command that works on it: a file that could not be read is not an error of its author. */
		int status() {
			if (findings().stream().anyMatch(finding -> finding.code().equals(LanguageFinding.FILE_UNREADABLE.code()))) {
				return ExitStatus.INPUT_OUTPUT_FAILED;
			}
			return result.hasErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.DONE;
		}
	}

	/** The editions that a project can name: its own files count beside those that come with the product. */
	EditionCatalogue editions(NagareProject project) {
		return editions.of(project.folder()).catalogue();
	}

	NagareLanguage language() {
		return language;
	}

	NagareProject read(ProjectFolder folder) {
		return language.read(folder);
	}

	Checked check(ProjectFolder folder) {
		NagareProject project = read(folder);
		return new Checked(project, new ProjectCheck(language, editions, console.language(), today).check(project));
	}

	/** Tells everything that was found on the console of messages: such a command goes on with what counts, but not in silence. */
	Checked checkAloud(ProjectFolder folder) {
		Checked checked = check(folder);
		tell(checked.project(), checked.findings());
		words().summarise(checked.project(), checked.findings());
		return checked;
	}

	/** The same for a command that was asked for one result: it speaks of errors only. */
	Checked checkForErrors(ProjectFolder folder) {
		Checked checked = check(folder);
		List<Finding> errors = checked.findings().stream().filter(finding -> finding.severity() == FindingSeverity.ERROR).toList();
		if (!errors.isEmpty()) {
			tell(checked.project(), errors);
			words().summarise(checked.project(), errors);
		}
		return checked;
	}

	private void tell(NagareProject project, List<Finding> findings) {
		console.err().print(words().write(project, findings));
	}

	private FindingsText words() {
		return new FindingsText(console, false);
	}
}
