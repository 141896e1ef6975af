package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__LINKAGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.LawTable;
import org.nagare.model.LawTableRow;
import org.nagare.model.LegalBasis;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.NetworkUse;
import org.nagare.model.derivation.Party;
import org.nagare.model.vocabulary.LinkageWord;

/** What goes through the information provision network. */
final class LinkageBindings {

	private LinkageBindings() {
	}

	static Answer done(Matter matter) {
		NetworkUse use = matter.derivation().networkUse();
		return use.answer().map(word -> Answer.of(new Answer.Words(List.of(Answer.Word.of(word.word())), false),
				at(matter.assessment(), use.written() ? ASSESSMENT__LINKAGE : null)))
				.orElseGet(() -> Told.noFlow(matter));
	}

	static Answer bases(Matter matter) {
		NetworkUse use = matter.derivation().networkUse();
		if (use.in().isEmpty() && use.out().isEmpty()) {
			return Answer.unknown("情報提供ネットワークシステムを通る流れが書かれていません。",
					"No flow through the information provision network is written.", at(matter.assessment()));
		}
		List<Wording> provision = new ArrayList<>(use.provisionBases().stream().map(basis -> AffairBindings.basis(matter, basis)).toList());
		gathered(use.provisionRows()).addTo(provision);
		boolean inSilent = use.in().stream().anyMatch(use.withoutBasis()::contains);
		boolean outSilent = use.out().stream().anyMatch(use.withoutBasis()::contains);
		Wording text = Wording.of("【情報照会】\n").then(side(matter, use.inquiryBases(), use.in().isEmpty(), inSilent)).then("\n【情報提供】\n")
				.then(lines(provision, use.out().isEmpty(), outSilent));
		List<Answer.Trace> traces = new ArrayList<>();
		use.in().forEach(movement -> traces.add(at(movement.arrow().flow())));
		use.out().forEach(movement -> traces.add(at(movement.arrow().flow())));
		use.out().forEach(movement -> movement.to().row().ifPresent(row -> traces.add(at(row))));
		return new Answer(new Answer.Text(text, inSilent || outSilent), traces.stream().distinct().toList());
	}

	private static Wording side(Matter matter, List<LegalBasis> bases, boolean none, boolean silent) {
		return lines(bases.stream().map(basis -> AffairBindings.basis(matter, basis)).toList(), none, silent);
	}

	private static Wording lines(List<Wording> bases, boolean none, boolean silent) {
		if (none) {
			return Wording.of("なし");
		}
		List<Wording> lines = new ArrayList<>(bases);
		if (silent) {
			lines.add(Wording.MISSING);
		}
		return Wording.join(lines, "\n");
	}

	/** Rows of tables of law, told by table: «(番号法別表第二, 1、2、3の項)». */
	record Rows(Map<LawTable, List<String>> byTable) {

		void addTo(List<Wording> lines) {
			byTable.forEach((table, keys) -> lines
					.add(Wording.of("(").then(Wording.of(table, Manner.FULL)).then(", " + String.join("、", keys) + "の項)")));
		}
	}

	static Rows gathered(List<Party.OfLaw> rows) {
		Map<LawTable, List<String>> byTable = new LinkedHashMap<>();
		for (Party.OfLaw row : rows) {
			LawTableRow lawRow = row.lawRow();
			List<String> keys = byTable.computeIfAbsent((LawTable) lawRow.eContainer(), table -> new ArrayList<>());
			if (!keys.contains(lawRow.getKey())) {
				keys.add(lawRow.getKey());
			}
		}
		return new Rows(byTable);
	}

	static Answer acquisitionAbsent(Matter matter) {
		return isNotDone(matter) ? notConnected(matter) : absent(matter, matter.derivation().networkIn(matter.file()), movement -> movement.passesTheNetwork()
				&& (movement.character().isAcquisition() || movement.character() == org.nagare.model.derivation.LegalCharacter.INQUIRY));
	}

	/** Where no flow is written yet, what is written of the assessment decides: 情報連携 実施しない. */
	private static boolean isNotDone(Matter matter) {
		NetworkUse use = matter.derivation().networkUse();
		return matter.derivation().arrows().isEmpty() && use.written() && use.answer().equals(Optional.of(LinkageWord.NOT_DONE));
	}

	private static Answer notConnected(Matter matter) {
		return Answer.of(new Answer.Truth(true), at(matter.assessment(), ASSESSMENT__LINKAGE));
	}

	static Answer provisionAbsent(Matter matter) {
		return isNotDone(matter) ? notConnected(matter) : absent(matter, matter.derivation().networkOut(matter.file()),
				movement -> movement.passesTheNetwork() && movement.character().isProvision());
	}

	/** Nothing there is said only when flows are written at all, and nothing undecided could still turn out to be it. */
	static Answer absent(Matter matter, List<Movement> certain, Predicate<Movement> possible) {
		if (!certain.isEmpty()) {
			return Answer.of(new Answer.Truth(false), at(certain.getFirst().arrow().flow()));
		}
		List<Movement> open = matter.derivation().possibleMovements(matter.file()).stream().filter(possible).toList();
		if (!open.isEmpty()) {
			return Answer.unknown("ほかに未確定の流れがあります。", "There are flows that are not decided.", at(open.getFirst().arrow().flow()));
		}
		return matter.derivation().arrows().isEmpty() ? Told.noFlow(matter) : Answer.of(new Answer.Truth(true), at(matter.file()));
	}
}
