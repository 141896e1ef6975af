package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.tests.formatting.ModelImage;

/** What a project that is read again has to be: the same as one that is read for the first time. */
final class Rereading {

	private Rereading() {
	}

	/** Reads it again, and fails where it is another than the project that is read as a whole. */
	static NagareProject same(NagareLanguage language, KeptProject kept, ProjectFolder project, Map<Path, String> unsaved) {
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
