package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that the platform would use for something else do what is promised. */
class KeysTest {

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void eachKeyOfTheTextMeansItsCommand() throws Exception {
		IFolder folder = Window.open("vaccination");
		ITextEditor editor = Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		editor.setFocus();
		Window.work(500);
		assertMeans("CTRL+SPACE", ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS);
		assertMeans("CTRL+1", ITextEditorActionDefinitionIds.QUICK_ASSIST);
		assertMeans("F2", "org.nagare.workbench.rename");
		assertMeans("F3", "org.eclipse.ui.edit.text.open.hyperlink");
		assertMeans("CTRL+O", "org.nagare.workbench.quickOutline");
		assertMeans("CTRL+SHIFT+F", "org.nagare.workbench.format");
		assertMeans("CTRL+SHIFT+G", "org.eclipse.ui.genericeditor.findReferences");
	}

	@Test
	void eachKeyMeansItsCommand() throws ParseException {
		assertMeans("CTRL+N", "org.nagare.workbench.newProject");
		assertMeans("CTRL+SHIFT+E", "org.nagare.workbench.export");
		assertMeans("CTRL+SHIFT+O", "org.nagare.workbench.openFolder");
		assertMeans("SHIFT+F1", "org.nagare.workbench.explain");
		assertMeans("CTRL+S", "org.eclipse.ui.file.save");
	}

	private static void assertMeans(String key, String command) throws ParseException {
		Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key));
		assertNotNull(binding, key + " means nothing, or several things");
		assertEquals(command, binding.getParameterizedCommand().getId());
	}
}
