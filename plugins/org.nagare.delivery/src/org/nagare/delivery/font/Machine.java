package org.nagare.delivery.font;

import java.nio.file.Path;
import java.util.Map;

/**
 * What commands may know of the machine that they run on.
 *
 * @param systemName as the Java property «os.name» gives it
 * @param home the home folder of the person
 */
public record Machine(String systemName, Map<String, String> environment, Path home) {

	public Machine {
		environment = Map.copyOf(environment);
	}
}
