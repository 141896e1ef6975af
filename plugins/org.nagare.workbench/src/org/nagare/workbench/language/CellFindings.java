package org.nagare.workbench.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.NagareWorkbench;

/** What the rules found last on the cells of every form. They look once, for these and for the markers. */
public final class CellFindings implements FindingsWhileTyping.Listener, AutoCloseable {

	private final Map<Path, OfProject> found = new ConcurrentHashMap<>();
	private final List<Consumer<Path>> readers = new CopyOnWriteArrayList<>();
	/** The texts that the language has read. */
	private final Set<Path> read = ConcurrentHashMap.newKeySet();

	private record OfProject(Map<String, List<Finding>> byAssessment, List<Finding> across) {
	}

	private CellFindings() {
	}

	/** Those of this workbench. */
	public static CellFindings get() {
		return NagareWorkbench.held(CellFindings.class, CellFindings::new);
	}

	/** @param reader told on any thread in which folder the rules have looked, or which text has been read for the first time */
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

	/** The language has read a text; the rules look at it later. */
	void read(PublishDiagnosticsParams findings) {
		Path text = Path.of(URI.create(findings.getUri()));
		if (text.getFileName().toString().endsWith(ProjectFolder.FILE_ENDING) && read.add(text)) {
			readers.forEach(reader -> reader.accept(text));
		}
	}

	/** A folder is closed: nobody looks at its texts any more, and nothing is to be waited for. */
	void forget(Path folder) {
		read.removeIf(text -> text.startsWith(folder));
		found.keySet().removeIf(root -> root.startsWith(folder));
	}

	/** Whether anything has been read at all. */
	public boolean hasBegun() {
		return !read.isEmpty();
	}

	/** Whether a text has been read at whose project the rules have never looked yet. */
	public boolean isBehind() {
		return read.stream().anyMatch(text -> found.keySet().stream().noneMatch(text::startsWith));
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
