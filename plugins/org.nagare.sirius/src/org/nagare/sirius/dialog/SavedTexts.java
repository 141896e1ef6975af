package org.nagare.sirius.dialog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;

/** Texts as they lie in the workspace, from which an open diagram reads them again when they are written. */
final class SavedTexts {

	private SavedTexts() {
	}

	/** What a person typed in an editor and has not saved would go against what is written beside it. */
	static List<String> unsaved(Collection<Path> files) {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Stream.of(window.getPages())).flatMap(page -> Stream.of(page.getDirtyEditors()))
				.map(IEditorPart::getEditorInput).filter(IFileEditorInput.class::isInstance).map(input -> ((IFileEditorInput) input).getFile())
				.filter(file -> file.getLocation() != null && files.contains(file.getLocation().toPath())).map(IFile::getName).distinct().toList();
	}

	/** Writes texts; the one before stays in the local history of the workspace. */
	static List<Path> write(Map<Path, String> texts) {
		List<Path> left = new ArrayList<>();
		texts.forEach((path, text) -> {
			IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
			if (files.length == 0) {
				left.add(path);
			}
			for (IFile file : files) {
				try {
					file.setContents(text.getBytes(StandardCharsets.UTF_8), false, true, null);
				} catch (CoreException e) {
					ILog.of(SavedTexts.class).error("The text could not be written. / 文を書けませんでした。", e);
					left.add(path);
				}
			}
		});
		return left.stream().distinct().toList();
	}
}
