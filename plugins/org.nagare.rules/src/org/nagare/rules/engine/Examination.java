package org.nagare.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.Sentence;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.model.Figure;
import org.nagare.form.cell.FilledForm;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocation;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/** One look at a project with all rules: what is found, in the words of one language, and what was accepted. */
public final class Examination {

	private final NagareProject project;
	private final ProjectModel model;
	private final Catalogue catalogue;
	private final MessageLanguage language;
	private final Look look;
	private final Acceptances acceptances;
	private final Consequences consequences;
	private final FormProblems forms;
	private final EarlierForms earlier;
	private final PrintedFigures figures;
	private final Predicate<String> silenced;
	private final Set<Accepted> accepted = new LinkedHashSet<>();

	/**
	 * @param filled   the forms of the project
	 * @param figures  how figures are laid out
	 * @param problems what the language has found in the project
	 * @param earlier  the states that the project keeps, by the names that revisions give them
	 * @param silenced the codes that the project does not want to be told of
	 */
	public Examination(NagareProject project, ProjectModel model, Catalogue catalogue, FilledForms filled, PrintedFigures figures, MessageLanguage language, LocalDate today, List<SourceProblem> problems,
			Function<String, Optional<NagareProject>> earlier, Predicate<String> silenced) {
		this.project = project;
		this.model = model;
		this.catalogue = catalogue;
		this.language = language;
		this.look = new Look(today, new TextEdits(project::nameOf), new Readings());
		this.acceptances = new Acceptances(catalogue, today, look.edits(), model.texts());
		this.consequences = new Consequences(catalogue, problems, new TextRanges(project::nameOf));
		this.earlier = new EarlierForms(filled.catalogue(), project.locator(), earlier);
		this.forms = new FormProblems(filled, this.earlier);
		this.figures = figures;
		this.silenced = silenced;
	}

	/** What the rules find in one assessment; what the language has found is not repeated. */
	public List<Finding> run(List<Rule> rules, Assessment assessment) {
		AssessmentDerivation derivation = model.derive(assessment);
		FormProblems.Forms filled = forms.of(derivation);
		List<Raised> raised = new ArrayList<>(filled.problems());
		raised.addAll(raised(rules, derivation, filled.forms()));
		Set<Finding> findings = new LinkedHashSet<>();
		for (Raised each : consequences.without(raised, told(raised, Whose.isDraft(assessment)), texts(derivation))) {
			acceptances.of(each, derivation).forEach(met -> tell(met.raised(), met.acceptance(), Whose.of(assessment, filled.forms()), findings));
		}
		return List.copyOf(findings);
	}

	/** What rules find that set the assessments side by side. */
	public List<Finding> compare(List<Rule> rules) {
		Set<Finding> findings = new LinkedHashSet<>();
		for (Assessment assessment : model.assessments()) {
			AssessmentDerivation derivation = model.derive(assessment);
			List<Raised> raised = raised(rules, derivation, List.of());
			for (Raised each : consequences.without(raised, told(raised, Whose.isDraft(assessment)), texts(derivation))) {
				acceptances.of(each, derivation).forEach(met -> tell(met.raised(), met.acceptance(), Whose.of(assessment, List.of()), findings));
			}
		}
		return List.copyOf(findings);
	}

	/** What people read, or have accepted for a reason; what nobody wants to be told of hides nothing. */
	private List<Raised> told(List<Raised> raised, boolean draft) {
		return raised.stream().filter(each -> severity(catalogue.require(each.code()), draft).isPresent() && !silenced.test(each.code())).toList();
	}

	/** Empty where a draft may do without. */
	private static Optional<FindingSeverity> severity(RuleEntry entry, boolean draft) {
		return draft ? entry.weight().draft() : Optional.of(entry.weight().published());
	}

	/** Acceptances that meet nothing in all assessments that have been looked at. */
	public List<Finding> stale() {
		Set<Finding> findings = new LinkedHashSet<>();
		// an acceptance whose finding is not told because of an error elsewhere meets nothing for the moment
		List<Raised> stale = acceptances.stale();
		consequences.without(stale, stale, names(model.texts().stream())).forEach(each -> tell(each, Optional.empty(), Whose.text(each.things().get(0)), findings));
		return List.copyOf(findings);
	}

	public List<Accepted> accepted() {
		return accepted.stream().sorted((one, other) -> Finding.READING_ORDER.compare(one.finding(), other.finding())).toList();
	}

