package org.nagare.model.derivation;

import org.nagare.model.SpiFile;

/** An arrow seen from one file and between two parties: the element of the sets. A table of n recipients makes n of them. */
public record Movement(Arrow arrow, Party from, Party to, SpiFile file, CharacterDecision decision) {

	public LegalCharacter character() {
		return decision.character();
	}

	/** Whether the path leads through the information provision network. */
	public boolean passesTheNetwork() {
		return CharacterJudge.passesTheNetwork(arrow);
	}

	/** Whether it is acquired or asked through the information provision network. */
	boolean comesByTheNetwork() {
		return passesTheNetwork() && (character().isAcquisition() || character() == LegalCharacter.INQUIRY);
	}

	/** Whether it is provided through the information provision network. */
	boolean goesByTheNetwork() {
		return passesTheNetwork() && character().isProvision();
	}

	/** Whether it is said who is on the other side: behind an end at the network nobody is named. */
	public boolean hasPartner() {
		return !decision.findings().contains(CharacterFinding.PARTNER_UNKNOWN);
	}
}
