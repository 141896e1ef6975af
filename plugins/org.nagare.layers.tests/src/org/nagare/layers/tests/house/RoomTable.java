package org.nagare.layers.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nagare.testing.Checkout;

/** The table of plugins/README.md; it is told there and nowhere else which room may depend on which. */
public record RoomTable(List<Room> rooms) {

	private static final String PREFIX = "org.nagare.";
	private static final List<String> HEADER = List.of("room", "may depend on", "what lives here");
	private static final String NOTHING = "–";

	public RoomTable {
		rooms = List.copyOf(rooms);
	}

	public static RoomTable read() {
		try {
			return parse(Files.readString(Checkout.plugins().resolve("README.md")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The rows below the header, up to the first line that is no row. */
	public static RoomTable parse(String page) {
		List<Room> rooms = new ArrayList<>();
		boolean inside = false;
		for (String line : page.lines().toList()) {
			List<String> cells = cells(line);
			if (cells.equals(HEADER)) {
				inside = true;
			} else if (inside && cells.isEmpty()) {
				break;
			} else if (inside && !cells.get(0).startsWith("---")) {
				rooms.add(new Room(fullName(cells.get(0)), allowed(cells.get(1))));
			}
		}
		if (rooms.isEmpty()) {
			throw new IllegalArgumentException("No table | " + String.join(" | ", HEADER) + " | with a row below it.");
		}
		return new RoomTable(rooms);
	}

	private static List<String> cells(String line) {
		return line.startsWith("|") ? Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList() : List.of();
	}

	private static List<String> allowed(String cell) {
		return cell.equals(NOTHING) ? List.of() : Arrays.stream(cell.split(",")).map(name -> fullName(name.strip())).toList();
	}

	private static String fullName(String name) {
		return name.startsWith(PREFIX) ? name : PREFIX + name;
	}

	/** The rooms with code of the product. */
	public List<Room> ofProduct() {
		return rooms.stream().filter(room -> !room.isOfTests()).toList();
	}

	public List<String> names() {
		return rooms.stream().map(Room::name).toList();
	}

	/** The room that a package or a class belongs to, the one with the longest fitting name. */
	public Optional<String> roomOf(String packageOrClass) {
		return names().stream().filter(name -> packageOrClass.equals(name) || packageOrClass.startsWith(name + ".")).max(Comparator.comparingInt(String::length));
	}
}
