package org.nagare.rules.tests.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nagare.testing.Checkout;

/** How many mistakes of each kind were found, and which were not: a message of a test is cut where it is long, these are not. */
final class Share {

	private Share() {
	}

	/**
	 * Into {@code target/mutation-share.txt} and {@code target/mutation-survivors.txt}, and the sum of it into the output.
	 *
	 * @param places of each kind of mistake, how often it was made
	 */
	static void write(Map<String, Long> places, List<Survivors.Survivor> survivors) throws IOException {
		Path target = Files.createDirectories(Checkout.plugin("org.nagare.rules.tests").resolve("target"));
		List<String> lines = places.entrySet().stream().map(kind -> line(kind.getKey(), kind.getValue(), survivors.stream().filter(each -> each.operator().equals(kind.getKey())).count())).toList();
		Files.write(target.resolve("mutation-share.txt"), lines);
		Files.write(target.resolve("mutation-survivors.txt"), survivors.stream().map(Survivors.Survivor::line).toList());
		lines.forEach(System.out::println);
		System.out.println(line("all", places.values().stream().mapToLong(Long::longValue).sum(), survivors.size()));
	}

	private static String line(String kind, long all, long survived) {
		return "mutation: " + (all - survived) + " of " + all + " found: " + kind;
	}
}
