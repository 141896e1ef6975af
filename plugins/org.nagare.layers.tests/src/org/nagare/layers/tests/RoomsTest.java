package org.nagare.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.layers.tests.house.Room;
import org.nagare.layers.tests.house.RoomManifest;
import org.nagare.layers.tests.house.RoomTable;
import org.nagare.testing.Checkout;

/** The table of rooms, the folders and the manifests tell the same. */
class RoomsTest {

	private static final String TABLE = """
			Text before.

			| room | may depend on | what lives here |
			|---|---|---|
			| `org.nagare.model` | – | facts |
			| `org.nagare.dsl` | model | language |
			| `org.nagare.dsl.ide` | model, dsl | server |

			| another | table | here |
			""";

	private final RoomTable table = RoomTable.read();

	@Test
	void everyFolderHasARowAndEveryRowAFolder() throws IOException {
		try (Stream<Path> folders = Files.list(Checkout.plugins())) {
			List<String> found = folders.filter(folder -> Files.isRegularFile(folder.resolve("META-INF/MANIFEST.MF"))).map(folder -> folder.getFileName().toString())
					.sorted().toList();
			assertEquals(found, table.names().stream().sorted().toList());
		}
	}

	@Test
	void aRoomDependsOnlyOnRoomsAboveIt() {
		assertEquals(List.of(), upward(table));
		assertEquals(List.of("org.nagare.a -> org.nagare.b", "org.nagare.b -> org.nagare.c"),
				upward(RoomTable.parse("| room | may depend on | what lives here |\n|---|---|---|\n| a | b | x |\n| b | a, c | x |\n")));
	}

	private static List<String> upward(RoomTable table) {
		List<String> wrong = new ArrayList<>();
		List<String> above = new ArrayList<>();
		for (Room room : table.rooms()) {
			room.allowed().stream().filter(other -> !above.contains(other)).forEach(other -> wrong.add(room.name() + " -> " + other));
			above.add(room.name());
		}
		return wrong;
	}

	@Test
	void manifestsAskOnlyForWhatIsAllowed() throws IOException {
		for (Room room : table.rooms()) {
			assertEquals(List.of(), RoomManifest.of(Checkout.plugins().resolve(room.name())).roomsBeyond(room, table), room.name());
		}
	}

	@Test
	void aManifestThatAsksForMoreIsSeen(@TempDir Path plugin) throws IOException {
		Files.createDirectory(plugin.resolve("META-INF"));
		Files.writeString(plugin.resolve("META-INF/MANIFEST.MF"), """
				Manifest-Version: 1.0
				Require-Bundle: org.nagare.model;visibility:=reexport,org.eclipse.xtext;bundle-version="[2.0.0,3.0.0)",
				 org.nagare.dsl.ide;resolution:=optional
				Import-Package: org.nagare.dsl.ide.server,org.nagare.unknown,com.google.inject;version="[7.0.0,8.0.0)"
				""");
		RoomTable small = RoomTable.parse(TABLE);
		Room dsl = small.rooms().get(1);
		assertEquals(List.of("org.nagare.dsl.ide", "org.nagare.dsl.ide.server", "org.nagare.unknown"), RoomManifest.of(plugin).roomsBeyond(dsl, small));
	}

	@Test
	void theTableIsReadFromItsHeaderToItsEnd() {
		assertEquals(List.of(new Room("org.nagare.model", List.of()), new Room("org.nagare.dsl", List.of("org.nagare.model")),
				new Room("org.nagare.dsl.ide", List.of("org.nagare.model", "org.nagare.dsl"))), RoomTable.parse(TABLE).rooms());
		assertEquals("org.nagare.dsl.ide", RoomTable.parse(TABLE).roomOf("org.nagare.dsl.ide.server").orElseThrow());
		assertThrows(IllegalArgumentException.class, () -> RoomTable.parse("no table"));
	}
}
