package org.nagare.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nagare.benchmarks.project.Checkout;

/** The program as a user starts it, with the classes it keeps from one start for the next, where it is built; else on the class path of this one. */
final class Program {

	/** What the program hands on to Java. */
	static final String OPTIONS = "NAGARE_JAVA_OPTIONS";

	private Program() {
	}

	/** With options of Java, which the built program takes from its surroundings. */
	static List<String> command(String javaOptions) {
		Path program = Checkout.root().resolve("releng/org.nagare.archive/target/nagare/bin/nagare");
		if (Files.isExecutable(program)) {
			return List.of(program.toString());
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Dguice_bytecode_gen_option=DISABLED"));
		if (!javaOptions.isEmpty()) {
			command.addAll(List.of(javaOptions.split(" ")));
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.nagare.cli.Main"));
		return command;
	}
}
