package org.nagare.sirius.change;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.diagram.TextPath;

/** Copies of a project to try a change on, as it would be saved now, with what lies in its folder and no session has opened. */
public final class ProjectCopies {

	@Inject
	private NagareTextWriter writer;

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	/** The services of the language that a text was read by. */
	static ProjectCopies of(EObject thing) {
		return ((XtextResource) thing.eResource()).getResourceServiceProvider().get(ProjectCopies.class);
	}

	/** A copy; none where a text cannot be written. */
	Optional<ProjectCopy> copy(ProjectModel project) {
		List<String> written = new ArrayList<>();
		List<XtextResource> opened = new ArrayList<>();
		XtextResourceSet set = resourceSets.get();
		for (ProjectFile text : project.texts()) {
			if (!(writer.write((XtextResource) text.eResource()) instanceof WrittenText.Written(String words, var edits))) {
				return Optional.empty();
			}
			written.add(words);
			opened.add(read(set, TextPath.of(text.eResource()).map(path -> URI.createFileURI(path.toString())).orElse(text.eResource().getURI()), bytes(words)));
		}
		List<XtextResource> outside = textsOutside(project).stream().map(path -> read(set, URI.createFileURI(path.toString()), bytes(path))).toList();
		return Optional.of(new ProjectCopy(written, opened, outside, diagramsOutside(project)));
	}

	/** Whether the folder holds texts that the session has not opened. */
	boolean areTextsOutside(ProjectModel project) {
		return !textsOutside(project).isEmpty();
	}

	/** Whether the folder holds diagrams that the session has not opened. */
	boolean areDiagramsOutside(ProjectModel project) {
		return !diagramsOutside(project).isEmpty();
	}

	private static List<Path> textsOutside(ProjectModel project) {
		return outside(project, ProjectFolder::files, project.texts().stream().map(EObject::eResource).toList());
	}

	private static List<Path> diagramsOutside(ProjectModel project) {
		return outside(project, ProjectCopies::diagrams, project.texts().get(0).eResource().getResourceSet().getResources());
	}

	private static List<Path> diagrams(ProjectFolder folder) {
		try {
			return ProjectSearch.attached(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files of the folder that no resource of the session stands for. */
	private static List<Path> outside(ProjectModel project, Function<ProjectFolder, List<Path>> files, List<Resource> known) {
		try {
			Optional<ProjectFolder> folder = TextPath.folder(project);
			Set<Path> opened = List.copyOf(known).stream().filter(resource -> resource.getURI() != null).flatMap(resource -> TextPath.of(resource).stream())
					.map(ProjectCopies::real).collect(Collectors.toSet());
			return folder.stream().flatMap(found -> files.apply(found).stream()).filter(file -> !opened.contains(real(file))).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Texts that take the place of others, in a set of their own. */
	List<XtextResource> read(List<XtextResource> texts, List<String> words) {
		XtextResourceSet set = resourceSets.get();
		List<XtextResource> read = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			read.add(read(set, texts.get(i).getURI(), bytes(words.get(i))));
		}
		return read;
	}

	/** A session may have come to a file by a link. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] bytes(String words) {
		return words.getBytes(StandardCharsets.UTF_8);
	}

	private static XtextResource read(XtextResourceSet set, URI uri, byte[] bytes) {
		XtextResource resource = (XtextResource) set.createResource(uri);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}
}
