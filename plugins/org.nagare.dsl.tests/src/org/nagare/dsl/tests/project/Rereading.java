package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.formatting.ModelImage;

/** A project in a folder that is read again and again: it has to be the same as one that is read for the first time. */
final class Rereading {

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
	private final KeptProject kept = language.keep();
	private final Map<Path, String> unsaved = new LinkedHashMap<>();
	private final Path folder;

	Rereading(Path folder) {
		this.folder = folder;
	}

	KeptProject kept() {
		return kept;
	}

	/** The open texts as they are seen; a test changes them. */
	Map<Path, String> unsaved() {
		return unsaved;
	}

	/** The project as its folder says now. */
	ProjectFolder project() throws IOException {
		return ProjectSearch.find(folder).get(0);
	}

	void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	String text(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	void append(String name, String more) throws IOException {
		write(name, text(name) + more);
	}

	void replace(String name, String words, String by) throws IOException {
		String text = text(name);
		assertTrue(text.contains(words), text);
		write(name, text.replace(words, by));
	}

	/** What the language finds in it. */
	List<String> codes(ProjectFolder project) {
		return language.check(language.read(project)).stream().map(SourceProblem::code).toList();
	}

	/** Reads it again, and fails where it is another than the project that is read as a whole. */
	NagareProject same(ProjectFolder project) {
		KeptProject.Reading again = kept.read(project, unsaved);
		NagareProject fresh = language.read(project, unsaved);
		assertEquals(language.check(fresh), again.problems());
		assertEquals(images(fresh), images(again.project()));
		assertEquals(fresh.readingProblems(), again.project().readingProblems());
		assertEquals(List.of(), strangers(again.project()));
		return again.project();
	}

	static List<String> images(NagareProject project) {
		return project.texts().stream().map(text -> project.nameOf(text.getURI()) + "\n" + text.getContents().stream()
				.map(content -> ModelImage.of(content, text.getResourceServiceProvider().get(IQualifiedNameProvider.class))).toList()).toList();
	}

	/** What a reference leads to that is no part of the project any more. */
	private static List<EObject> strangers(NagareProject project) {
		Set<Resource> texts = Collections.newSetFromMap(new IdentityHashMap<>());
		texts.addAll(project.texts());
		List<EObject> strangers = new ArrayList<>();
		for (XtextResource text : project.texts()) {
			for (TreeIterator<EObject> things = text.getAllContents(); things.hasNext();) {
				things.next().eCrossReferences().stream().filter(meant -> !meant.eIsProxy() && !texts.contains(meant.eResource())).forEach(strangers::add);
			}
		}
		return strangers;
	}
}
