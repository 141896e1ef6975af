package org.nagare.yoshiki.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.nagare.yoshiki.YoshikiStandaloneSetup;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.EditionFile;

import com.google.inject.Injector;

/** Some texts read together, as they would stand in one folder. */
final class Reading {

	private final Injector injector = YoshikiStandaloneSetup.injector();
	private final XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);

	Reading(String... texts) {
		for (int i = 0; i < texts.length; i++) {
			XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/" + i + ".yoshiki"));
			try {
				resource.load(new ByteArrayInputStream(texts[i].getBytes(StandardCharsets.UTF_8)),
						Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	Edition edition(int file) {
		return ((EditionFile) resources.getResources().get(file).getContents().getFirst()).getEditions().getFirst();
	}

	/** What is wrong with one of the texts: «code at line:column». */
	List<String> codes(int file) {
		return issues(file).stream().map(issue -> issue.getCode() + " at " + issue.getLineNumber() + ":" + issue.getColumn()).toList();
	}

	List<Issue> issues(int file) {
		return injector.getInstance(IResourceValidator.class).validate(resources.getResources().get(file), CheckMode.ALL,
				CancelIndicator.NullImpl);
	}
}
