package org.nagare.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;

/** A project of a few texts, read from a folder as a person's would be. */
public record ReadText(NagareLanguage language, NagareProject project, List<SourceProblem> problems) {

	private static final NagareLanguage JAPANESE = NagareLanguage.start(MessageLanguage.JAPANESE);

	/** One text. */
	public static ReadText of(String text) {
		return of(Map.of("a.nagare", text));
	}

	/** Texts by file name. */
	public static ReadText of(Map<String, String> texts) {
		return of(texts, JAPANESE);
	}

	public static ReadText of(Map<String, String> texts, NagareLanguage language) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return ofBytes(files, language);
	}

	public static ReadText ofBytes(Map<String, byte[]> files) {
		return ofBytes(files, JAPANESE);
	}

	private static ReadText ofBytes(Map<String, byte[]> files, NagareLanguage language) {
		try {
			Path folder = Files.createTempDirectory("nagare-test");
			try {
				for (var file : files.entrySet()) {
					Path path = folder.resolve(file.getKey());
					Files.createDirectories(path.getParent());
					Files.write(path, file.getValue());
				}
				NagareProject project = language.read(ProjectSearch.find(folder).get(0));
				return new ReadText(language, project, language.check(project));
			} finally {
				try (Stream<Path> all = Files.walk(folder)) {
					for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(path);
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The codes of all problems in reading order, each with its line: «code:line». */
	public List<String> codes() {
		return problems.stream().map(problem -> problem.code() + ":" + problem.line()).toList();
	}
}
