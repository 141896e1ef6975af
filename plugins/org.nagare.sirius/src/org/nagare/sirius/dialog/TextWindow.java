package org.nagare.sirius.dialog;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.sirius.diagram.ThingPlace;

/** The text of a thing, opened where the thing stands. */
final class TextWindow {

	private TextWindow() {
	}

	/** What was added since the text was saved stands nowhere yet; then the text is opened at its beginning. Whether it could be opened. */
	static boolean show(EObject thing) {
		Optional<IFile> file = file(thing.eResource().getURI());
		if (file.isEmpty()) {
			return false;
		}
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			IEditorPart editor = IDE.openEditor(page, file.get());
			if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
				String words = text.getDocumentProvider().getDocument(text.getEditorInput()).get();
				ThingPlace.in(words, thing).ifPresent(place -> text.selectAndReveal(place.offset(), place.length()));
			}
			return true;
		} catch (PartInitException e) {
			ILog.of(TextWindow.class).error("The text could not be opened. / 文を開けませんでした。", e);
			return false;
		}
	}

	private static Optional<IFile> file(org.eclipse.emf.common.util.URI text) {
		if (text.isPlatformResource()) {
			return Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(text.toPlatformString(true))));
		}
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(text.toString()));
		return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
	}
}
