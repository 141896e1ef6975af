package org.nagare.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.folders.OpenFolders;

/** The window under test: opens copies of the examples, waits for what must come, and keeps a picture of what is seen. */
final class Window {

	private static final long PATIENCE_IN_MILLISECONDS = Long.getLong("nagare.patience", 60_000);

	private Window() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** A copy of an example in a folder of its own, open in the workbench. */
	static IFolder open(String example) throws IOException {
		Path copy = Temporary.folder().resolve(example);
		Path original = Path.of(System.getProperty("nagare.root"), "examples", example);
		try (Stream<Path> files = Files.walk(original)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path target = copy.resolve(original.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
		showFigure();
		return OpenFolders.open(copy).orElseThrow();
	}

	/** In front of the views that stand at the same place. */
	static void showFigure() {
		try {
			page().showView(FigureView.ID);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	static ITextEditor edit(IFile file) {
		ITextEditor editor = Editors.open(file).orElseThrow();
		page().activate(editor);
		return editor;
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static FigureView figure() {
		return (FigureView) page().findView(FigureView.ID);
	}

	static List<String> problems(IFile file) {
		return markers(file).stream().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, -1) + ": " + marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	/** The markers of one rule. */
	static List<IMarker> markers(IFile file, String code) {
		return markers(file).stream().filter(marker -> code.equals(marker.getAttribute(ProblemMarkers.CODE, ""))).toList();
	}

	private static List<IMarker> markers(IFile file) {
		try {
			return List.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Leaves nothing open for the next person. */
	static void closeAll() {
		page().closeAllEditors(false);
		showFigure();
		OpenFolders.all().forEach(OpenFolders::close);
		work(100);
		Temporary.takeAway();
		Answers.check();
	}

	/** Presses a button in a window that is about to open in front, with no person there to do it; the window is kept as a picture. */
	static void press(String title, String button, String name) {
		Display display = Display.getCurrent();
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				Optional<Button> found = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(title)).flatMap(shell -> button(shell, button)).findFirst();
				if (found.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				work(100);
				Shell shell = found.get().getShell();
				picture(shell, name);
				try {
					press(found.get());
				} catch (AssertionError e) {
					Answers.fail(e);
					// a window that stays open would keep everybody waiting
					shell.close();
				}
			}
		});
	}

	/** Reads the window that is about to open in front and closes it, as a person does who only takes note. */
	static void closeNext(Consumer<Shell> reader) {
		Display display = Display.getCurrent();
		List<Shell> known = List.of(display.getShells());
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				Optional<Shell> opened = Arrays.stream(display.getShells()).filter(shell -> !known.contains(shell) && shell.isVisible()).findFirst();
				if (opened.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				work(150);
				if (opened.get().isDisposed()) {
					// one that only passes by
					display.timerExec(100, this);
					return;
				}
				picture(opened.get(), "told");
				reader.accept(opened.get());
				opened.get().close();
			}
		});
	}

	/** Chooses an item of the menu bar, as a person does with the mouse. */
	static void choose(String menu, String item) {
		// what can be undone is known to the window a moment after the change
		work(100);
		Menu bar = page().getWorkbenchWindow().getShell().getMenuBar();
		Menu opened = Arrays.stream(bar.getItems()).filter(each -> each.getText().startsWith(menu)).findFirst().orElseThrow().getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		MenuItem chosen = Arrays.stream(opened.getItems()).filter(each -> each.getText().startsWith(item)).findFirst().orElseThrow();
		if (!chosen.isEnabled()) {
			throw new AssertionError(item + " cannot be chosen");
		}
		chosen.notifyListeners(SWT.Selection, new Event());
		opened.notifyListeners(SWT.Hide, new Event());
	}

	/** Everything that is written in a window. */
	static String words(Composite window) {
		StringBuilder words = new StringBuilder();
		for (Control child : window.getChildren()) {
			String own = switch (child) {
				case Label label -> label.getText();
				case Text text -> text.getText();
				case StyledText text -> text.getText();
				case Button button -> "[" + button.getText() + "]";
				case Composite inner -> words(inner);
				default -> "";
			};
			words.append(own.isBlank() ? "" : own + " ");
		}
		return words.toString();
	}

	/** The titles of all windows. */
	static Stream<String> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText);
	}

	/** The windows of a title that are open. */
	static Stream<Shell> windows(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().equals(title));
	}

	/** Everything of a kind in a window, in the order of reading. */
	static <T extends Control> Stream<T> fields(Composite among, Class<T> kind) {
		return Arrays.stream(among.getChildren())
				.flatMap(child -> Stream.concat(kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.empty(), child instanceof Composite inner ? fields(inner, kind) : Stream.empty()));
	}

	static void press(Shell shell, String button) {
		press(button(shell, button).findFirst().orElseThrow());
	}

	/** A person cannot press what is off. */
	static void press(Button button) {
		if (!button.isEnabled() || !button.isVisible()) {
			throw new AssertionError(button.getText() + " cannot be pressed");
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Stream<Button> button(Composite among, String words) {
		return Arrays.stream(among.getChildren()).flatMap(child -> child instanceof Button button && button.getText().equals(words) ? Stream.of(button)
				: child instanceof Composite inner ? button(inner, words) : Stream.empty());
	}

	/** Lets the window work until something holds. */
	static void until(String what, BooleanSupplier holds) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				picture("failed");
				throw new AssertionError("waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				pause();
			}
		}
	}

	/** Lets the window work for a while. */
	static void work(long milliseconds) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				pause();
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Keeps what the window shows as a picture beside the reports of the tests. */
	static void picture(String name) {
		picture(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), name);
	}

	static void picture(Shell shell, String name) {
		Image image = new Image(shell.getDisplay(), shell.getBounds().width, shell.getBounds().height);
		GC gc = new GC(shell.getDisplay());
		try {
			gc.copyArea(image, shell.getLocation().x, shell.getLocation().y);
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			Path folder = Files.createDirectories(Path.of(System.getProperty("nagare.root"), "plugins", "org.nagare.workbench.tests", "target", "pictures"));
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
