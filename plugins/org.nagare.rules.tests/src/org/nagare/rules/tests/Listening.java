package org.nagare.rules.tests;

import java.util.List;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Found;

/**
 * Hears what is told while somebody types.
 *
 * @param told  what was told, each time all of it
 * @param newer whether something has been typed since
 * @param quiet whether nobody types
 */
record Listening(List<List<Found>> told, boolean newer, boolean quiet) implements ProjectFindings.Reader {

	@Override
	public void told(List<Found> all) {
		told.add(all);
	}

	@Override
	public boolean hasNewer() {
		return newer;
	}

	@Override
	public boolean becomesQuiet() {
		return quiet;
	}
}
