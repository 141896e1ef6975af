package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.nagare.workbench.NagareWorkbench;

/** The titles of open texts: the name of the file, and where two of one name are open, the folders in which they differ. */
final class TabNames {

	private TabNames() {
	}

	/** Another text is open than before, or one is closed. */
	static void arrange(IWorkbenchPage page) {
		Map<IEditorReference, IFile> open = new LinkedHashMap<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			fileOf(reference).ifPresent(file -> open.put(reference, file));
		}
		Map<IFile, String> titles = titles(open.values().stream().distinct().toList());
		open.forEach((reference, file) -> {
			IEditorPart editor = reference.getEditor(false);
			if (editor instanceof NagareEditor text && !text.getPartName().equals(titles.get(file))) {
				text.entitle(titles.get(file));
			}
		});
	}

	/** One that was not opened yet since the start has its title from the last time, but takes part. */
	private static Optional<IFile> fileOf(IEditorReference reference) {
		try {
			return Optional.ofNullable(reference.getEditorInput().getAdapter(IFile.class));
		} catch (PartInitException e) {
			NagareWorkbench.log(reference.getName(), e);
			return Optional.empty();
		}
	}

	private static Map<IFile, String> titles(List<IFile> files) {
		Map<IFile, String> titles = new LinkedHashMap<>();
		Map<String, List<IFile>> named = files.stream().collect(Collectors.groupingBy(IFile::getName));
		named.forEach((name, same) -> {
			List<List<String>> folders = same.stream().map(TabNames::folders).toList();
			for (IFile file : same) {
				titles.put(file, same.size() == 1 ? name : name + "（" + difference(folders(file), folders) + "）");
			}
		});
		return titles;
	}

	/** Those above a file, from the nearest one on; the outermost is known to the workbench by a name that no other has. */
	private static List<String> folders(IFile file) {
		List<String> folders = new ArrayList<>(List.of(Editors.wayTo(file).removeLastSegments(1).segments()));
		folders.addFirst(file.getProject().getName());
		return folders.reversed();
	}

	/** As few of the own folders as tell it from all others, without those that all have. */
	static String difference(List<String> own, List<List<String>> all) {
		int depth = 1;
		while (depth < own.size() && isShared(own, depth, all)) {
			depth++;
		}
		List<String> words = new ArrayList<>();
		for (int i = 0; i < depth; i++) {
			int at = i;
			if (all.stream().anyMatch(other -> at >= other.size() || !other.get(at).equals(own.get(at)))) {
				words.addFirst(own.get(at));
			}
		}
		return String.join("/", words);
	}

	private static boolean isShared(List<String> own, int depth, List<List<String>> all) {
		return all.stream().filter(other -> other.size() >= depth && other.subList(0, depth).equals(own.subList(0, depth))).limit(2).count() > 1;
	}
}
