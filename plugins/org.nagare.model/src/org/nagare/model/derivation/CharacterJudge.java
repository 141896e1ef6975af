package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.RecipientRow;
import org.nagare.model.SpiFile;
import org.nagare.model.vocabulary.CharacterWord;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** Decides the legal character of arrows. Only the two ends decide, and what the arrow itself says; never what it passes through. */
final class CharacterJudge {

	private final ZoneJudge zones;
	private final Entrustments entrustments;

	CharacterJudge(ZoneJudge zones, Entrustments entrustments) {
		this.zones = zones;
		this.entrustments = entrustments;
	}

	/** The character as it would be if the arrow carried specific personal information; what it carries is for the caller to ask. */
	CharacterDecision decide(Arrow arrow, Party from, Party to, Optional<SpiFile> file) {
		ZoneDecision source = zones.decide(from, namesAnotherAffair(arrow, from), file);
		ZoneDecision target = zones.decide(to, namesAnotherAffair(arrow, to), file);
		List<CharacterFinding> findings = new ArrayList<>();
		Optional<CharacterWord> written = Vocabulary.entry(CharacterWord.class, arrow.flow().getCharacterOverride());
		LegalCharacter character;
		if (written.isPresent()) {
			character = written(written.get(), source.zone(), arrow);
		} else {
			if (arrow.flow().getCharacterOverride() != null) {
				findings.add(CharacterFinding.WRITTEN_CHARACTER_UNKNOWN);
			}
			Circumstances circumstances = new Circumstances(arrow, from, to, file);
			character = CharacterTable.character(source.zone(), target.zone(), circumstances);
			findings.addAll(findings(source.zone(), target.zone(), circumstances));
			if (source.undecided() || target.undecided()) {
				findings.add(CharacterFinding.ZONE_UNDECIDED);
			}
		}
		if (endsAtTheNetwork(arrow)) {
			findings.add(CharacterFinding.PARTNER_UNKNOWN);
		}
		return new CharacterDecision(character, source, target, written.isPresent(), findings);
	}

	static boolean endsAtTheNetwork(Arrow arrow) {
		return KindJudge.isNetwork(arrow.source()) || KindJudge.isNetwork(arrow.target());
	}

	static boolean passesTheNetwork(Arrow arrow) {
		return arrow.path().stream().anyMatch(KindJudge::isNetwork);
	}

	private static boolean namesAnotherAffair(Arrow arrow, Party party) {
		return arrow.flow().getCounterpartAffair() != null || party.row().map(RecipientRow::getAffair).isPresent();
	}

	private static List<CharacterFinding> findings(Zone from, Zone to, Circumstances arrow) {
		if (from == Zone.HERE && to == Zone.CONTRACTOR) {
			return List.of(CharacterFinding.HANDED_OVER_BY_ANOTHER_DEPARTMENT);
		}
		if (from != Zone.CONTRACTOR) {
			return List.of();
		}
		return switch (to) {
			case HERE -> List.of(CharacterFinding.TRANSFERRED_BY_CONTRACTOR);
			case OUTSIDE -> List.of(CharacterFinding.PROVIDED_BY_CONTRACTOR);
			case CONTRACTOR -> arrow.staysWithOneContractor() || arrow.passesWorkOn() || arrow.bringsWorkBack() ? List.of()
					: List.of(CharacterFinding.RE_ENTRUSTMENT_NOT_DECLARED);
			default -> List.of();
		};
	}

	/** The written word made precise by where the arrow comes from, so that sources and networks are still told. */
	private static LegalCharacter written(CharacterWord word, Zone from, Arrow arrow) {
		return switch (word) {
			case ACQUISITION -> switch (from) {
				case SUBJECT -> LegalCharacter.ACQUISITION_FROM_SUBJECT;
				case INSIDE -> LegalCharacter.ACQUISITION_FROM_OWN_DEPARTMENT;
				case HERE -> LegalCharacter.ACQUISITION_WITHIN_BODY;
				case CONTRACTOR -> LegalCharacter.ACQUISITION_FROM_OUTSIDE;
				case OUTSIDE -> passesTheNetwork(arrow) ? LegalCharacter.ACQUISITION_BY_NETWORK : LegalCharacter.ACQUISITION_FROM_OUTSIDE;
			};
			case USE -> LegalCharacter.USE;
			case ENTRUSTMENT -> LegalCharacter.ENTRUSTMENT;
			case ENTRUSTMENT_RETURN -> LegalCharacter.ENTRUSTMENT_RETURN;
			case RE_ENTRUSTMENT -> LegalCharacter.RE_ENTRUSTMENT;
			case PROVISION -> from == Zone.CONTRACTOR ? LegalCharacter.PROVISION_BY_CONTRACTOR : LegalCharacter.PROVISION;
			case TRANSFER -> LegalCharacter.TRANSFER;
			case DELIVERY -> from == Zone.CONTRACTOR ? LegalCharacter.DELIVERY_BY_CONTRACTOR : LegalCharacter.DELIVERY;
			case INQUIRY -> LegalCharacter.INQUIRY;
			case INQUIRY_RECEIVED -> LegalCharacter.INQUIRY_RECEIVED;
			case OUT_OF_SCOPE -> LegalCharacter.OUT_OF_SCOPE;
		};
	}

	private final class Circumstances implements CharacterTable.Circumstances {

		private final Arrow arrow;
		private final Party from;
		private final Party to;
		private final Optional<SpiFile> file;

		Circumstances(Arrow arrow, Party from, Party to, Optional<SpiFile> file) {
			this.arrow = arrow;
			this.from = from;
			this.to = to;
			this.file = file;
		}

		@Override
		public boolean makesTheFileFromAnother() {
			return file.isPresent() && from.node().filter(this::isSystem).filter(node -> !ZoneJudge.holds(node, file.get())).isPresent()
					&& to.node().filter(node -> file.get().getHolders().contains(node)).isPresent();
		}

		private boolean isSystem(Node node) {
			return node instanceof InformationSystem system
					&& Vocabulary.entry(SystemKind.class, system.getKind()).filter(kind -> kind == SystemKind.TERMINAL).isEmpty();
		}

		@Override
		public boolean namesAnotherAffair() {
			return arrow.flow().getCounterpartAffair() != null;
		}

		@Override
		public boolean isInquiry() {
			return arrow.flow().isInquiry();
		}

		@Override
		public boolean passesTheNetwork() {
			return CharacterJudge.passesTheNetwork(arrow);
		}

		@Override
		public boolean staysWithOneContractor() {
			return body(from).isPresent() && body(from).equals(body(to));
		}

		@Override
		public boolean passesWorkOn() {
			return chain(from, to);
		}

		@Override
		public boolean bringsWorkBack() {
			return chain(to, from);
		}

		private boolean chain(Party first, Party second) {
			return file.isPresent() && body(first).isPresent() && body(second).isPresent()
					&& entrustments.passesOn(body(first).get(), body(second).get(), file.get());
		}

		private Optional<Organization> body(Party party) {
			return party.node().flatMap(Residence::body);
		}
	}
}
