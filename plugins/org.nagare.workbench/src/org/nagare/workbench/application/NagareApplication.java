package org.nagare.workbench.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;

/** Nagare as a program of its own. */
public final class NagareApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		readNotes();
		Display display = PlatformUI.createDisplay();
		try {
			if (!takeWorkspace()) {
				Ask.tell(null, Words.WINDOW_TITLE.text(), Words.OPEN_ALREADY.text());
				return IApplication.EXIT_OK;
			}
			String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
			int result = PlatformUI.createAndRunWorkbench(display, new NagareAdvisor(folders(arguments)));
			return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Whether no other workbench has this person's settings open: two would overwrite what the other remembers. */
	private static boolean takeWorkspace() {
		Location workspace = Platform.getInstanceLocation();
		try {
			return workspace == null || !workspace.isSet() || workspace.lock();
		} catch (IOException e) {
			// where nothing can be written there is nothing to overwrite
			NagareWorkbench.log(String.valueOf(workspace.getURL()), e);
			return true;
		}
	}

	/** What the languages note of themselves nobody reads here; left without any reader, the library of notes would complain of that. */
	private static void readNotes() {
		Logger notes = Logger.getRootLogger();
		if (!notes.getAllAppenders().hasMoreElements()) {
			notes.addAppender(new NullAppender());
		}
	}

	/** The folders that were named at the start; what begins with a dash is for others. */
	private static List<Path> folders(String[] arguments) {
		List<Path> folders = new ArrayList<>();
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("-")) {
				i++;
			} else if (Files.isDirectory(Path.of(arguments[i]))) {
				folders.add(Path.of(arguments[i]).toAbsolutePath().normalize());
			}
		}
		return folders;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				if (!display.isDisposed()) {
					PlatformUI.getWorkbench().close();
				}
			});
		}
	}
}
