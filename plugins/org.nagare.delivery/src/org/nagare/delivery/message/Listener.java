package org.nagare.delivery.message;

import java.util.Map;

/** Whoever passes on to a person what is said while work goes on. */
@FunctionalInterface
public interface Listener {

	void say(Message message, Map<String, String> parameters);
}
