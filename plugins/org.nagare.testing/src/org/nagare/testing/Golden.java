package org.nagare.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a case wrote against what was accepted; {@code -Dgolden.update=true} accepts, which never happens in CI. */
public final class Golden {

	private final Path folder;
	private final Map<String, String> written = new TreeMap<>();

	/** A case below the folder {@code cases} of a plug-in of tests. */
	public Golden(String plugin, String topic, String name) {
		folder = Checkout.plugin(plugin).resolve("cases").resolve(topic).resolve(name).resolve("expected");
	}

	public void add(String file, String text) {
		written.put(file, text);
	}

	/** Differing, missing and unexpected files all fail. */
	public void check() throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(folder);
			try (var old = Files.list(folder)) {
				for (Path file : old.toList()) {
					Files.delete(file);
				}
			}
			for (Map.Entry<String, String> file : written.entrySet()) {
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
			return;
		}
		if (!Files.isDirectory(folder)) {
			fail("nothing was accepted yet for " + folder + "; look at the output and run with -Dgolden.update=true");
		}
		try (var files = Files.list(folder)) {
			assertEquals(files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)), written.keySet());
		}
		for (Map.Entry<String, String> file : written.entrySet()) {
			assertEquals(Files.readString(folder.resolve(file.getKey())), file.getValue(), file.getKey());
		}
	}
}
