package org.nagare.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.ProjectEditions;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.engine.Examination;
import org.nagare.rules.engine.FilledForms;
import org.nagare.rules.engine.PrintedFigures;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings.Judgement;
import org.nagare.rules.threshold.ThresholdWay;

/** Everything that is found in a project, with the severities that its settings ask for. */
public final class ProjectCheck {

	/** Done before each rule where nobody can end the check. */
	static final Runnable NOTHING_BETWEEN = () -> { };
	private static final String SETTING_UNKNOWN = "check.setting-unknown";
	private static final String SETTING_REFUSED = "check.setting-refused";

	private final NagareLanguage language;
	private final OwnEditions editions;
	private final EarlierStates earlier;
	private final MessageLanguage messageLanguage;
	private final LocalDate today;
	private final Catalogue catalogue = Catalogue.shipped();

	/** For who checks once. */
	public ProjectCheck(NagareLanguage language, EditionCatalogue editions, MessageLanguage messageLanguage, LocalDate today) {
		this(language, new OwnEditions(editions), messageLanguage, today);
	}

	/** @param today the day for which the check is made: what depends on time is judged by it */
	public ProjectCheck(NagareLanguage language, OwnEditions editions, MessageLanguage messageLanguage, LocalDate today) {
		this(language, editions, new EarlierStates(language), messageLanguage, today);
	}

	/** For who checks again and again what others look at too. */
	public ProjectCheck(SeenProjects projects, MessageLanguage messageLanguage, LocalDate today) {
		this(projects.language(), projects.editions(), projects.earlier(), messageLanguage, today);
	}

	private ProjectCheck(NagareLanguage language, OwnEditions editions, EarlierStates earlier, MessageLanguage messageLanguage, LocalDate today) {
		this.language = language;
		this.editions = editions;
		this.earlier = earlier;
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
		return check(project, problems, Map.of(), NOTHING_BETWEEN);
	}

	/**
	 * The same of a project that was read as it is seen.
	 *
	 * @param unsaved the open texts, editions among them, in the place of what lies on the disk
	 */
	public CheckResult check(NagareProject project, Map<Path, String> unsaved) {
		return check(project, language.check(project), unsaved, NOTHING_BETWEEN);
	}

	/** @param between done before each rule; what it throws ends the check */
	public CheckResult check(NagareProject project, Runnable between) {
		return check(project, language.check(project), Map.of(), between);
	}

	/** The same of a project at which others look as well; to be asked while nobody else does. */
	public CheckResult check(SeenProject seen) {
		return check(seen, NOTHING_BETWEEN);
	}

	/** @param between done before each rule; what it throws ends the check */
	public CheckResult check(SeenProject seen, Runnable between) {
		return check(seen.project(), seen.problems(), seen.editions(), look(seen.project(), seen.model(), seen.problems(), seen.forms(), seen.figures(), between));
	}

	private CheckResult check(NagareProject project, List<SourceProblem> problems, Map<Path, String> unsaved, Runnable between) {
		ProjectEditions known = editions.of(project.folder(), unsaved);
		ProjectModel model = ProjectModel.of(project.files());
		return check(project, problems, known, look(project, model, problems, new FilledForms(model, known.catalogue(), project.locator()), new PrintedFigures(), between));
	}

	private CheckResult check(NagareProject project, List<SourceProblem> problems, ProjectEditions known, ProjectLook look) {
		ProjectSeverities severities = severities(project.settings());
		List<Finding> found = new ArrayList<>();
		look.assessments().forEach(assessment -> found.addAll(look.of(assessment)));
		found.addAll(look.across());
		List<Finding> findings = new ArrayList<>();
		Map<String, String> owners = owners(project);
		problems.stream().map(problem -> finding(problem, owners)).forEach(finding -> severities.of(finding.code(), finding.severity()).ifPresent(severity -> findings.add(finding.withSeverity(severity))));
		findings.addAll(besides(project, known));
		findings.addAll(OneTelling.of(found));
		findings.sort(Finding.READING_ORDER);
		ProjectModel model = look.model();
		List<Judgement> thresholds = model.assessments().stream().map(assessment -> ThresholdWay.of(model.derive(assessment), messageLanguage)).flatMap(Optional::stream).toList();
		List<String> assessments = model.assessments().stream().map(Naming::display).distinct().toList();
		return new CheckResult(assessments, findings, OneTelling.accepted(look.accepted()), thresholds);
	}

