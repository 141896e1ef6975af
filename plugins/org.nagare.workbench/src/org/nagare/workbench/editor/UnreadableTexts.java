package org.nagare.workbench.editor;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.language.OwnTexts;

/**
 * A file that is no text in UTF-8 would be shown with other characters in the place of its own, and a save would write those. So its editor is
 * closed at once, the person is told why and what to do, and the file stays as it is.
 */
public final class UnreadableTexts implements IPartListener2 {

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference reference && reference.getPart(false) instanceof IEditorPart editor) {
			IFile file = editor.getEditorInput().getAdapter(IFile.class);
			if (file != null && OwnTexts.isOurs(file.getName()) && file.getLocation() != null && file.getLocation().toFile().exists()
					&& SourceText.read(Path.of(file.getLocationURI())) instanceof SourceText.Refused refused) {
				Display.getCurrent().asyncExec(() -> refuse(editor, file.getName(), refused));
			}
		}
	}

	private static void refuse(IEditorPart editor, String name, SourceText.Refused refused) {
		Shell shell = editor.getSite().getShell();
		editor.getSite().getPage().closeEditor(editor, false);
		Map<String, String> parameters = refused.parameters();
		Ask.tell(shell, Words.UNREADABLE_TITLE.text(), name + "\n" + refused.finding().message(NagareWorkbench.messageLanguage(), parameters) + "\n" + Words.UNREADABLE.text());
	}
}
