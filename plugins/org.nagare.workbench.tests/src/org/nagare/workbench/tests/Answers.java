package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What a person fills into windows that are about to open. */
final class Answers {

	/** What the person fills in. */
	interface Filling {
		void fill(List<Text> texts, List<Combo> combos);
	}

	private static final List<String> FORMATS = List.of("HTML", "XLSX", "DOCX", "MD", "TXT", "JSON", "PDF");

	private static int wanted;
	private static int given;
	/** The first that was not as it should be. The loop of a window would swallow it. */
	private static Optional<Throwable> failure = Optional.empty();

	private Answers() {
	}

	/** Every window that was to be answered has opened, and was as it should be. Asked at the end of each test. */
	static void check() {
		Optional<Throwable> failed = failure;
		int missing = wanted - given;
		wanted = 0;
		given = 0;
		failure = Optional.empty();
		failed.ifPresent(cause -> {
			throw new AssertionError(cause.getMessage(), cause);
		});
		assertEquals(0, missing, "windows that never opened");
	}

	/** Until every window that was to be answered has been. */
	static void untilGiven() {
		Window.until("the windows that were to be answered", () -> wanted == given || failure.isPresent());
	}

	/** What goes wrong while a window is answered is kept until the test has ended. */
	static void fail(Throwable cause) {
		failure = failure.or(() -> Optional.of(cause));
	}

	/** Fills in a window in which something is begun as soon as it is there, and has it made. */
	static void make(String title, Filling filling, String picture) {
		on(title, shell -> {
			assertFalse(isEnabled(shell, "作る"), "nothing was filled in yet");
			fill(shell, filling);
			Window.picture(shell, picture);
			assertTrue(isEnabled(shell, "作る"), "everything is filled in");
			Window.press(shell, "作る");
		});
	}

	/** The same, until it could be made; then the person leaves the window. */
	static void leave(String title, Filling filling, Consumer<Shell> leaving) {
		on(title, shell -> {
			fill(shell, filling);
			assertTrue(isEnabled(shell, "作る"), "everything is filled in");
			leaving.accept(shell);
		});
	}

	private static void fill(Shell shell, Filling filling) {
		// the head of the window has a field of its own, which nobody writes in
		filling.fill(Window.fields(shell, Text.class).filter(Text::getEditable).toList(), Window.fields(shell, Combo.class).toList());
		Window.work(200);
	}

	/** Does something with a window in which something can be chosen, as soon as it is there. */
	static void on(String title, Consumer<Shell> deed) {
		on(shell -> shell.getText().equals(title) && Window.fields(shell, Combo.class).findAny().isPresent(), deed);
	}

	/** Does something with a window that asks or tells something, as soon as it is there, and presses a button of it. */
	static void press(String title, String button, Consumer<Shell> deed) {
		on(shell -> shell.getText().equals(title) && Window.fields(shell, Button.class).anyMatch(each -> each.getText().equals(button)), shell -> {
			deed.accept(shell);
			Window.press(shell, button);
		});
	}

	private static void on(Predicate<Shell> meant, Consumer<Shell> deed) {
		wanted++;
		Display display = Display.getCurrent();
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).filter(meant).toList();
				if (open.isEmpty()) {
					display.timerExec(50, this);
					return;
				}
				try {
					deed.accept(open.getFirst());
					given++;
				} catch (AssertionError | RuntimeException e) {
					fail(e);
					// a window that stays open would keep everybody waiting
					open.getFirst().close();
				}
			}
		});
	}

	/** Fills in the window of the export as soon as it has read the project, and has it done. */
	static void export(Path target, List<String> formats, boolean forThePublic, String picture) {
		wanted++;
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows("すべて書き出す").filter(shell -> isEnabled(shell, "書き出す")).toList();
				if (open.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				Shell shell = open.getFirst();
				Window.fields(shell, Button.class).filter(button -> FORMATS.contains(button.getText())).forEach(button -> button.setSelection(formats.contains(button.getText())));
				Window.fields(shell, Button.class).filter(button -> button.getText().startsWith("公表用")).forEach(button -> button.setSelection(forThePublic));
				Window.fields(shell, Text.class).filter(Text::getEditable).reduce((first, last) -> last).orElseThrow().setText(target.toString());
				Window.work(200);
				Window.picture(shell, picture);
				Window.press(shell, "書き出す");
				given++;
			}
		});
	}

	private static boolean isEnabled(Shell shell, String button) {
		return Window.fields(shell, Button.class).anyMatch(each -> each.getText().equals(button) && each.isEnabled());
	}
}
