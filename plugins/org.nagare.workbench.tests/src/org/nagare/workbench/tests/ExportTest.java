package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.cli.CommandLineInterface;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.font.Machine;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.workbench.editor.Editors;

/** A person exports everything, in the window, and gets what the command line builds. */
class ExportTest {

	private static final String TITLE = "すべて書き出す";
	private static final List<String> FORMATS = List.of("HTML", "XLSX", "DOCX", "MD", "TXT", "JSON", "PDF");

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private static SortedMap<String, byte[]> files(Path folder) throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path file : all.filter(Files::isRegularFile).toList()) {
					files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
				}
			}
		}
		return files;
	}

	/** Fills in the window as soon as it is there, and presses its button. */
	private static void answer(Path target, List<String> formats, String picture) {
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows(TITLE).toList();
				boolean ready = !open.isEmpty() && Window.fields(open.getFirst(), Button.class).anyMatch(button -> button.getText().equals("書き出す") && button.isEnabled());
				if (!ready) {
					display.timerExec(100, this);
					return;
				}
				Shell shell = open.getFirst();
				Window.fields(shell, Button.class).filter(button -> FORMATS.contains(button.getText())).forEach(button -> button.setSelection(formats.contains(button.getText())));
				Window.fields(shell, Text.class).filter(Text::getEditable).reduce((first, last) -> last).orElseThrow().setText(target.toString());
				Window.work(200);
				Window.picture(shell, picture);
				Window.press(shell, "書き出す");
			}
		});
	}

	private static void export() {
		Editors.run("org.nagare.workbench.export");
	}

	@Test
	void theSameBytesAsTheCommandLine() throws IOException {
		IFolder folder = Window.open("vaccination");
		Path project = folder.getLocation().toPath();
		Path target = Files.createTempDirectory("nagare-export").resolve("書き出し");
		answer(target, FORMATS, "export");
		Window.press(TITLE, "OK", "export-done");
		export();
		Window.until("the files", () -> Files.exists(target) && Window.windows(TITLE).findAny().isEmpty());
		Path built = Files.createTempDirectory("nagare-build").resolve("out");
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		Console console = new Console(InputStream.nullInputStream(), told, new PrintStream(told, true, StandardCharsets.UTF_8), MessageLanguage.JAPANESE, project.getParent(), LocalDate.of(2026, 4, 1), false);
		Machine machine = new Machine(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
		new CommandLineInterface(console, machine).run("build", project.toString(), "-o", built.toString(), "--formats", "html,xlsx,docx,md,txt,json,pdf");
		SortedMap<String, byte[]> expected = files(built);
		SortedMap<String, byte[]> exported = files(target);
		assertEquals(expected.keySet(), exported.keySet(), told.toString(StandardCharsets.UTF_8));
		assertTrue(expected.size() >= 8, expected.keySet().toString());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, exported.get(name), name));
	}

	@Test
	void whatIsEndedOnTheWayLeavesNothing() throws IOException {
		Window.open("city");
		Path target = Files.createTempDirectory("nagare-export").resolve("書き出し");
		answer(target, FORMATS, "export-city");
		Display display = Display.getCurrent();
		boolean[] pressed = { false };
		display.timerExec(300, new Runnable() {
			@Override
			public void run() {
				Stream<Button> cancel = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(TITLE) && (shell.getStyle() & SWT.TOOL) != 0)
						.flatMap(shell -> Window.fields(shell, Button.class));
				cancel.findFirst().ifPresentOrElse(button -> {
					Window.work(150);
					Window.picture(button.getShell(), "export-working");
					button.notifyListeners(SWT.Selection, new Event());
					pressed[0] = true;
					Window.press(TITLE, "OK", "export-cancelled");
				}, () -> display.timerExec(50, this));
			}
		});
		export();
		Window.until("the end", () -> pressed[0] && Window.windows(TITLE).findAny().isEmpty());
		assertEquals(List.of(), List.copyOf(files(target.getParent()).keySet()));
		assertTrue(Files.notExists(target), "a folder is left");
	}
}
