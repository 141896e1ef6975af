package org.nagare.workbench.compare;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.eclipse.jgit.util.SystemReader;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;

/**
 * The history in which a project lies, only read: no program, no hook and no setting of the machine has a part in it, nothing is written and no
 * connection is opened.
 */
final class GitHistory {

	/** What a person can look through. */
	static final int MOST = 200;

	/** @param day when it was made, where its author was */
	record Entry(String id, String title, LocalDate day) {
	}

	/** @param more whether there are earlier ones */
	record Latest(List<Entry> entries, boolean more) {
	}

	private final File folder;
	private final Path root;
	private final String below;

	private GitHistory(File folder, Path root, String below) {
		this.folder = folder;
		this.root = root;
		this.below = below;
	}

	/** None where the project lies in no history. */
	static Optional<GitHistory> of(Path project) {
		withoutSettingsOfTheMachine();
		FileRepositoryBuilder search = new FileRepositoryBuilder().findGitDir(project.toFile());
		if (search.getGitDir() == null) {
			return Optional.empty();
		}
		// a folder of a history names it in a file where it has several work trees
		Path top = project;
		while (top != null && !top.resolve(".git").toFile().exists()) {
			top = top.getParent();
		}
		return Optional.ofNullable(top).map(at -> new GitHistory(search.getGitDir(), project, at.relativize(project).toString().replace(File.separatorChar, '/')));
	}

	/** The revisions that changed the project, the latest first. */
	Latest latest() throws IOException {
		List<Entry> entries = new ArrayList<>();
		try (Repository repository = open(); RevWalk walk = new RevWalk(repository)) {
			ObjectId head = repository.resolve("HEAD");
			if (head == null) {
				return new Latest(entries, false);
			}
			walk.markStart(walk.parseCommit(head));
			if (!below.isEmpty()) {
				walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(below), TreeFilter.ANY_DIFF));
			}
			for (RevCommit commit : walk) {
				if (entries.size() == MOST) {
					return new Latest(entries, true);
				}
				ZoneId zone = commit.getAuthorIdent().getZoneId();
				entries.add(new Entry(commit.getName(), commit.getShortMessage(), commit.getAuthorIdent().getWhenAsInstant().atZone(zone).toLocalDate()));
			}
		}
		return new Latest(entries, false);
	}

	/** The project as it was; its texts are read as if they were open. */
	Optional<NagareProject> read(Entry entry, NagareLanguage language) throws IOException {
		Map<Path, String> texts = new LinkedHashMap<>();
		try (Repository repository = open(); RevWalk commits = new RevWalk(repository); TreeWalk walk = new TreeWalk(repository)) {
			walk.addTree(commits.parseCommit(ObjectId.fromString(entry.id())).getTree());
			walk.setRecursive(true);
			if (!below.isEmpty()) {
				walk.setFilter(PathFilter.create(below));
			}
			while (walk.next()) {
				String name = below.isEmpty() ? walk.getPathString() : walk.getPathString().substring(below.length() + 1);
				if (name.endsWith(ProjectFolder.FILE_ENDING) && isOfTheProject(name)) {
					texts.put(root.resolve(name), text(repository.open(walk.getObjectId(0)).getBytes(), name));
				}
			}
		}
		List<Path> files = texts.keySet().stream().sorted(Comparator.comparing(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))).toList();
		return files.isEmpty() ? Optional.empty() : Optional.of(language.read(new ProjectFolder(root, false, files), texts));
	}

	/** Earlier states that the project keeps are no part of it, and neither is what is hidden. */
	private static boolean isOfTheProject(String name) {
		for (String part : name.split("/")) {
			if (part.startsWith(".") || part.equals(ProjectFolder.EARLIER_STATES)) {
				return false;
			}
		}
		return true;
	}

	private static String text(byte[] bytes, String name) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(name, e);
		}
	}

	private Repository open() throws IOException {
		return new FileRepositoryBuilder().setGitDir(folder).setMustExist(true).build();
	}

	/** Settings of a person or of the machine can name programs; none of them is needed to read. */
	private static void withoutSettingsOfTheMachine() {
		if (!(SystemReader.getInstance() instanceof NoSettings)) {
			SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
		}
	}
}
