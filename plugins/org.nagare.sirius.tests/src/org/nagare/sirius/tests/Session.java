package org.nagare.sirius.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.platform.TextResources;

/** The texts of a project in a plain set of resources, as a session of Sirius has them: no resource set of the language, no index. */
public final class Session {

	private final Map<URI, String> texts;
	private final ResourceSet resources = new ResourceSetImpl();

	private Session(Map<URI, String> texts) {
		this.texts = new LinkedHashMap<>(texts);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("nagare", new TextResources());
		texts.forEach(this::load);
		EcoreUtil.resolveAll(resources);
	}

	public static Session of(ProjectFolder project) {
		Map<URI, String> texts = new LinkedHashMap<>();
		for (Path file : project.files()) {
			try {
				texts.put(URI.createFileURI(file.toString()), Files.readString(file));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return new Session(texts);
	}

	/** The texts as Sirius opens them: one after the other, and every reference looked up before the next one is there. */
	public static Session oneByOne(ProjectFolder project) {
		Session whole = of(project);
		Session late = new Session(Map.of());
		whole.texts.forEach((uri, text) -> {
			late.texts.put(uri, text);
			late.load(uri, text);
			EcoreUtil.resolveAll(late.resources);
		});
		return late;
	}

	/** One text. */
	public static Session of(String text) {
		return new Session(Map.of(URI.createURI("memory:/a.nagare"), text));
	}

	private void load(URI uri, String text) {
		try {
			resources.createResource(uri).load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public ResourceSet resources() {
		return resources;
	}

	/** A diagram that the session has opened as well. */
	public void opened(Path diagram) {
		resources.getResources().add(new ResourceImpl(URI.createFileURI(diagram.toString())));
	}

	public List<ProjectFile> files() {
		return resources.getResources().stream().filter(XtextResource.class::isInstance).map(text -> (ProjectFile) text.getContents().get(0)).toList();
	}

	public ProjectModel project() {
		return ProjectModel.of(files());
	}

	public List<Assessment> assessments() {
		return project().assessments();
	}

	/** The texts as they were read. */
	public Map<URI, String> before() {
		return Collections.unmodifiableMap(texts);
	}

	/** What the session would save; fails where a text cannot be written. */
	public Map<URI, String> saved() {
		return saved(text -> true);
	}

	/** The same where only some texts were changed; the others are as they were read. */
	public Map<URI, String> saved(Predicate<Resource> changed) {
		Map<URI, String> saved = new LinkedHashMap<>(texts);
		resources.getResources().stream().filter(changed).forEach(text -> {
			NagareTextWriter writer = ((XtextResource) text).getResourceServiceProvider().get(NagareTextWriter.class);
			switch (writer.write((XtextResource) text)) {
				case WrittenText.Written(String written, var edits) -> saved.put(text.getURI(), written);
				case WrittenText.Refused refused -> throw new AssertionError(text.getURI().lastSegment() + ": " + refused.japanese());
			}
		});
		return saved;
	}

	/** A session over texts that this one would save. */
	public static Session over(Map<URI, String> texts) {
		return new Session(texts);
	}

	/** Errors of syntax and of names, as «file:line message». */
	public List<String> errors() {
		return resources.getResources().stream().flatMap(text -> text.getErrors().stream().map(error -> text.getURI().lastSegment() + ":" + error.getLine() + " " + error.getMessage()))
				.toList();
	}

	/** The comments of all texts. */
	public List<String> comments() {
		return resources.getResources().stream().flatMap(text -> {
			List<String> found = new ArrayList<>();
			((XtextResource) text).getParseResult().getRootNode().getLeafNodes().forEach(leaf -> {
				if (leaf.isHidden() && leaf.getText().startsWith("/")) {
					found.add(leaf.getText().strip());
				}
			});
			return found.stream();
		}).sorted().toList();
	}
}
