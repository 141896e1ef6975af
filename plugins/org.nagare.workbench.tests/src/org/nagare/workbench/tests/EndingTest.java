package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.rules.SeenProjects;
import org.nagare.workbench.compare.CompareView;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.ProjectReading;
import org.nagare.workbench.review.ReviewView;

/** Whatever takes longer than a moment tells what it is at and can be ended; then everything is as it was. */
class EndingTest {

	private IFolder folder;
	private SortedMap<Path, String> before;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().isPainted());
		before = files();
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private SortedMap<Path, String> files() throws IOException {
		SortedMap<Path, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder.getLocation().toPath())) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(file, Files.readString(file));
			}
		}
		return files;
	}

	/** As on a slow machine: nobody reads a project as long as this is open. */
	private static final class Slowness implements AutoCloseable {

		private final CountDownLatch end = new CountDownLatch(1);

		Slowness() throws InterruptedException {
			CountDownLatch begun = new CountDownLatch(1);
			SeenProjects projects = ProjectReading.get().projects();
			Thread holder = new Thread(() -> {
				synchronized (projects) {
					begun.countDown();
					try {
						end.await();
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				}
			}, "slowness");
			holder.setDaemon(true);
			holder.start();
			begun.await();
		}

		@Override
		public void close() {
			end.countDown();
		}
	}

	private static Stream<Shell> working(String title) {
		return Window.windows(title).filter(shell -> (shell.getStyle() & SWT.TOOL) != 0);
	}

	/** Starts a command on a slow machine and ends it in the window that tells of it; the machine goes on behind it. */
	private static void end(String command, String title, String picture) throws InterruptedException {
		try (Slowness slow = new Slowness()) {
			Editors.run(command);
			endHere(title, picture);
		}
	}

	private static void endHere(String title, String picture) {
		Window.until("the window that tells of it", () -> working(title).findAny().isPresent());
		Shell shell = working(title).findFirst().orElseThrow();
		Window.work(200);
		Window.picture(shell, picture);
		Button cancel = Window.fields(shell, Button.class).findFirst().orElseThrow();
		assertEquals("キャンセル", cancel.getText());
		cancel.notifyListeners(SWT.Selection, new Event());
		assertFalse(cancel.isEnabled(), "pressed once");
	}

	private static void untilEnded(String title) {
		Window.until("the end", () -> Window.windows(title).findAny().isEmpty());
		Window.work(500);
		assertEquals(List.of(), Window.windows(title).toList());
	}

	@Test
	void aCheckThatIsEnded() throws Exception {
		Window.press("点検する", "OK", "check-ended");
		end("org.nagare.workbench.check", "点検する", "check-working");
		untilEnded("点検する");
		assertEquals(before, files());
	}

	@Test
	void aComparisonThatIsEnded() throws Exception {
		for (IViewReference reference : Window.page().getViewReferences()) {
			if (reference.getId().equals(CompareView.ID)) {
				Window.page().hideView(reference);
			}
		}
		Window.closeAll();
		folder = Window.open("resident-registry");
		Window.edit((IFile) folder.findMember("きた市/住民基本台帳/評価書.nagare"));
		Window.work(2000);
		before = files();
		Slowness[] slow = { null };
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows("比べる").filter(shell -> Window.fields(shell, Combo.class).count() == 2).toList();
				if (open.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				try {
					slow[0] = new Slowness();
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
				List<Combo> states = Window.fields(open.getFirst(), Combo.class).toList();
				choose(states.get(0), "令和3年4月公表");
				choose(states.get(1), "いま見えている文");
				Window.work(200);
				Window.press(open.getFirst(), "比べる");
			}
		});
		Editors.run("org.nagare.workbench.compare");
		Window.until("the states chosen", () -> slow[0] != null);
		try (Slowness slowness = slow[0]) {
			endHere("比べる", "compare-working");
		}
		untilEnded("比べる");
		assertTrue(Window.page().findView(CompareView.ID) == null, "nothing is compared");
		assertEquals(before, files());
	}

	private static void choose(Combo combo, String part) {
		combo.select(List.of(combo.getItems()).indexOf(Stream.of(combo.getItems()).filter(item -> item.contains(part)).findFirst().orElseThrow()));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Until now it was made in the thread of the windows, where nobody could have ended it. */
	@Test
	void anExportOfTheFigureThatIsEnded() throws Exception {
		Path file = Temporary.folder().resolve("図.pdf");
		Window.press("図を書き出す", "OK", "figure-ended");
		try (Slowness slow = new Slowness()) {
			Window.figure().export(file, files -> {
				throw new AssertionError("made");
			});
			endHere("図を書き出す", "figure-working");
		}
		untilEnded("図を書き出す");
		assertTrue(Files.notExists(file));
	}

	@Test
	void aReviewThatIsEnded() throws Exception {
		ReviewView view = (ReviewView) Window.page().showView(ReviewView.ID);
		Window.until("the review", () -> view.text().contains("しきい値判断"));
		Window.page().activate(Editors.active().orElseThrow());
		try (Slowness slow = new Slowness()) {
			view.look();
			endHere("点検しています", "review-working");
		}
		Window.until("the end", () -> view.text().startsWith("点検をやめました"));
		Window.page().hideView(view);
	}

	@Test
	void aNewAssessmentThatIsEnded() throws Exception {
		end("org.nagare.workbench.newAssessment", "新しい評価書", "new-assessment-working");
		untilEnded("新しい評価書");
		assertEquals(before, files());
	}

	@Test
	void anExportThatIsEndedBeforeItHasReadAnything() throws Exception {
		Path target = Temporary.folder().resolve("書き出し");
		Slowness[] slow = { null };
		Display display = Display.getCurrent();
		Answers.export(target, List.of("HTML", "XLSX"), false, "export-slow");
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				boolean ready = Window.windows("すべて書き出す").anyMatch(shell -> Window.fields(shell, Button.class).anyMatch(button -> button.getText().equals("書き出す") && button.isEnabled()));
				if (!ready) {
					display.timerExec(20, this);
					return;
				}
				try {
					slow[0] = new Slowness();
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
			}
		});
		Window.press("すべて書き出す", "OK", "export-ended");
		Editors.run("org.nagare.workbench.export");
		Window.until("the order", () -> slow[0] != null);
		try (Slowness slowness = slow[0]) {
			endHere("すべて書き出す", "export-slow-working");
		}
		untilEnded("すべて書き出す");
		assertTrue(Files.notExists(target), "a folder is left");
		assertEquals(before, files());
	}
}
