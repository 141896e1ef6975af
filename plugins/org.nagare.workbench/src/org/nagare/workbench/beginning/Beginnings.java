package org.nagare.workbench.beginning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.nagare.file.FileTrouble;
import org.nagare.file.WholeFiles;
import org.nagare.form.Forms;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.OpenFolders;

/** Puts the files of a beginning on the disk and before the person. */
final class Beginnings {

	private Beginnings() {
	}

	/** All files or none; the last is opened. */
	static boolean make(Shell shell, Words title, Map<Path, String> texts) {
		Map<Path, byte[]> files = new LinkedHashMap<>();
		texts.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
		try {
			WholeFiles.write(files);
			return true;
		} catch (IOException e) {
			FileTrouble trouble = FileTrouble.of(e);
			Ask.tell(shell, title.text(), Words.NOT_MADE.text().formatted(NagareWorkbench.say(trouble.japanese(), trouble.english())));
			return false;
		}
	}

	/** Shows a file of an open folder, which the workbench has not seen yet. */
	static void open(Path file) {
		for (IFolder folder : OpenFolders.all()) {
			if (folder.getLocation() != null && file.startsWith(folder.getLocation().toPath())) {
				try {
					folder.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
				} catch (CoreException e) {
					NagareWorkbench.log(folder.getName(), e);
				}
			}
		}
		Editors.file(file.toUri()).filter(IFile::exists).ifPresent(Editors::open);
	}

	static List<Edition> editions(EditionCatalogue catalogue) {
		Forms forms = new Forms(catalogue);
		return forms.editions().stream().flatMap(id -> forms.edition(id).stream()).toList();
	}

	static Path last(Map<Path, String> files) {
		return List.copyOf(files.keySet()).getLast();
	}
}
