package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.LawTableRow;
import org.nagare.model.LegalBasis;
import org.nagare.model.LegalProvision;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.LinkageWord;
import org.nagare.model.vocabulary.Vocabulary;

/** Gathers what goes through the information provision network, over all files. */
final class NetworkUses {

	private NetworkUses() {
	}

	static NetworkUse of(AssessmentDerivation derivation) {
		List<Movement> in = new ArrayList<>();
		List<Movement> out = new ArrayList<>();
		for (SpiFile file : derivation.files()) {
			in.addAll(derivation.networkIn(file));
			out.addAll(derivation.networkOut(file));
		}
		for (Arrow arrow : derivation.arrows()) {
			addUndecided(derivation, arrow, in, out);
		}
		Optional<LinkageWord> written = Vocabulary.entry(LinkageWord.class, derivation.assessment().getLinkage());
		Optional<LinkageWord> derived = !in.isEmpty() || !out.isEmpty() ? Optional.of(LinkageWord.DONE) : derived(derivation);
		List<Movement> withoutBasis = new ArrayList<>();
		List<LegalBasis> inquiry = bases(in, withoutBasis);
		List<LegalBasis> provision = bases(out, withoutBasis);
		return new NetworkUse(written.or(() -> derived), written.isPresent(), in, out, inquiry, provision, rows(out), withoutBasis);
	}

	/** Of whichever file it is, what is specific and passes the network passes it; it is told once, for the first file it could be. */
	private static void addUndecided(AssessmentDerivation derivation, Arrow arrow, List<Movement> in, List<Movement> out) {
		if (arrow.kind() != FlowKind.SPECIFIC || !derivation.filesOf(arrow).isEmpty() || !CharacterJudge.passesTheNetwork(arrow)) {
			return;
		}
		for (SpiFile file : derivation.judged().possibleFiles(arrow)) {
			List<Movement> all = derivation.movements(arrow, file);
			List<Movement> coming = all.stream().filter(Movement::comesByTheNetwork).toList();
			List<Movement> going = all.stream().filter(Movement::goesByTheNetwork).toList();
			if (!coming.isEmpty() || !going.isEmpty()) {
				in.addAll(coming);
				out.addAll(going);
				return;
			}
		}
	}

	/** Asked of the arrows themselves: it need not be known of which file they are. What is undecided is unknown and never a no. */
	private static Optional<LinkageWord> derived(AssessmentDerivation derivation) {
		boolean open = derivation.arrows().isEmpty();
		for (Arrow arrow : derivation.arrows()) {
			if (arrow.kind() == FlowKind.PERSONAL || !CharacterJudge.passesTheNetwork(arrow)) {
				continue;
			}
			for (CharacterDecision decision : derivation.judged().decisions(arrow)) {
				boolean concerned = decision.character() != LegalCharacter.OUT_OF_SCOPE;
				if (concerned && arrow.kind() == FlowKind.SPECIFIC) {
					return Optional.of(LinkageWord.DONE);
				}
				open |= concerned || decision.isUndecided();
			}
		}
		return open ? Optional.empty() : Optional.of(LinkageWord.NOT_DONE);
	}

	private static List<LegalBasis> bases(List<Movement> movements, List<Movement> withoutBasis) {
		record Told(Optional<LegalProvision> provision, String text) {
		}
		Set<Told> told = new HashSet<>();
		List<LegalBasis> distinct = new ArrayList<>();
		for (Movement movement : movements) {
			List<LegalBasis> bases = Recipients.bases(movement);
			if (bases.isEmpty() && !(movement.to() instanceof Party.OfLaw)) {
				withoutBasis.add(movement);
			}
			for (LegalBasis basis : bases) {
				if (told.add(new Told(Present.of(basis.getProvision()), basis.getText()))) {
					distinct.add(basis);
				}
			}
		}
		return distinct;
	}

	private static List<Party.OfLaw> rows(List<Movement> movements) {
		Set<LawTableRow> seen = new LinkedHashSet<>();
		List<Party.OfLaw> rows = new ArrayList<>();
		for (Movement movement : movements) {
			if (movement.to() instanceof Party.OfLaw law && seen.add(law.lawRow())) {
				rows.add(law);
			}
		}
		return rows;
	}
}
