package org.nagare.model.derivation;

/** The zone of a node and why; {@code undecided} tells that one more statement (such as the owner of a system) may move it. */
public record ZoneDecision(Zone zone, ZoneLine line, boolean undecided) {

	static ZoneDecision of(Zone zone, ZoneLine line) {
		return new ZoneDecision(zone, line, false);
	}
}
