package org.nagare.figure.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.figure.Figures;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocator;

/** The figures of the projects under examples/, read as text. */
final class ProjectExamples {
	private ProjectExamples() {
	}

	/** Works from the plug-in's folder and from the root of the checkout. */
	static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("examples")) && Files.isDirectory(at.resolve("plugins"))) {
				return at;
			}
		}
		throw new IllegalStateException("No folder examples/ above " + Path.of("").toAbsolutePath());
	}

	/** One assessment with what its text is known by. */
	record Read(String name, AssessmentDerivation derivation, SourceLocator locator) {
		@Override
		public String toString() {
			return name;
		}
	}

	static List<Examples.Example> all() {
		return derivations().stream().map(read -> new Examples.Example(read.name(), Figures.of(read.derivation()))).toList();
	}

	static List<Read> derivations() {
		try {
			NagareLanguage language = NagareLanguage.start(MessageLanguage.values()[0]);
			List<Read> examples = new ArrayList<>();
			for (ProjectFolder folder : ProjectSearch.find(root().resolve("examples"))) {
				NagareProject project = language.read(folder);
				ProjectModel model = ProjectModel.of(project.files());
				for (Assessment assessment : model.assessments()) {
					examples.add(new Read(folder.root().getFileName() + "-" + assessment.getName(), model.derive(assessment), project.locator()));
				}
			}
			return examples;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