	/** A look that can be had assessment by assessment, and lets others look before each rule and while a figure is laid out. */
	ProjectLook look(SeenProject seen) {
		return look(seen.project(), seen.model(), seen.problems(), seen.forms(), seen.figuresAside(), seen::giveWay);
	}

	private ProjectLook look(NagareProject project, ProjectModel model, List<SourceProblem> problems, FilledForms forms, PrintedFigures figures, Runnable between) {
		ProjectSeverities severities = severities(project.settings());
		return new ProjectLook(model, new Examination(project, model, catalogue, forms, figures, messageLanguage, today, problems,
				name -> earlier.of(project.folder(), name), severities::isSilenced), severities, between);
	}

	ProjectSeverities severities(ProjectSettings settings) {
		return new ProjectSeverities(catalogue, settings);
	}

	/** What is wrong beside the texts: with the settings of a project, and with the editions that lie in its folder. */
	List<Finding> besides(NagareProject project, ProjectEditions known) {
		ProjectSeverities severities = severities(project.settings());
		List<Finding> findings = new ArrayList<>();
		settings(project.settings(), severities).forEach(finding -> severities.of(finding.code(), finding.severity()).ifPresent(severity -> findings.add(finding.withSeverity(severity))));
		findings.addAll(faulty(known));
		return findings;
	}

	/** What is wrong with the editions that lie in the folder of a project. */
	private List<Finding> faulty(ProjectEditions known) {
		return known.problems().stream().map(this::finding).toList();
	}

	/** The language of forms has its own words, in both languages; the catalogue adds the page. */
	private Finding finding(ProjectEditions.Problem problem) {
		RuleEntry entry = catalogue.require(OwnEditions.FAULTY);
		String message = entry.message().orElseThrow().in(messageLanguage).replace("{message}", problem.message());
		return new Finding(entry.code(), entry.severity(), message, problem.file(), problem.line(), problem.column(), Optional.empty(), Optional.empty(), List.of(),
				entry.remedy().map(remedy -> remedy.in(messageLanguage)), List.of());
	}

	private List<Finding> settings(ProjectSettings settings, ProjectSeverities severities) {
		Stream<Finding> unknown = settings.severities().keySet().stream().filter(code -> catalogue.code(code).isEmpty())
				.map(code -> setting(SETTING_UNKNOWN, settings.severityLines().getOrDefault(code, 1), Map.of("{code}", code)));
		return Stream.concat(unknown, severities.idle().stream().map(idle -> setting(SETTING_REFUSED, idle.line(), Map.of("{code}", idle.code(), "{why}", idle.why().in(messageLanguage))))).toList();
	}

	private Finding setting(String code, int line, Map<String, String> parameters) {
		RuleEntry entry = catalogue.require(code);
		String message = entry.message().orElseThrow().in(messageLanguage);
		for (Map.Entry<String, String> parameter : parameters.entrySet()) {
			message = message.replace(parameter.getKey(), parameter.getValue());
		}
		return new Finding(entry.code(), entry.severity(), message, ProjectFolder.SETTINGS_NAME, line, 1, Optional.empty(), Optional.empty(), List.of(),
				entry.remedy().map(remedy -> remedy.in(messageLanguage)), List.of());
	}

	/** Which assessment a text belongs to, by the name of the text; a shared one belongs to none. */
	private static Map<String, String> owners(NagareProject project) {
		Map<String, String> owners = new HashMap<>();
		project.files().forEach(text -> ProjectModel.assessmentOf(text).filter(owner -> !owner.eIsProxy())
				.ifPresent(owner -> owners.put(project.nameOf(text.eResource().getURI()), Naming.display(owner))));
		return owners;
	}

	private static Finding finding(SourceProblem problem, Map<String, String> owners) {
		Finding finding = new Finding(problem.code(), problem.severity(), problem.message(), problem.file(), problem.line(), problem.column(), Optional.empty(), List.of());
		return Optional.ofNullable(owners.get(problem.file())).map(owner -> finding.at(new Finding.Standing(List.of(owner), List.of(), false))).orElse(finding);
	}
}
