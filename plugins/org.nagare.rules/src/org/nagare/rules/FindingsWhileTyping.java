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
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.form.edition.ProjectEditions;
import org.nagare.model.Assessment;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/**
 * What the rules find in a project while somebody writes in it. It reads the project for itself, so that it hinders no editor, and takes over
 * what a change cannot touch from what it read before ({@link KeptProject}).
 */
public final class FindingsWhileTyping implements ProjectFindings {

	/** Started at the first look, for nobody waits for that. */
	private final Supplier<NagareLanguage> starter;
	private final OwnEditions editions;
	private final MessageLanguage messageLanguage;
	private final Supplier<LocalDate> today;
	private final Catalogue catalogue = Catalogue.shipped();
	/** By the folders of projects. Only the one thread that looks knows them. */
	private final Map<Path, FoundBefore> found = new HashMap<>();
	private final Map<Path, KeptProject> projects = new HashMap<>();
	private NagareLanguage language;
	private EarlierStates earlier;

	private FindingsWhileTyping(Supplier<NagareLanguage> starter, OwnEditions editions, MessageLanguage messageLanguage, Supplier<LocalDate> today) {
		this.starter = starter;
		this.editions = editions;
		this.messageLanguage = messageLanguage;
		this.today = today;
	}

	/** @param today the day, asked for at each look: an editor may be open over midnight */
	public static ProjectFindings.Starter with(OwnEditions editions, Supplier<LocalDate> today) {
		return words -> new FindingsWhileTyping(() -> NagareLanguage.start(words), editions, words, today);
	}

	/** The same where others in this program read projects with the language as well. */
	public static ProjectFindings.Starter with(Supplier<NagareLanguage> language, OwnEditions editions, Supplier<LocalDate> today) {
		return words -> new FindingsWhileTyping(language, editions, words, today);
	}

	private NagareLanguage language() {
		if (language == null) {
			language = starter.get();
			earlier = new EarlierStates(language);
		}
		return language;
	}

	@Override
	public List<Found> of(ProjectFolder folder, Map<Path, String> unsaved) {
		NagareProject project = language().read(folder, unsaved);
		return found(check().check(project).findings());
	}

	/**
	 * First the assessment to whose texts the change belongs, with what was known of the others; then, as soon as nobody types, all of them,
	 * unless more has changed by then.
	 */
	@Override
	public void tell(ProjectFolder folder, Map<Path, String> unsaved, Reader reader) {
		KeptProject.Reading reading = projects.computeIfAbsent(folder.root(), root -> language().keep()).read(folder, unsaved);
		NagareProject project = reading.project();
		ProjectCheck check = check();
		ProjectEditions known = editions.of(folder, unsaved);
		ProjectLook look = check.look(project, reading.problems(), known);
		List<Finding> faulty = check.faulty(known);
		Optional<FoundBefore> before = Optional.ofNullable(found.get(folder.root())).filter(each -> each.isOf(look.assessments()));
		Optional<Assessment> concerned = before.flatMap(each -> each.concerned(project, unsaved));
		if (concerned.isPresent()) {
			FoundBefore now = before.get().with(unsaved, concerned.get(), look.of(concerned.get()));
			found.put(folder.root(), now);
			reader.told(found(now.all(), faulty));
			if (!reader.becomesQuiet()) {
				return;
			}
		}
		FoundBefore whole = FoundBefore.nothing(unsaved);
		for (Assessment assessment : look.assessments()) {
			if (concerned.isPresent() && reader.hasNewer()) {
				return;
			}
			whole = whole.with(unsaved, assessment, look.of(assessment));
		}
		whole = whole.withStale(look.stale());
		found.put(folder.root(), whole);
		reader.told(found(whole.all(), faulty));
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

	private ProjectCheck check() {
		return new ProjectCheck(language(), editions, earlier, messageLanguage, today.get());
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
