package org.nagare.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nagare.benchmarks.project.Checkout;
import org.nagare.benchmarks.project.CityGenerator;
import org.nagare.benchmarks.project.GeneratedProject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;

/** A language that runs and a folder that it reads again and again. */
public record ReadProject(NagareLanguage language, ProjectFolder folder, int lines) {

	/** A city of so many lines; negative: the same number in one text. */
	public static ReadProject ofLines(int lines) {
		CityGenerator generator = new CityGenerator(Checkout.root());
		GeneratedProject project = lines < 0 ? generator.oneText(-lines) : generator.city(lines);
		try {
			return of(project.write(), project.lines());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	public static ReadProject of(Path folder, int lines) throws IOException {
		return new ReadProject(NagareLanguage.start(MessageLanguage.JAPANESE), ProjectSearch.find(folder).get(0), lines);
	}

	public NagareProject read() {
		return language.read(folder);
	}

	public List<SourceProblem> readAndCheck() {
		return language.check(read());
	}

	/** What would make a measurement worthless: a text that does not link takes another way through the program. */
	public List<SourceProblem> errors() {
		return readAndCheck().stream().filter(problem -> problem.severity() == FindingSeverity.ERROR).toList();
	}
}
