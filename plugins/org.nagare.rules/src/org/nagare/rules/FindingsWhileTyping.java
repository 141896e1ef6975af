package org.nagare.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.model.Assessment;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/**
 * What the rules find in a project while somebody writes in it, as everybody in the program sees it ({@link SeenProjects}).
 */
public final class FindingsWhileTyping implements ProjectFindings {

	private final SeenProjects projects;
	private final MessageLanguage messageLanguage;
	private final Supplier<LocalDate> today;
	private final Listener listener;
	private final Catalogue catalogue = Catalogue.shipped();
	/** By the folders of projects. Only the one thread that looks knows them. */
	private final Map<Path, FoundBefore> found = new HashMap<>();

	/** Who wants to know on which cell of which assessment something was found, which places in texts do not tell. */
	public interface Listener {

		/** Listens to nothing. */
		Listener NONE = (root, byAssessment, across) -> {
		};

		/**
		 * @param root         the folder of the project
		 * @param byAssessment by the names of the assessments
		 * @param across       what is known when all have been looked at: what they say differently, acceptances that met nothing
		 */
		void found(Path root, Map<String, List<Finding>> byAssessment, List<Finding> across);
	}

	private FindingsWhileTyping(SeenProjects projects, MessageLanguage messageLanguage, Supplier<LocalDate> today, Listener listener) {
		this.projects = projects;
		this.messageLanguage = messageLanguage;
		this.today = today;
		this.listener = listener;
	}

	/** @param today the day, asked for at each look: an editor may be open over midnight */
	public static ProjectFindings.Starter with(OwnEditions editions, Supplier<LocalDate> today) {
		// started at the first look, for nobody waits for that
		return words -> new FindingsWhileTyping(new SeenProjects(() -> NagareLanguage.start(words), editions), words, today, Listener.NONE);
	}

	/** The same where others in this program look at projects as well. */
	public static ProjectFindings.Starter with(SeenProjects projects, Supplier<LocalDate> today, Listener listener) {
		return words -> new FindingsWhileTyping(projects, words, today, listener);
	}

	@Override
	public List<Found> of(ProjectFolder folder, Map<Path, String> unsaved) {
		NagareProject project = projects.language().read(folder, unsaved);
		return found(check().check(project).findings());
	}

	/**
	 * First the assessment to whose texts the change belongs, with what was known of the others; then, as soon as nobody types, all of them,
	 * unless more has changed by then.
	 */
	@Override
	public void tell(ProjectFolder folder, Map<Path, String> unsaved, Reader reader) {
		boolean done = false;
		while (!done) {
			Optional<Begun> begun = begun(folder, unsaved);
			begun.flatMap(Begun::concerned).ifPresent(concerned -> tell(folder, concerned.known(), begun.get().besides(), reader));
			if (begun.flatMap(Begun::concerned).isPresent() && !reader.becomesQuiet()) {
				return;
			}
			// a state that was used up may be followed by a change of a text, which somebody is about to make, or by none
			done = begun.isPresent() && rest(begun.get(), folder, unsaved, reader) || !reader.becomesQuiet();
		}
	}

	/**
	 * A look that has begun.
	 *
	 * @param concerned what the change concerns; empty where that is everything
	 */
	private record Begun(SeenProject state, ProjectLook look, List<Finding> besides, Optional<Concerned> concerned) {

		/** What is found in an assessment; what has been found at the beginning is not looked for again. */
		List<Finding> of(Assessment assessment) {
			return concerned.filter(each -> each.assessment() == assessment).map(Concerned::findings).orElseGet(() -> look.of(assessment));
		}
	}

	/**
	 * The assessment that a change concerns.
	 *
	 * @param known what was found in it, and before in the others
	 */
	private record Concerned(Assessment assessment, List<Finding> findings, FoundBefore known) {
	}

	/** Nothing where somebody has written into what was looked at. */
	private Optional<Begun> begun(ProjectFolder folder, Map<Path, String> unsaved) {
		try {
			return Optional.of(projects.look(folder, unsaved, state -> begin(state, folder, unsaved)));
		} catch (SeenProject.UsedUp broken) {
			return Optional.empty();
		}
	}

