package org.nagare.dsl.tests.reference;

import java.util.stream.Collectors;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;

/** What the language finds in a project, as lines that say where: an empty text is a project without problems. */
final class Problems {

	private Problems() {
	}

	static String of(NagareLanguage language, ProjectFolder folder, int linesBefore) {
		return language.check(language.read(folder)).stream()
				.map(problem -> problem.file() + ":" + (problem.line() + linesBefore) + ":" + problem.column() + " " + problem.code() + " " + problem.message())
				.collect(Collectors.joining("\n"));
	}
}
