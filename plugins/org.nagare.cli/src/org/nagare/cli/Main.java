package org.nagare.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.font.Machine;
import org.nagare.dsl.messages.MessageLanguage;
import picocli.CommandLine.Help;

/** The program: connects the console of the process with the commands. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		// the stream below System.out, which alone says when a result could not be written
		FileOutputStream out = new FileOutputStream(FileDescriptor.out);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		Console console = new Console(System.in, out, err, MessageLanguage.of(Locale.getDefault()), Path.of(""), LocalDate.now(), Help.Ansi.AUTO.enabled());
		Machine machine = new Machine(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
		System.exit(new CommandLineInterface(console, machine).run(arguments));
	}
}
