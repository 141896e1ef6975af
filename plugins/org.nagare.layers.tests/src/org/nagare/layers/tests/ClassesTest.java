package org.nagare.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.layers.tests.house.ClassRules;
import org.nagare.layers.tests.house.PackageCycles;
import org.nagare.layers.tests.house.Room;
import org.nagare.layers.tests.house.RoomClasses;
import org.nagare.layers.tests.house.RoomTable;
import org.nagare.testing.Checkout;

/** What the compiled classes of each room do and leave undone. That each rule sees its violation, {@link BrokenHouseTest} shows. */
class ClassesTest {

	private static final RoomTable TABLE = RoomTable.read();
	private static final Map<Room, JavaClasses> CLASSES = new ConcurrentHashMap<>();
	/** The room in which the process begins and ends; below it, only the program that an editor starts speaks over the streams of its process. */
	private static final String COMMANDS = "org.nagare.cli";
	/** The room that draws, into memory. */
	private static final String PRINT = "org.nagare.print";
	/** The room that a person sees. */
	private static final String WORKBENCH = "org.nagare.workbench";
	/** The one package of the diagrams that asks a person and opens a text. */
	private static final String DIALOGS = "org.nagare.sirius.dialog";
	/** The platform makes this one object and hands it to nobody; what the workbench opens once is held by it. */
	private static final Set<String> STATE_EXCEPTIONS = Set.of("org.nagare.workbench.NagareWorkbench");
	private static final Set<String> CONSOLE_EXCEPTIONS = Set.of("org.nagare.dsl.ide.server.CleanOutput");
	/** Where the language of the user's machine, or the day, is asked for: once for each program, and where Sirius asks for findings. */
	private static final Set<String> SURROUNDINGS_EXCEPTIONS = Set.of("org.nagare.cli.Main", "org.nagare.sirius.services.FindingServices",
			"org.nagare.workbench.NagareWorkbench");

	/** Lines of package-cycles.txt; lowered with each that is mended. */
	private static final int MOST_KNOWN_CYCLES = 4;

	static Stream<Room> rooms() {
		return TABLE.ofProduct().stream();
	}

	private static JavaClasses classes(Room room) {
		return CLASSES.computeIfAbsent(room, RoomClasses::of);
	}

	private static JavaClasses written(Room room) {
		return RoomClasses.written(classes(room), room);
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void dependsOnlyOnRoomsThatTheTableAllows(Room room) {
		assertEquals(Set.of(), ClassRules.otherRooms(classes(room), room, TABLE));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void needsNoScreenAndNoWorkbench(Room room) {
		if (!room.name().equals(WORKBENCH)) {
			Set<String> found = room.name().equals(PRINT) ? ClassRules.screens(classes(room)) : ClassRules.surfaces(classes(room));
			assertEquals(Set.of(), found.stream().filter(violation -> !owner(violation).startsWith(DIALOGS + ".")).collect(Collectors.toSet()));
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void opensNoNetworkConnection(Room room) {
		assertEquals(Set.of(), ClassRules.networks(classes(room)));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void runsNoScript(Room room) {
		assertEquals(Set.of(), ClassRules.scripts(classes(room)));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void leavesTheConsoleToThePrograms(Room room) {
		if (!room.name().equals(COMMANDS)) {
			assertEquals(Set.of(), without(CONSOLE_EXCEPTIONS, ClassRules.console(classes(room))));
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void readsNeitherClockNorLocale(Room room) {
		assertEquals(Set.of(), without(SURROUNDINGS_EXCEPTIONS, ClassRules.surroundings(written(room))));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void sharesNoState(Room room) {
		assertEquals(Set.of(), without(STATE_EXCEPTIONS, ClassRules.sharedState(written(room))));
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void beginsWithoutWaitingForItself(Room room) {
		assertEquals(Set.of(), ClassRules.beginnings(written(room)));
	}

	/** What is not in the list of known cycles fails with a class that shows it; so does a line of the list that is mended. */
	@Test
	void packagesDoNotNeedEachOtherInRounds() throws IOException {
		List<String> known = Files.readAllLines(Checkout.plugins().resolve("org.nagare.layers.tests/package-cycles.txt")).stream()
				.filter(line -> !line.startsWith("#")).toList();
		List<String> found = new ArrayList<>();
		List<String> added = new ArrayList<>();
		rooms().map(ClassesTest::written).forEach(classes -> {
			found.addAll(PackageCycles.of(classes));
			PackageCycles.explained(classes).stream().filter(line -> known.stream().noneMatch(old -> line.startsWith(old + " "))).forEach(added::add);
		});
		assertEquals(List.of(), added);
		assertEquals(known, found.stream().sorted().toList(), "take the mended lines out of package-cycles.txt");
		assertTrue(known.size() <= MOST_KNOWN_CYCLES, "the list only shrinks");
	}

	@Test
	void everyExceptionIsNeeded() {
		Set<String> console = new TreeSet<>();
		Set<String> surroundings = new TreeSet<>();
		Set<String> state = new TreeSet<>();
		rooms().forEach(room -> {
			console.addAll(owners(ClassRules.console(classes(room))));
			surroundings.addAll(owners(ClassRules.surroundings(written(room))));
			state.addAll(owners(ClassRules.sharedState(written(room))));
		});
		assertEquals(Set.of(), missing(CONSOLE_EXCEPTIONS, console));
		assertEquals(Set.of(), missing(SURROUNDINGS_EXCEPTIONS, surroundings));
		assertEquals(Set.of(), missing(STATE_EXCEPTIONS, state));
	}

	@Test
	void aRoomWithoutClassesIsNoGoodRoom() {
		assertThrows(RuntimeException.class, () -> RoomClasses.of(new Room("org.nagare.absent", List.of())));
	}

	private static Set<String> without(Set<String> exceptions, Set<String> violations) {
		Set<String> left = new TreeSet<>(violations);
		left.removeIf(violation -> exceptions.contains(owner(violation)));
		return left;
	}

	private static Set<String> missing(Set<String> expected, Set<String> found) {
		Set<String> missing = new TreeSet<>(expected);
		missing.removeAll(found);
		return missing;
	}

	private static Set<String> owners(Set<String> violations) {
		return new TreeSet<>(violations.stream().map(ClassesTest::owner).toList());
	}

	private static String owner(String violation) {
		return violation.replaceAll(" -> .*", "");
	}
}
