package org.nagare.model.derivation;

/**
 * The table of legal characters, row by row: from which zone, to which. What depends on more than the two zones is asked of the
 * circumstances; the table decides nothing else.
 */
final class CharacterTable {

	/** What the arrow is like, as far as the table asks. */
	interface Circumstances {

		/** A system that does not hold the file gives to one that does: the file is made from another one. */
		boolean makesTheFileFromAnother();

		/** An affair on the other side, within the same body, is named. */
		boolean namesAnotherAffair();

		boolean isInquiry();

		boolean passesTheNetwork();

		/** Both ends lie in the same contractor. */
		boolean staysWithOneContractor();

		/** The chain says that the source passes work on to the target. */
		boolean passesWorkOn();

		/** The chain says that the target passes work on to the source. */
		boolean bringsWorkBack();
	}

	private CharacterTable() {
	}

	static LegalCharacter character(Zone from, Zone to, Circumstances arrow) {
		return switch (from) {
			case SUBJECT -> fromSubject(to);
			case INSIDE -> fromInside(to, arrow);
			case HERE -> fromHere(to);
			case CONTRACTOR -> fromContractor(to, arrow);
			case OUTSIDE -> fromOutside(to, arrow);
		};
	}

	private static LegalCharacter fromSubject(Zone to) {
		return switch (to) {
			case SUBJECT -> LegalCharacter.NONE;
			case INSIDE -> LegalCharacter.ACQUISITION_FROM_SUBJECT;
			case CONTRACTOR -> LegalCharacter.ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR;
			case HERE, OUTSIDE -> LegalCharacter.OUT_OF_SCOPE;
		};
	}

	private static LegalCharacter fromInside(Zone to, Circumstances arrow) {
		return switch (to) {
			case SUBJECT -> LegalCharacter.DELIVERY;
			case INSIDE -> arrow.namesAnotherAffair() ? LegalCharacter.TRANSFER
					: arrow.makesTheFileFromAnother() ? LegalCharacter.ACQUISITION_FROM_OWN_DEPARTMENT : LegalCharacter.USE;
			case HERE -> LegalCharacter.TRANSFER;
			case CONTRACTOR -> LegalCharacter.ENTRUSTMENT;
			case OUTSIDE -> arrow.isInquiry() && arrow.passesTheNetwork() ? LegalCharacter.INQUIRY : LegalCharacter.PROVISION;
		};
	}

	private static LegalCharacter fromHere(Zone to) {
		return to == Zone.INSIDE ? LegalCharacter.ACQUISITION_WITHIN_BODY : LegalCharacter.OUT_OF_SCOPE;
	}

	private static LegalCharacter fromContractor(Zone to, Circumstances arrow) {
		return switch (to) {
			case SUBJECT -> LegalCharacter.DELIVERY_BY_CONTRACTOR;
			case INSIDE -> LegalCharacter.ENTRUSTMENT_RETURN;
			case HERE -> LegalCharacter.TRANSFER;
			case CONTRACTOR -> arrow.staysWithOneContractor() ? LegalCharacter.OUT_OF_SCOPE
					: arrow.bringsWorkBack() && !arrow.passesWorkOn() ? LegalCharacter.ENTRUSTMENT_RETURN : LegalCharacter.RE_ENTRUSTMENT;
			case OUTSIDE -> LegalCharacter.PROVISION_BY_CONTRACTOR;
		};
	}

	private static LegalCharacter fromOutside(Zone to, Circumstances arrow) {
		return switch (to) {
			case INSIDE -> !arrow.passesTheNetwork() ? LegalCharacter.ACQUISITION_FROM_OUTSIDE
					: arrow.isInquiry() ? LegalCharacter.INQUIRY_RECEIVED : LegalCharacter.ACQUISITION_BY_NETWORK;
			case CONTRACTOR -> LegalCharacter.ACQUISITION_FROM_OUTSIDE_BY_CONTRACTOR;
			case SUBJECT, HERE, OUTSIDE -> LegalCharacter.OUT_OF_SCOPE;
		};
	}
}
