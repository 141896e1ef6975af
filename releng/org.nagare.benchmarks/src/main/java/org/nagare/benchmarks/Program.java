package org.nagare.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nagare.benchmarks.project.Checkout;

/** The program as a user starts it, where it is built; else on the class path of this one. */
final class Program {

	private Program() {
	}

	static List<String> command() {
		Path root = Checkout.root();
		if (Files.isExecutable(root.resolve("releng/org.nagare.archive/target/nagare/bin/nagare"))) {
			return List.of(root.resolve("nagare").toString());
		}
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "org.nagare.cli.Main");
	}
}
