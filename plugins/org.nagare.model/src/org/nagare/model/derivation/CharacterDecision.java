package org.nagare.model.derivation;

import java.util.List;

/**
 * The legal character of an arrow between two parties for a file, the zones it follows from, and what it gives reason to ask.
 *
 * @param written whether it was written against the derived one
 */
public record CharacterDecision(LegalCharacter character, ZoneDecision from, ZoneDecision to, boolean written, List<CharacterFinding> findings) {

	public CharacterDecision {
		findings = List.copyOf(findings);
	}

	public boolean isUndecided() {
		return !written && findings.contains(CharacterFinding.ZONE_UNDECIDED);
	}
}
