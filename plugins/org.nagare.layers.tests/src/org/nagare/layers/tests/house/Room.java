package org.nagare.layers.tests.house;

import java.util.List;

/** A row of the table of rooms: a plug-in and the plug-ins it may depend on, by their full names. */
public record Room(String name, List<String> allowed) {

	public Room {
		allowed = List.copyOf(allowed);
	}

	public boolean isOfTests() {
		return name.endsWith(".tests") || name.endsWith(".testing");
	}

	/** As the reports of the tests call it. */
	@Override
	public String toString() {
		return name;
	}
}
