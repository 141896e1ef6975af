package org.nagare.cli.command;

import java.util.List;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.Finding;
import org.nagare.rules.ProjectCheck;

/** What a command that draws or writes has to say about a text with errors: it goes on with what counts, but not in silence. */
final class Complaints {

	private final Console console;

	Complaints(Console console) {
		this.console = console;
	}

	/** Tells everything that was found; answers whether there were errors. */
	boolean tellAll(NagareLanguage language, NagareProject project) {
		List<Finding> findings = findings(language, project);
		console.err().print(FindingsText.write(project, findings, console.language()));
		FindingsText.summarise(project, findings, console);
		return ProjectCheck.hasErrors(findings);
	}

	private List<Finding> findings(NagareLanguage language, NagareProject project) {
		return new ProjectCheck(language, EditionCatalogue.shipped(), console.language()).check(project);
	}

	/** Tells the errors on the console of messages; answers whether there were any. */
	boolean tellErrors(NagareLanguage language, NagareProject project) {
		List<Finding> errors = findings(language, project).stream().filter(finding -> finding.severity() == FindingSeverity.ERROR).toList();
		if (!errors.isEmpty()) {
			console.err().print(FindingsText.write(project, errors, console.language()));
			FindingsText.summarise(project, errors, console);
		}
		return !errors.isEmpty();
	}
}
