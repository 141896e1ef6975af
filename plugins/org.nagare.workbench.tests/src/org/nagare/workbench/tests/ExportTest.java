package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
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

	private static void export() {
		Editors.run("org.nagare.workbench.export");
	}

	@Test
	void theSameBytesAsTheCommandLine() throws IOException {
		IFolder folder = Window.open("vaccination");
		Path target = Temporary.folder().resolve("書き出し");
		Answers.export(target, FORMATS, false, "export");
		Window.press(TITLE, "OK", "export-done");
		export();
		Window.until("the files", () -> Files.exists(target) && Window.windows(TITLE).findAny().isEmpty());
		SortedMap<String, byte[]> expected = built(folder, "--formats", "html,xlsx,docx,md,txt,json,pdf");
		SortedMap<String, byte[]> exported = files(target);
		assertEquals(expected.keySet(), exported.keySet());
		assertTrue(expected.size() >= 8, expected.keySet().toString());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, exported.get(name), name));
	}

	/** What is withheld stays in the house; the rest is what the command line hands to the public. */
	@Test
	void theEditionForThePublicHasNothingThatIsWithheld() throws Exception {
		IFolder folder = Window.open("vaccination");
		Path text = folder.getLocation().toPath().resolve("みなみ市/予防接種/リスク対策.nagare");
		String before = Files.readString(text);
		String secret = "本人の同意を得たうえで、決められた窓口と経路だけで入手する。";
		String withheld = before.replace(secret + "\"", secret + "\" 非公表 理由 \"手口が知られるため。\"");
		assertNotEquals(before, withheld);
		Files.writeString(text, withheld);
		folder.refreshLocal(IResource.DEPTH_INFINITE, null);
		Path target = Temporary.folder().resolve("公表用");
		Answers.export(target, List.of("HTML", "TXT", "XLSX"), true, "export-public");
		Window.press(TITLE, "OK", "export-public-done");
		export();
		Window.until("the files", () -> Files.exists(target) && Window.windows(TITLE).findAny().isEmpty());
		SortedMap<String, byte[]> exported = files(target);
		SortedMap<String, byte[]> expected = built(folder, "--formats", "html,txt,xlsx", "--public");
		assertEquals(expected.keySet(), exported.keySet());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, exported.get(name), name));
		String whole = exported.entrySet().stream().filter(file -> !file.getKey().endsWith(".xlsx")).map(file -> new String(file.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
		assertFalse(whole.contains(secret), "the words are withheld");
		assertTrue(whole.contains("手口が知られるため。"), "why they are is printed");
		String house = built(folder, "--formats", "txt").values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).collect(Collectors.joining());
		assertTrue(house.contains(secret), "in the house they are read");
	}

	/** What the command line builds of a project. */
	private static SortedMap<String, byte[]> built(IFolder folder, String... options) throws IOException {
		Path project = folder.getLocation().toPath();
		Path built = Temporary.folder().resolve("out");
		ByteArrayOutputStream told = new ByteArrayOutputStream();
		Console console = new Console(InputStream.nullInputStream(), told, new PrintStream(told, true, StandardCharsets.UTF_8), MessageLanguage.JAPANESE, project.getParent(), LocalDate.of(2026, 4, 1), false);
		Machine machine = new Machine(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
		String[] command = Stream.concat(Stream.of("build", project.toString(), "-o", built.toString()), Stream.of(options)).toArray(String[]::new);
		new CommandLineInterface(console, machine).run(command);
		SortedMap<String, byte[]> files = files(built);
		assertTrue(files.size() >= 2, told.toString(StandardCharsets.UTF_8));
		return files;
	}

	@Test
	void withoutAFormatNothingCanBeExported() throws IOException {
		Window.open("vaccination");
		Answers.on(TITLE, shell -> {
			Button export = Window.fields(shell, Button.class).filter(button -> button.getText().equals("書き出す")).findFirst().orElseThrow();
			Window.until("the assessments", export::isEnabled);
			Window.fields(shell, Button.class).filter(button -> FORMATS.contains(button.getText()) && button.getSelection()).forEach(button -> {
				button.setSelection(false);
				button.notifyListeners(SWT.Selection, new Event());
			});
			assertFalse(export.isEnabled(), "no format is chosen");
			assertTrue(Window.words(shell).contains("形式を一つ以上"), Window.words(shell));
			shell.close();
		});
		export();
		Answers.untilGiven();
	}

	@Test
	void whatIsEndedOnTheWayLeavesNothing() throws IOException {
		Window.open("city");
		Path target = Temporary.folder().resolve("書き出し");
		Answers.export(target, FORMATS, false, "export-city");
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
