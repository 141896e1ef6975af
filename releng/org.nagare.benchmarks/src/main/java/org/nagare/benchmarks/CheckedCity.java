package org.nagare.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nagare.benchmarks.project.GeneratedProject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.CheckResult;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;

/** A generated city that is looked at with all rules, as «nagare check» does. */
public final class CheckedCity {

	/** A day on which the examples from which the city is made have nothing overdue. */
	public static final LocalDate DAY = LocalDate.of(2022, 4, 1);

	private final ReadProject project;
	private final ProjectCheck check;

	private CheckedCity(ReadProject project) {
		this.project = project;
		this.check = new ProjectCheck(project.language(), EditionCatalogue.shipped(), MessageLanguage.JAPANESE, DAY);
	}

	public static CheckedCity ofLines(int lines) {
		return new CheckedCity(ReadProject.ofLines(lines));
	}

	/** A copy of a project, for a measurement that opens it as an editor does. */
	static Path copyOf(Path project) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(project)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(project.relativize(file).toString(), Files.readString(file));
			}
		}
		return new GeneratedProject(texts).write();
	}

	public ReadProject project() {
		return project;
	}

	public NagareProject read() {
		return project.read();
	}

	/** The language's own findings among them. */
	public CheckResult check(NagareProject read) {
		return check.check(read);
	}

	public CheckResult readAndCheck() {
		return check(read());
	}

	/** What would make a measurement worthless: rules have nothing to look at in a text that is not understood. */
	public List<Finding> notUnderstood() {
		return readAndCheck().findings().stream().filter(finding -> finding.severity() == FindingSeverity.ERROR && finding.code().matches("(?:syntax|link|name|form|word|value)\\..*")).toList();
	}
}
