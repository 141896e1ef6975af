package org.nagare.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.messages.MessageLanguage;

/** The program: connects the console of the process with the commands. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		Console console = new Console(System.in, out, err, MessageLanguage.of(Locale.getDefault()), Path.of(""));
		int status = new CommandLineInterface(console).run(arguments);
		out.flush();
		System.exit(status);
	}
}
