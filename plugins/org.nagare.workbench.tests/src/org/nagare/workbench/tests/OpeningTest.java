package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.Example;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.folders.OpeningFolder;
import org.nagare.workbench.welcome.Welcome;

/** A disk is slow: the windows do not wait until a folder is open or an example is copied, and a person can end it. */
class OpeningTest {

	private static final long HELD_IN_MILLISECONDS = 1500;

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void close() {
		end.countDown();
		Window.closeAll();
	}

	/** As long as another reads a large folder nobody else can open one. */
	private void slowDisk() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		IWorkspaceRunnable slow = monitor -> {
			begun.countDown();
			try {
				end.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		};
		Thread holder = new Thread(() -> {
			try {
				ResourcesPlugin.getWorkspace().run(slow, null);
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		}, "slow disk");
		holder.setDaemon(true);
		holder.start();
		begun.await();
	}

	private static Shell window() {
		return Window.page().getWorkbenchWindow().getShell();
	}

	private static void held(Runnable deed) {
		long start = System.nanoTime();
		deed.run();
		long hold = Timing.since(start);
		for (long until = System.currentTimeMillis() + 500; System.currentTimeMillis() < until;) {
			hold = Math.max(hold, Timing.dispatched());
		}
		assertTrue(hold < HELD_IN_MILLISECONDS, "the windows were held for " + hold + " ms");
	}

	private static Stream<Shell> working(String title) {
		return Window.windows(title).filter(shell -> (shell.getStyle() & SWT.TOOL) != 0);
	}

	private static void end(String title) {
		Window.until("the window that tells of it", () -> working(title).findAny().isPresent());
		Window.work(200);
		Window.picture(working(title).findFirst().orElseThrow(), "opening");
		Button cancel = Window.fields(working(title).findFirst().orElseThrow(), Button.class).findFirst().orElseThrow();
		cancel.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean isOpen(Path folder) {
		return OpenFolders.all().stream().map(IFolder::getLocation).anyMatch(location -> location.toPath().equals(folder));
	}

	@Test
	void aFolderIsOpenedBesideTheWindows() throws Exception {
		Path folder = Files.createDirectories(Temporary.folder().resolve("事業"));
		Files.writeString(folder.resolve("一.nagare"), "用語 台帳 \"台帳のこと。\"\n");
		slowDisk();
		held(() -> OpeningFolder.begin(window(), folder));
		Window.until("the window that tells of it", () -> working("フォルダーを開く").findAny().isPresent());
		end.countDown();
		Window.until("its first text", () -> isOpen(folder) && Editors.active().filter(editor -> editor.getTitle().equals("一.nagare")).isPresent());
		Window.until("nothing told any more", () -> working("フォルダーを開く").findAny().isEmpty());
	}

	@Test
	void aFolderThatIsNotWantedAnyMoreIsNotOpen() throws Exception {
		Path folder = Files.createDirectories(Temporary.folder().resolve("事業"));
		List<IFolder> before = OpenFolders.all();
		slowDisk();
		held(() -> OpeningFolder.begin(window(), folder));
		end("フォルダーを開く");
		end.countDown();
		Window.until("the end", () -> working("フォルダーを開く").findAny().isEmpty());
		Window.work(500);
		assertEquals(before, OpenFolders.all());
	}

	@Test
	void anExampleIsCopiedBesideTheWindows() throws Exception {
		Path parent = Temporary.folder();
		Example example = Example.all().getFirst();
		boolean[] then = { false };
		slowDisk();
		held(() -> Welcome.copy(window(), example, parent, () -> then[0] = true));
		end.countDown();
		Window.until("the copy", () -> then[0]);
		assertTrue(isOpen(parent.resolve(example.name())));
		assertTrue(Editors.active().isPresent());
	}

	@Test
	void aCopyIsWholeOrNotThere() throws Exception {
		Path target = Temporary.folder().resolve("写し");
		int[] asked = { 0 };
		assertThrows(CancellationException.class, () -> Example.all().getFirst().copyTo(target, () -> {
			if (++asked[0] == 3) {
				assertTrue(Files.exists(target), "it is copied while it is asked");
				throw new CancellationException();
			}
		}));
		assertTrue(Files.notExists(target));
	}
}
