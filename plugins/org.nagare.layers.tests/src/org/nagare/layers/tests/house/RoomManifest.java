package org.nagare.layers.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** What the manifest of a bundle asks for: bundles and packages, without versions and directives. */
public record RoomManifest(List<String> bundles, List<String> packages) {

	public static RoomManifest of(Path plugin) throws IOException {
		try (InputStream content = Files.newInputStream(plugin.resolve("META-INF/MANIFEST.MF"))) {
			Manifest manifest = new Manifest(content);
			return new RoomManifest(names(manifest.getMainAttributes().getValue("Require-Bundle")), names(manifest.getMainAttributes().getValue("Import-Package")));
		}
	}

	/** The rooms that are asked for, and any name of ours that is no room. */
	public List<String> roomsBeyond(Room room, RoomTable table) {
		List<String> beyond = new ArrayList<>();
		List<String> asked = new ArrayList<>(bundles);
		asked.addAll(packages);
		for (String name : asked) {
			if (name.startsWith("org.nagare.")) {
				String other = table.roomOf(name).orElse(name);
				if (!other.equals(room.name()) && !room.allowed().contains(other)) {
					beyond.add(name);
				}
			}
		}
		return beyond;
	}

	/** The names of a header; a comma within quotes belongs to a version range. */
	private static List<String> names(String header) {
		List<String> names = new ArrayList<>();
		if (header != null) {
			for (String part : header.replaceAll("\"[^\"]*\"", "").split(",")) {
				names.add(part.split(";")[0].strip());
			}
		}
		return names;
	}
}
