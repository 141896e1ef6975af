package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Keys that the platform would use for something else do what is promised. */
class KeysTest {

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
