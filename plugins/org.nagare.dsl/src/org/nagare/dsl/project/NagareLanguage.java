package org.nagare.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.attached.AttachedFiles;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.entry.AcceptanceText;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryText;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.dsl.formatting2.FormattedText;
import org.nagare.dsl.formatting2.NagareTextFormatter;
import org.nagare.dsl.formatting2.Refusal;
import org.nagare.dsl.formatting2.StepNaming;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.ElementSearch;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.validation.NagareResourceValidator;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;

/** The language as a service: reads projects and says what is wrong with them. One for a program run; it keeps nothing of what it read. */
public final class NagareLanguage {

	@Inject
	private Provider<XtextResourceSet> resourceSets;
	@Inject
	private IResourceFactory resourceFactory;
	@Inject
	private IResourceDescription.Manager descriptions;
	@Inject
	private IResourceValidator validator;
	@Inject
	private MessageLanguage messageLanguage;
	@Inject
	private NagareTextFormatter formatter;
	@Inject
	private StepNaming stepNaming;
	@Inject
	private Renamer renamer;
	@Inject
	private ElementSearch elementSearch;
	@Inject
	private EntryText entryText;

	@Inject
	private AcceptanceText acceptanceText;

	@Inject
	private AttachedFiles attachedFiles;

	/** Starts the language. */
	public static NagareLanguage start(MessageLanguage messageLanguage) {
		Injector injector = new NagareStandaloneSetup(messageLanguage).createInjectorAndDoEMFRegistration();
		return injector.getInstance(NagareLanguage.class);
	}

	/** Reads all texts of a project; whatever cannot be read is a problem of the project and hinders no other text. */
	public NagareProject read(ProjectFolder folder) {
		return read(folder, Map.of());
	}

	/** Reads a project with texts that are open and not saved yet in the place of their files. */
	public NagareProject read(ProjectFolder folder, Map<Path, String> unsaved) {
		Map<URI, SourceText> sources = new LinkedHashMap<>();
		folder.files().forEach(file -> sources.put(address(file), source(file, unsaved)));
		return readFrom(folder, sources);
	}

	/** For who reads one project again and again. */
	public KeptProject keep() {
		return new KeptProject(this);
	}

	/** @param sources by the addresses of the files, in their order */
	NagareProject readFrom(ProjectFolder folder, Map<URI, SourceText> sources) {
		List<SourceProblem> problems = new ArrayList<>();
		ProjectSettings settings = settings(folder, problems);
		folder.links().forEach(link -> problems.add(problem(LanguageFinding.FILE_LINK, Map.of("what", link.getFileName().toString()), folder.nameOf(link), 1)));
		XtextResourceSet resources = resourceSets.get();
		List<XtextResource> texts = new ArrayList<>();
		Map<URI, String> names = names(folder);
		sources.forEach((uri, source) -> {
			String name = names.get(uri);
			switch (source) {
				case SourceText.Read(String text) -> parse(resources, uri, text, name, texts, problems);
				case SourceText.Refused(LanguageFinding finding, Map<String, String> parameters) -> problems.add(problem(finding, parameters, name, 1));
			}
		});
		describe(resources, texts);
		return new NagareProject(folder, settings, resources, texts, names, problems);
	}

	static URI address(Path file) {
		return URI.createFileURI(file.toString());
	}

	static SourceText source(Path file, Map<Path, String> unsaved) {
		return unsaved.containsKey(file) ? new SourceText.Read(unsaved.get(file)) : SourceText.read(file);
	}

	static Map<URI, String> names(ProjectFolder folder) {
		Map<URI, String> names = new HashMap<>();
		folder.files().forEach(file -> names.put(address(file), folder.nameOf(file)));
		return names;
	}