	private List<Raised> raised(List<Rule> rules, AssessmentDerivation derivation, List<FilledForm> forms) {
		Supplier<Figure> figure = new Once<>(() -> Figures.of(derivation));
		Supplier<List<FigureFault>> faults = new Once<>(() -> FinishedFigure.faults(figure.get(), derivation, figures.of(derivation.assessment())));
		Supplier<List<String>> kept = new Once<>(() -> ProjectSearch.earlierStates(project.folder()));
		List<Optional<FilledForm>> seen = forms.isEmpty() ? List.of(Optional.empty()) : forms.stream().map(Optional::of).toList();
		List<Raised> raised = new ArrayList<>();
		for (Optional<FilledForm> form : seen) {
			RuleContext context = new RuleContext(derivation, form, new OnDemand(figure, faults, kept, new Once<>(() -> form.flatMap(one -> earlier.of(derivation, one)))), look);
			for (Rule rule : rules) {
				Report report = new Report(rule.code(), derivation.assessment());
				rule.check(context, report);
				raised.addAll(report.raised());
			}
		}
		return raised;
	}

	/** The texts that the assessment sees, and those that may be its own: they name an assessment that is not there, or could not be read. */
	private Set<String> texts(AssessmentDerivation derivation) {
		Stream<ProjectFile> stray = model.texts().stream().filter(text -> text.getAssessment() != null && text.getAssessment().eIsProxy());
		return names(Stream.of(derivation.texts().stream(), derivation.project().sharedTexts().stream(), stray).flatMap(Function.identity()));
	}

	/** The names of texts, and of those that could not be read. */
	private Set<String> names(Stream<ProjectFile> texts) {
		Set<String> names = texts.filter(text -> text.eResource() != null).map(text -> project.nameOf(text.eResource().getURI())).collect(Collectors.toCollection(HashSet::new));
		project.readingProblems().stream().map(SourceProblem::file).filter(file -> !file.equals(ProjectFolder.SETTINGS_NAME)).forEach(names::add);
		return names;
	}

	private void tell(Raised raised, Optional<Acceptance> acceptance, Whose whose, Set<Finding> findings) {
		RuleEntry entry = catalogue.require(raised.code());
		Optional<FindingSeverity> severity = severity(entry, whose.draft());
		if (severity.isEmpty()) {
			return;
		}
		boolean expired = acceptance.filter(acceptances::isExpired).isPresent();
		Finding finding = finding(raised, entry, severity.get(), expired ? acceptance : Optional.empty()).at(whose.standing(raised, path(raised)));
		if (acceptance.isPresent() && !expired) {
			accepted.add(new Accepted(finding, String.valueOf(acceptance.get().getReason()), Optional.ofNullable(acceptance.get().getDeadline())));
		} else {
			findings.add(finding);
		}
	}

	private Finding finding(Raised raised, RuleEntry entry, FindingSeverity severity, Optional<Acceptance> expired) {
		SourceLocation at = place(raised);
		List<Finding.Place> related = new ArrayList<>();
		raised.related().forEach(thing -> place(thing, called(thing)).ifPresent(related::add));
		expired.ifPresent(acceptance -> place(acceptance, "了承 " + acceptance.getCode() + " 期限 " + acceptance.getDeadline()).ifPresent(related::add));
		String message = raised.words().map(words -> words.in(language)).orElseGet(() -> filled(entry.message().orElseThrow(), raised.parameters()));
		List<Fix> fixes = raised.fixes().stream().map(fix -> new Fix(fix.title().in(language), fix.edits())).toList();
		return new Finding(raised.code(), severity, message, at.file(), at.line(), at.column(), path(raised), raised.cell().map(Values::read).filter(text -> !text.isBlank()), related, entry.remedy().map(remedy -> filled(remedy, raised.parameters())), fixes);
	}

	private static Optional<String> path(Raised raised) {
		return raised.cell().map(cell -> cell.path()).or(() -> Optional.ofNullable(raised.parameters().get("path")).map(Bilingual::japanese));
	}

	private SourceLocation place(Raised raised) {
		EObject thing = raised.things().get(0);
		Optional<SourceLocation> place = raised.feature() == null ? project.locator().locate(thing) : project.locator().locate(thing, raised.feature(), raised.index());
		return place.or(() -> project.locator().locate(thing)).orElse(new SourceLocation("", 1, 1));
	}

	private Optional<Finding.Place> place(EObject thing, String what) {
		return project.locator().locate(thing).map(place -> new Finding.Place(place.file(), place.line(), place.column(), what));
	}

	/** What has no name is told by its words. */
	private String called(EObject thing) {
		return thing instanceof Named named ? Naming.display(named) : look.edits().firstWords(thing);
	}

	/** A template with its parameters; one that is not given is a mistake of the rule and not of the text. */
	private String filled(Bilingual template, Map<String, Bilingual> parameters) {
		return new Sentence(template.in(language)).with(name -> Optional.of(Optional.ofNullable(parameters.get(name)).map(value -> value.in(language))
				.orElseThrow(() -> new IllegalStateException("The message asks for {" + name + "}: " + template.english()))));
	}
}
