package org.nagare.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.form.cell.FormFiller;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocation;
import org.nagare.model.source.SourceLocator;

/** What was entered for a form but fits nowhere in it: unknown editions, unknown items, values that are no choice. */
final class FormFindings {

	private static final String UNKNOWN_EDITION = "form.unknown-edition";
	private static final String NO_EDITION = "form.no-edition";

	private final EditionCatalogue editions;
	private final MessageLanguage language;
	private final SourceLocator locator;

	FormFindings(EditionCatalogue editions, MessageLanguage language, SourceLocator locator) {
		this.editions = editions;
		this.language = language;
		this.locator = locator;
	}

	/** The findings of all assessments; one that two editions share is told once. */
	List<Finding> of(ProjectModel model) {
		Set<Finding> findings = new LinkedHashSet<>();
		for (Assessment assessment : model.assessments()) {
			List<String> wanted = assessment.getEditions();
			if (wanted.isEmpty()) {
				findings.add(withoutEdition(assessment));
			}
			for (int i = 0; i < wanted.size(); i++) {
				Optional<Edition> edition = editions.edition(wanted.get(i));
				if (edition.isEmpty()) {
					findings.add(unknownEdition(assessment, i));
					continue;
				}
				for (FormProblem problem : FormFiller.fill(edition.get(), model.derive(assessment), locator, List.of()).problems()) {
					findings.add(finding(problem));
				}
			}
		}
		return new ArrayList<>(findings);
	}

	/** A draft may do without; but then no form is written, and nobody should wonder why. */
	private Finding withoutEdition(Assessment assessment) {
		String example = editions.ids().getFirst();
		String message = language == MessageLanguage.JAPANESE ? "評価書 «" + assessment.getName() + "» に様式がないので、様式の欄は書かれません。例: 様式 " + example
				: "The assessment «" + assessment.getName() + "» names no edition, so no form is written. Example: 様式 " + example;
		SourceLocation at = locator.locate(assessment).orElse(new SourceLocation("", 1, 1));
		return new Finding(NO_EDITION, FindingSeverity.WARNING, message, at.file(), at.line(), at.column(), Optional.empty(), List.of());
	}

	private Finding unknownEdition(Assessment assessment, int index) {
		String name = assessment.getEditions().get(index);
		String known = String.join(language == MessageLanguage.JAPANESE ? "、" : ", ", editions.ids());
		String message = language == MessageLanguage.JAPANESE ? "様式 «" + name + "» はありません。あるのは " + known + " です。"
				: "There is no edition «" + name + "». There are: " + known + ".";
		Optional<SourceLocation> place = locator.locate(assessment, ModelPackage.Literals.ASSESSMENT__EDITIONS, index);
		return finding(UNKNOWN_EDITION, message, place, Optional.empty());
	}

	private Finding finding(FormProblem problem) {
		String message = language == MessageLanguage.JAPANESE ? problem.japanese() : problem.english();
		return finding(problem.code().code(), message, problem.source(), Optional.of(problem.path()));
	}

	private static Finding finding(String code, String message, Optional<SourceLocation> place, Optional<String> path) {
		SourceLocation at = place.orElse(new SourceLocation("", 1, 1));
		return new Finding(code, FindingSeverity.ERROR, message, at.file(), at.line(), at.column(), path, List.of());
	}
}
