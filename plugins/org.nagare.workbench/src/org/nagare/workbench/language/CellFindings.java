package org.nagare.workbench.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.NagareWorkbench;

/** What the rules found last on the cells of every form. They look once, for these and for the markers. */
public final class CellFindings implements FindingsWhileTyping.Listener, AutoCloseable {

	private final Map<Path, OfProject> found = new ConcurrentHashMap<>();
	private final List<Consumer<Path>> readers = new CopyOnWriteArrayList<>();

	private record OfProject(Map<String, List<Finding>> byAssessment, List<Finding> across) {
	}

	private CellFindings() {
	}

	/** Those of this workbench. */
	public static CellFindings get() {
		return NagareWorkbench.held(CellFindings.class, CellFindings::new);
	}

	/** @param reader told on any thread in which folder the rules have looked */
	public void addReader(Consumer<Path> reader) {
		readers.add(reader);
	}

	public void removeReader(Consumer<Path> reader) {
		readers.remove(reader);
	}

	@Override
	public void found(Path root, Map<String, List<Finding>> byAssessment, List<Finding> across) {
		found.put(root, new OfProject(byAssessment, across));
		readers.forEach(reader -> reader.accept(root));
	}

	/**
	 * What was found on the cells of one assessment, by their addresses.
	 *
	 * @param own whether a file is a text of this assessment: an acceptance that meets nothing is one of the text in which it is written
	 */
	public Map<String, List<Finding>> of(Path root, String assessment, Predicate<String> own) {
		OfProject project = found.getOrDefault(root, new OfProject(Map.of(), List.of()));
		List<Finding> all = new ArrayList<>(project.byAssessment().getOrDefault(assessment, List.of()));
		project.across().stream().filter(finding -> own.test(finding.file())).forEach(all::add);
		return all.stream().filter(finding -> finding.path().isPresent()).collect(Collectors.groupingBy(finding -> finding.path().orElseThrow()));
	}

	@Override
	public void close() {
		readers.clear();
	}
}
