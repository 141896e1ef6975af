package org.nagare.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.derivation.ProjectModel;

/** Everything that is found in a project, with the severities that its settings ask for. */
public final class ProjectCheck {

	private static final Map<String, FindingSeverity> SEVERITY_WORDS = Map.of("誤り", FindingSeverity.ERROR, "注意", FindingSeverity.WARNING, "情報",
			FindingSeverity.INFORMATION);

	private final NagareLanguage language;
	private final EditionCatalogue editions;
	private final MessageLanguage messageLanguage;

	public ProjectCheck(NagareLanguage language, EditionCatalogue editions, MessageLanguage messageLanguage) {
		this.language = language;
		this.editions = editions;
		this.messageLanguage = messageLanguage;
	}

	public List<Finding> check(NagareProject project) {
		List<Finding> findings = new ArrayList<>();
		for (SourceProblem problem : language.check(project)) {
			adjusted(finding(problem), project.settings().severities()).ifPresent(findings::add);
		}
		FormFindings form = new FormFindings(editions, messageLanguage, project.locator());
		form.of(ProjectModel.of(project.files())).forEach(finding -> adjusted(finding, project.settings().severities()).ifPresent(findings::add));
		findings.sort(Finding.READING_ORDER);
		return List.copyOf(findings);
	}

	public static boolean hasErrors(List<Finding> findings) {
		return findings.stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR);
	}

	/** What cannot be read or linked stays an error: no setting makes a broken text whole. */
	private static Optional<Finding> adjusted(Finding finding, Map<String, String> severities) {
		String wanted = severities.get(finding.code());
		boolean fixed = finding.severity() == FindingSeverity.ERROR;
		if (wanted == null || fixed) {
			return Optional.of(finding);
		}
		return wanted.equals("なし") ? Optional.empty() : Optional.of(finding.withSeverity(SEVERITY_WORDS.get(wanted)));
	}

	private static Finding finding(SourceProblem problem) {
		return new Finding(problem.code(), problem.severity(), problem.message(), problem.file(), problem.line(), problem.column(), Optional.empty(), List.of());
	}
}
