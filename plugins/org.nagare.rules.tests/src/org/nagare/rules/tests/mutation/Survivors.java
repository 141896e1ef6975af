package org.nagare.rules.tests.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nagare.testing.Checkout;

/** The list of mistakes that are not found: operator, place, what is found instead, and the reason. */
final class Survivors {

	private static final String HEAD = "# mistakes that no rule finds: operator, place, what is found instead, and why; separated by tabs\n";

	record Survivor(String operator, String place, String found, String reason) {

		String line() {
			return String.join("\t", operator, place, found, reason);
		}
	}

	/** Where one mistake is made. */
	record Place(String operator, String place) {
	}

	private Survivors() {
	}

	private static Path list() {
		return Checkout.plugin("org.nagare.rules.tests").resolve("survivors.txt");
	}

	/** Of these places, those that are not found are those of the list, and what is found there instead is what the list says. */
	static void compare(List<Survivor> survivors, Set<Place> looked) throws IOException {
		assertFalse(Boolean.getBoolean("golden.update"), "the list is written from all mistakes: -Dsampled=1");
		Set<String> expected = new TreeSet<>();
		for (String line : Files.readString(list()).lines().filter(each -> !each.startsWith("#")).toList()) {
			String[] words = line.split("\t", -1);
			if (looked.contains(new Place(words[0], words[1]))) {
				expected.add(String.join("\t", words[0], words[1], words[2]));
			}
		}
		Set<String> now = survivors.stream().map(each -> String.join("\t", each.operator(), each.place(), each.found())).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(String.join("\n", expected), String.join("\n", now), "survivors.txt is no longer true");
	}

	/** The survivors of all mistakes are those of the list, and each has its reason there. */
	static void compare(List<Survivor> survivors, int all) throws IOException {
		Path list = list();
		Map<String, String> reasons = new HashMap<>();
		if (Files.exists(list)) {
			for (String line : Files.readString(list).lines().filter(each -> !each.startsWith("#")).toList()) {
				String[] words = line.split("\t", -1);
				reasons.putIfAbsent(words[0] + "\t" + words[1], words[3]);
				reasons.putIfAbsent(words[0], words[3]);
			}
		}
		List<Survivor> explained = survivors.stream().map(each -> new Survivor(each.operator(), each.place(), each.found(),
				reasons.getOrDefault(each.operator() + "\t" + each.place(), reasons.getOrDefault(each.operator(), each.reason())))).toList();
		String now = HEAD + "# " + survivors.size() + " of " + all + "\n" + explained.stream().map(Survivor::line).collect(Collectors.joining("\n")) + "\n";
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(list, now);
		}
		List<Survivor> unexplained = explained.stream().filter(each -> each.reason().equals("?")).toList();
		if (!unexplained.isEmpty()) {
			fail("no reason is given for " + unexplained.size() + " of " + survivors.size() + " survivors of " + all + ":\n" + unexplained.stream().map(Survivor::line).collect(Collectors.joining("\n")));
		}
		assertEquals(Files.readString(list), now, "survivors.txt is no longer true");
	}
}
