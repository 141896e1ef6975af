package org.nagare.dsl.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.dsl.formatting2.StepNaming;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.resource.TextLocator;
import org.nagare.model.ProjectFile;
import org.nagare.model.source.SourceLocator;

/**
 * A project that was read: its settings, its texts, and what was wrong with reading them. Texts that could not be read are in the problems
 * and in nothing else; all others count.
 */
public final class NagareProject {

	private final ProjectFolder folder;
	private final ProjectSettings settings;
	private final XtextResourceSet resources;
	private final List<XtextResource> texts;
	private final Map<URI, String> names;
	private final List<SourceProblem> readingProblems;
	private Map<ProjectFile, List<StepNaming.Proposal>> stepNames;

	NagareProject(ProjectFolder folder, ProjectSettings settings, XtextResourceSet resources, List<XtextResource> texts, Map<URI, String> names,
			List<SourceProblem> readingProblems) {
		this.folder = folder;
		this.settings = settings;
		this.resources = resources;
		this.texts = List.copyOf(texts);
		this.names = Map.copyOf(names);
		this.readingProblems = List.copyOf(readingProblems);
	}

	public ProjectFolder folder() {
		return folder;
	}

	public ProjectSettings settings() {
		return settings;
	}

	/** The name that the settings give, else that of the folder or file. */
	public String name() {
		return settings.name().orElseGet(() -> {
			String name = (folder.hasSettings() || folder.files().size() != 1 ? folder.root() : folder.files().get(0)).getFileName().toString();
			return name.endsWith(ProjectFolder.FILE_ENDING) ? name.substring(0, name.length() - ProjectFolder.FILE_ENDING.length()) : name;
		});
	}

	public XtextResourceSet resources() {
		return resources;
	}

	/** The texts in the order of the files. */
	public List<XtextResource> texts() {
		return texts;
	}

	/** The models of the texts in the order of the files. */
	public List<ProjectFile> files() {
		return texts.stream().filter(text -> !text.getContents().isEmpty()).map(text -> text.getContents().get(0))
				.filter(ProjectFile.class::isInstance).map(ProjectFile.class::cast).toList();
	}

	/** The names proposed for the unnamed steps of a text; looked for once, for every text of the project asks for them when it is formatted. */
	List<StepNaming.Proposal> stepNames(XtextResource text) {
		if (stepNames == null) {
			stepNames = StepNaming.proposals(files());
		}
		return text.getContents().isEmpty() ? List.of() : stepNames.getOrDefault(text.getContents().get(0), List.of());
	}

	/** The name of a text as the project knows it. */
	public String nameOf(URI text) {
		return names.getOrDefault(text, text.lastSegment());
	}

	public SourceLocator locator() {
		return new TextLocator(this::nameOf);
	}

	/** What hindered reading: wrong encodings, unreadable files, lines of nagare.project. */
	public List<SourceProblem> readingProblems() {
		return readingProblems;
	}

	/** Whether a text of the project could not be read at all, so that nobody knows what it gives names to. */
	public boolean hasUnreadTexts() {
		return texts.size() < folder.files().size() || !folder.links().isEmpty();
	}

	/**
	 * Why nobody may rewrite the texts: they are in a newer language than this one, or nobody can tell, for the settings could not be read. Then
	 * they may mean what is not known here.
	 */
	public Optional<SourceProblem> unknownLanguage() {
		return readingProblems.stream().filter(problem -> problem.code().equals(LanguageFinding.PROJECT_LANGUAGE.code())
				|| problem.code().startsWith("file.") && problem.file().equals(ProjectFolder.SETTINGS_NAME)).findFirst();
	}
}
