package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.cli.CommandLineInterface;
import org.nagare.cli.Main;
import org.nagare.testing.Folders;

/** The program as a process of its own: exit status, streams, signals. */
class ProcessTest {

	private static final long PATIENCE_IN_SECONDS = 60;

	@TempDir
	Path folder;

	@BeforeEach
	void plainJavaOnly() {
		assumeTrue(CommandLineInterface.class.getClassLoader() == ClassLoader.getSystemClassLoader(), "skipped: inside OSGi there is no class path to start a process with");
		new Commands(folder).project("仕事 場");
	}

	@Test
	void resultsAndMessagesAreApartAndTheStatusTells() throws Exception {
		Commands.Answer good = finish(start(program("form", "仕事 場", "--section", "表紙", "--lang", "ja")));
		assertEquals("", good.ends(0).err());
		assertTrue(good.out().contains("手当に関する事務 全項目評価書"), good.out());
		Folders.write(folder.resolve("仕事 場/x.nagare"), "なに\n");
		Commands.Answer errors = finish(start(program("check", "仕事 場", "--lang", "ja")));
		assertTrue(errors.ends(1).out().contains("x.nagare:1:1: 誤り: "), errors.out());
		assertEquals("仕事 場: 誤り 1 件、注意 0 件、情報 0 件", errors.err().strip());
		finish(start(program("chek"))).ends(2).saysNothingOnOut();
		finish(start(program("check", "nowhere"))).ends(3).saysNothingOnOut();
	}

	@Test
	void aFullDiskOnTheWayOfResultsIsTold() throws Exception {
		assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no /dev/full");
		for (String[] command : new String[][] { { "figure", "仕事 場" }, { "help" }, { "--version" } }) {
			Commands.Answer answer = finish(start(program(command).redirectOutput(new File("/dev/full"))));
			assertEquals(1, answer.ends(3).errLines().size(), answer.err());
		}
	}

	/** The system allows no file to grow beyond some blocks, as a disk does that is full: the document that was there stays, and nothing lies about. */
	@ParameterizedTest
	@ValueSource(strings = { "html", "xlsx", "docx" })
	void aDiskThatFillsUpOnTheWayLeavesTheOldFile(String format) throws Exception {
		assumeTrue(new File("/bin/sh").canExecute() && !System.getProperty("os.name").startsWith("Windows"), "skipped: no shell that limits files");
		Path old = folder.resolve("出力/a." + format);
		Files.createDirectories(old.getParent());
		Files.writeString(old, "前の文書");
		ProcessBuilder limited = program("form", "仕事 場", "--format", format, "-o", "出力/a." + format, "--lang", "ja");
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
		// the machine's own counters lie in a file too
		limited.command().add(1, "-XX:-UsePerfData");
		command.addAll(limited.command());
		Commands.Answer answer = finish(start(limited.command(command)));
		assertEquals(1, answer.ends(3).saysNothingOnOut().errLines().stream().filter(line -> line.contains("書")).count(), answer.err());
		assertEquals("前の文書", Files.readString(old));
		try (var files = Files.list(old.getParent())) {
			assertEquals(List.of(old), files.toList());
		}
	}

	@Test
	void aReaderThatLeavesIsNoReasonForAMessage() throws Exception {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: pipes of Windows say it in another way");
		Process process = start(program("form", "仕事 場"));
		process.getInputStream().close();
		Commands.Answer answer = finish(process);
		assertEquals("", answer.ends(3).err());
	}

	@Test
	void aTerminalWithoutALanguageIsToldHowToGetOne() throws Exception {
		assumeTrue(System.getProperty("os.name").equals("Linux"), "skipped: only Linux takes the coding of file names from the terminal");
		ProcessBuilder program = program("check", "仕事 場");
		program.environment().put("LC_ALL", "C");
		Commands.Answer answer = finish(start(program));
		assertTrue(answer.ends(3).err().contains("LC_ALL=C.UTF-8"), answer.err());
		// what is wrong is the terminal and not the name
		ProcessBuilder named = program("new", "手当");
		named.environment().put("LC_ALL", "C");
		Commands.Answer refused = finish(start(named));
		assertTrue(refused.ends(3).saysNothingOnOut().err().contains("LC_ALL=C.UTF-8"), refused.err());
		ProcessBuilder again = program("check", "仕事 場");
		again.environment().put("LC_ALL", "C.UTF-8");
		finish(start(again)).ends(0);
	}

	@Test
	void aKilledProcessLeavesTheOldOrTheNewFile() throws Exception {
		Path file = folder.resolve("large.txt");
		for (int round = 0; round < 3; round++) {
			Process process = start(writer(file));
			awaitFirst(file, process);
			Thread.sleep(50L * round + 20);
			process.destroyForcibly();
			finish(process);
			assertWhole(file);
			Files.delete(file);
		}
	}

	@Test
	void aProcessThatIsToldToEndLeavesNothingElseBehind() throws Exception {
		assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "skipped: Windows only kills");
		Path file = folder.resolve("alone/large.txt");
		Process process = start(writer(file));
		awaitFirst(file, process);
		process.destroy();
		finish(process);
		assertWhole(file);
		assertEquals(List.of("large.txt"), List.copyOf(Folders.files(folder.resolve("alone")).keySet()));
	}

	private static void assertWhole(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		assertEquals(EndlessWriter.SIZE, bytes.length);
		for (byte each : bytes) {
			assertEquals(bytes[0], each);
		}
	}

	private static void awaitFirst(Path file, Process process) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
		while (Files.notExists(file)) {
			assertTrue(process.isAlive() && System.nanoTime() < end, "nothing was written");
			Thread.sleep(5);
		}
	}

	private ProcessBuilder program(String... arguments) {
		return java(Main.class, arguments);
	}

	private ProcessBuilder writer(Path file) {
		return java(EndlessWriter.class, file.toString());
	}

	private ProcessBuilder java(Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Dguice_bytecode_gen_option=DISABLED", "-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		return builder;
	}

	private Process start(ProcessBuilder builder) throws IOException {
		return builder.redirectError(messages().toFile()).start();
	}

	/** The messages go to a file: a pipe that nobody reads could fill up. */
	private Path messages() {
		return folder.resolve("messages");
	}

	private Commands.Answer finish(Process process) throws IOException, InterruptedException {
		String out = readQuietly(process);
		assertTrue(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), "does not end");
		String err = Folders.text(messages());
		assertFalse(err.contains("\tat "), err);
		return new Commands.Answer(process.exitValue(), out, err);
	}

	/** Empty where the stream was closed by the test itself, or goes elsewhere. */
	private static String readQuietly(Process process) {
		try {
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}
}