	private Begun begin(SeenProject state, ProjectFolder folder, Map<Path, String> unsaved) {
		ProjectCheck check = check();
		ProjectLook look = check.look(state);
		Optional<FoundBefore> before = Optional.ofNullable(found.get(folder.root())).filter(each -> each.isOf(look.assessments()));
		Optional<Concerned> concerned = before.flatMap(each -> each.concerned(state.project(), unsaved).map(assessment -> {
			List<Finding> findings = look.of(assessment);
			return new Concerned(assessment, findings, each.with(unsaved, assessment, findings));
		}));
		return new Begun(state, look, check.besides(state.project(), state.editions()), concerned);
	}

	/** Looks at all assessments, and says whether it came to an end: nobody waits for it as for the first, so whoever asks meanwhile comes in between. */
	private boolean rest(Begun begun, ProjectFolder folder, Map<Path, String> unsaved, Reader reader) {
		FoundBefore whole = FoundBefore.nothing(unsaved);
		for (Assessment assessment : begun.look().assessments()) {
			if (begun.concerned().isPresent() && reader.hasNewer()) {
				return true;
			}
			FoundBefore soFar = whole;
			Optional<FoundBefore> more = begun.state().again(state -> soFar.with(unsaved, assessment, begun.of(assessment)));
			if (more.isEmpty()) {
				return false;
			}
			whole = more.get();
		}
		FoundBefore last = whole;
		Optional<FoundBefore> all = begun.state().again(state -> last.withAcross(begun.look().across()));
		all.ifPresent(each -> tell(folder, each, begun.besides(), reader));
		return all.isPresent();
	}

	private void tell(ProjectFolder folder, FoundBefore now, List<Finding> besides, Reader reader) {
		found.put(folder.root(), now);
		reader.told(found(now.all(), besides));
		listener.found(folder.root(), now.found(), now.across());
	}

	@Override
	public Severities severities(Path root) {
		return SourceText.read(root.resolve(ProjectFolder.SETTINGS_NAME)) instanceof SourceText.Read(String text)
				? new ProjectSeverities(catalogue, ProjectSettings.parse(text))::of : (code, usual) -> Optional.of(usual);
	}

	/** An edition of the project is no text of the language, and yet the forms hang on it. */
	@Override
	public List<String> fileEndings() {
		return List.of(OwnEditions.ENDING);
	}

	@Override
	public List<Acceptable> acceptable() {
		return catalogue.codes().stream().filter(code -> FindingAcceptance.isPossible(catalogue, code)).map(catalogue::require)
				.map(entry -> new Acceptable(entry.code(), entry.numbers(), entry.title().in(messageLanguage))).toList();
	}

	private ProjectCheck check() {
		return new ProjectCheck(projects, messageLanguage, today.get());
	}

	private List<Found> found(List<Finding> findings, List<Finding> more) {
		return found(Stream.concat(findings.stream(), more.stream()).sorted(Finding.READING_ORDER).toList());
	}

	private List<Found> found(List<Finding> findings) {
		return findings.stream().filter(this::isOwn).map(FindingsWhileTyping::found).toList();
	}

	/** The language tells its own findings itself, and at once. */
	private boolean isOwn(Finding finding) {
		return catalogue.entry(finding.code()).filter(entry -> entry.section() != Section.TEXT).isPresent() && !finding.file().isEmpty();
	}

	private static Found found(Finding finding) {
		return new Found(finding.code(), finding.severity(), finding.message() + finding.help().map(help -> "\n" + help).orElse(""), finding.file(), finding.line(), finding.column(),
				finding.related().stream().map(place -> new Place(place.file(), place.line(), place.column(), place.what())).toList(),
				finding.fixes().stream().map(FindingsWhileTyping::remedy).toList());
	}

	private static Remedy remedy(Fix fix) {
		return new Remedy(fix.title(), fix.edits().stream().map(edit -> new Edit(edit.file(), edit.line(), edit.column(), edit.endLine(), edit.endColumn(), edit.text())).toList());
	}
}
