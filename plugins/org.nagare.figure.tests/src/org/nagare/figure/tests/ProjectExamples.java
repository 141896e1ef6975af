package org.nagare.figure.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.nagare.testing.Checkout;

/** The figures of the projects under examples/, read as text. */
final class ProjectExamples {
	private ProjectExamples() {
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
		return derivations(Checkout.examples());
	}

	/** The assessments of the projects below a folder. */
	static List<Read> derivations(Path place) {
		try {
			NagareLanguage language = NagareLanguage.start(MessageLanguage.values()[0]);
			List<Read> examples = new ArrayList<>();
			for (ProjectFolder folder : ProjectSearch.find(place)) {
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