	/** All names of the project at once: a lookup per file would grow with the square of the files. */
	void describe(XtextResourceSet resources, List<XtextResource> texts) {
		ResourceDescriptionsData index = new ResourceDescriptionsData(texts.stream().map(this::description).toList());
		resources.eAdapters().removeIf(ResourceDescriptionsData.ResourceSetAdapter.class::isInstance);
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, index);
	}

	IResourceDescription description(XtextResource text) {
		return descriptions.getResourceDescription(text);
	}

	ProjectSettings settings(ProjectFolder folder, List<SourceProblem> problems) {
		if (!folder.hasSettings()) {
			return ProjectSettings.none();
		}
		String name = ProjectFolder.SETTINGS_NAME;
		return switch (SourceText.read(folder.settings())) {
			case SourceText.Refused(LanguageFinding finding, Map<String, String> parameters) -> {
				problems.add(problem(finding, parameters, name, 1));
				yield ProjectSettings.none();
			}
			case SourceText.Read(String text) -> {
				ProjectSettings settings = ProjectSettings.parse(text);
				String version = Integer.toString(ProjectSettings.LANGUAGE_VERSION);
				for (ProjectSettings.BadLine line : settings.badLines()) {
					problems.add(problem(LanguageFinding.PROJECT_SETTING, Map.of("line", line.text(), "version", version), name, line.number()));
				}
				if (settings.languageVersion() > ProjectSettings.LANGUAGE_VERSION) {
					problems.add(problem(LanguageFinding.PROJECT_LANGUAGE, Map.of("found", Integer.toString(settings.languageVersion()), "version", version), name, 1));
				}
				yield settings;
			}
		};
	}

	private void parse(XtextResourceSet resources, URI uri, String text, String name, List<XtextResource> texts, List<SourceProblem> problems) {
		try {
			texts.add(load(resources, resources.getResources().size(), uri, text));
		} catch (IOException e) {
			problems.add(problem(LanguageFinding.FILE_UNREADABLE, SourceText.unreadable(String.valueOf(e.getMessage()), String.valueOf(e.getMessage())).parameters(), name, 1));
		}
	}

	/** A text at its place among the others; nothing where it cannot be read. */
	Optional<XtextResource> parse(XtextResourceSet resources, int place, URI uri, String text) {
		try {
			return Optional.of(load(resources, place, uri, text));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private XtextResource load(XtextResourceSet resources, int place, URI uri, String text) throws IOException {
		// by the factory of this very language: the one that is registered for all may belong to another that was started later, with another grammar
		XtextResource resource = (XtextResource) resourceFactory.createResource(uri);
		resources.getResources().add(place, resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			return resource;
		} catch (IOException e) {
			resources.getResources().remove(resource);
			throw e;
		}
	}

	/** All problems of the project in reading order: of reading, of syntax, of linking, and those of the language's own checks. */
	public List<SourceProblem> check(NagareProject project) {
		List<SourceProblem> problems = new ArrayList<>(project.readingProblems());
		problems.addAll(aboutFolder(project));
		for (XtextResource text : project.texts()) {
			for (Issue issue : validator.validate(text, CheckMode.ALL, CancelIndicator.NullImpl)) {
				// a name may be given in a text that could not be read at all: that is told, and what is missed because of it is not
				if (!(project.hasUnreadTexts() && NagareResourceValidator.isAboutMissedName(issue.getCode()))) {
					problems.add(problem(issue, project.nameOf(text.getURI())));
				}
			}
		}
		problems.sort(SourceProblem.READING_ORDER);
		return List.copyOf(problems);
	}

	/** What hinders nobody to read the project, but is hardly meant so: lines that its settings lack, and projects within it. */
	List<SourceProblem> aboutFolder(NagareProject project) {
		List<SourceProblem> problems = new ArrayList<>();
		List<String> missing = project.settings().missing();
		if (!missing.isEmpty()) {
			problems.add(problem(LanguageFinding.PROJECT_SETTING_MISSING, MissingSettings.parameters(missing, project.name()), ProjectFolder.SETTINGS_NAME, 1));
		}
		for (Path inner : project.folder().inner()) {
			String folder = project.folder().nameOf(inner);
			problems.add(problem(LanguageFinding.PROJECT_INNER, Map.of("folder", folder, "project", project.name()), folder + "/" + ProjectFolder.SETTINGS_NAME, 1));
		}
		return problems;
	}

	/** What is wrong with one text of a project all of whose texts could be read. */
	List<SourceProblem> check(XtextResource text, String name) {
		return validator.validate(text, CheckMode.ALL, CancelIndicator.NullImpl).stream().map(issue -> problem(issue, name)).toList();
	}

	/** A text as it was read and in its canonical layout, or why it was left as it is. */
	public record CanonicalText(String before, String after, Optional<Refusal> refusal) {
	}

	/** A text of the project in its canonical layout, with names for its unnamed steps that mean nothing else anywhere in the project. */
	public CanonicalText format(NagareProject project, XtextResource text) {
		FormattedText named = stepNaming.apply(text, project.stepNames(text));
		FormattedText laidOut = named.refusal().isPresent() ? named : formatter.format(named.text());
		return new CanonicalText(named.before(), laidOut.refusal().isPresent() ? named.before() : laidOut.text(), laidOut.refusal());
	}

	/** The changes that give a thing of the project another name everywhere, or why that cannot be. */
	public Renaming rename(NagareProject project, String element, String newName) {
		return switch (elementSearch.find(project.texts(), element)) {
			case ElementSearch.Result.Found(EObject thing) -> rename(project, thing, newName);
			case ElementSearch.Result.Missing(Renaming.Refusal refusal) -> refusal;
		};
	}

	/** The same for a thing that is at hand. */
	public Renaming rename(NagareProject project, EObject thing, String newName) {
		return renamer.rename(project.texts(), thing, newName);
	}

	/** What a rename changes in the diagrams of the project, which hold on to its things by their keys. */
	public List<AttachedFile> attached(NagareProject project, Renaming.Changes renaming) throws IOException {
		return attachedFiles.changes(ProjectSearch.attached(project.folder()), project.texts(), renaming);
	}

	/**
	 * The change of a text that says something else of a cell. The project is used up: its model says already what is to be said.
	 *
	 * @param order the cells in the order of the form
	 */
	public EntryChange enter(ProjectModel project, Assessment assessment, List<CellKey> order, EntryWish wish) {
		return entryText.write(project, assessment, order, wish);
	}

	/** The change of a text that accepts, for a reason, what was found at a place of it. The project is used up. */
	public EntryChange accept(XtextResource text, int offset, String code, String reason) {
		return acceptanceText.write(text, offset, code, reason);
	}

	private static SourceProblem problem(Issue issue, String file) {
		FindingSeverity severity = switch (issue.getSeverity()) {
			case ERROR -> FindingSeverity.ERROR;
			case WARNING -> FindingSeverity.WARNING;
			case INFO, IGNORE -> FindingSeverity.INFORMATION;
		};
		return new SourceProblem(issue.getCode() == null ? "language" : issue.getCode(), severity, issue.getMessage(), file, orOne(issue.getLineNumber()),
				orOne(issue.getColumn()), issue.getOffset() == null ? 0 : issue.getOffset(), issue.getLength() == null ? 0 : issue.getLength());
	}

	private static int orOne(Integer number) {
		return number == null || number < 1 ? 1 : number;
	}

	private SourceProblem problem(LanguageFinding finding, Map<String, String> parameters, String file, int line) {
		return new SourceProblem(finding.code(), finding.severity(), finding.message(messageLanguage, parameters), file, line, 1, 0, 0);
	}
}
