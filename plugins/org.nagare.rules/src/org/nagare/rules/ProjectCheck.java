package org.nagare.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.engine.Examination;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings.Judgement;
import org.nagare.rules.threshold.ThresholdWay;

/** Everything that is found in a project, with the severities that its settings ask for. */
public final class ProjectCheck {

	private static final Map<String, FindingSeverity> SEVERITY_WORDS = Map.of("誤り", FindingSeverity.ERROR, "注意", FindingSeverity.WARNING, "情報",
			FindingSeverity.INFORMATION);
	private static final String SETTING_UNKNOWN = "check.setting-unknown";

	private final NagareLanguage language;
	private final EditionCatalogue editions;
	private final MessageLanguage messageLanguage;
	private final LocalDate today;
	private final Catalogue catalogue = Catalogue.shipped();

	/** @param today the day for which the check is made: what depends on time is judged by it */
	public ProjectCheck(NagareLanguage language, EditionCatalogue editions, MessageLanguage messageLanguage, LocalDate today) {
		this.language = language;
		this.editions = editions;
		this.messageLanguage = messageLanguage;
		this.today = today;
	}

	public Catalogue catalogue() {
		return catalogue;
	}

	public CheckResult check(NagareProject project) {
		return check(project, language.check(project));
	}

	/** The same where the language has been asked already. */
	public CheckResult check(NagareProject project, List<SourceProblem> problems) {
		ProjectModel model = ProjectModel.of(project.files());
		Examination examination = new Examination(project, model, catalogue, editions, messageLanguage, today, problems);
		examination.run(RuleSet.all());
		List<Finding> all = new ArrayList<>(settings(project.settings()));
		problems.forEach(problem -> all.add(finding(problem)));
		all.addAll(examination.findings());
		List<Finding> findings = new ArrayList<>();
		all.forEach(finding -> adjusted(finding, project.settings()).ifPresent(findings::add));
		findings.sort(Finding.READING_ORDER);
		List<Judgement> thresholds = model.assessments().stream().map(assessment -> ThresholdWay.of(model.derive(assessment), messageLanguage)).flatMap(Optional::stream).toList();
		return new CheckResult(findings, examination.accepted(), thresholds);
	}

	private List<Finding> settings(ProjectSettings settings) {
		RuleEntry entry = catalogue.require(SETTING_UNKNOWN);
		return settings.severities().keySet().stream().filter(code -> catalogue.code(code).isEmpty()).map(code -> new Finding(entry.code(), entry.severity(),
				entry.message().orElseThrow().in(messageLanguage).replace("{code}", code), ProjectFolder.SETTINGS_NAME, settings.severityLines().getOrDefault(code, 1), 1, Optional.empty(),
				Optional.empty(), List.of(), entry.remedy().map(remedy -> remedy.in(messageLanguage)), List.of())).toList();
	}

	/** What cannot be read or linked stays an error: no setting makes a broken text whole. */
	private Optional<Finding> adjusted(Finding finding, ProjectSettings settings) {
		Optional<RuleEntry> entry = catalogue.entry(finding.code());
		String wanted = settings.severities().get(finding.code());
		for (String number : entry.map(RuleEntry::numbers).orElse(List.of())) {
			wanted = wanted == null ? settings.severities().get(number) : wanted;
		}
		boolean fixed = entry.isEmpty() || entry.get().fixed();
		if (wanted == null || fixed) {
			return Optional.of(finding);
		}
		return wanted.equals("なし") ? Optional.empty() : Optional.of(finding.withSeverity(SEVERITY_WORDS.get(wanted)));
	}

	private static Finding finding(SourceProblem problem) {
		return new Finding(problem.code(), problem.severity(), problem.message(), problem.file(), problem.line(), problem.column(), Optional.empty(), List.of());
	}
}
