package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.Document;
import org.nagare.model.Flow;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.RecipientRow;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Party;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.derivation.RecipientGroup;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.model.value.Present;

/** Whom a file is provided or transferred to. What a row of a table leaves out comes from the arrow, then from the file. */
final class RecipientBindings {

	private RecipientBindings() {
	}

	static Answer present(Matter matter) {
		List<RecipientGroup> provisions = matter.derivation().provisionGroups(matter.file());
		List<RecipientGroup> transfers = matter.derivation().transferGroups(matter.file());
		boolean open = matter.derivation().possibleMovements(matter.file()).stream().anyMatch(RecipientBindings::isToSomebody);
		List<Answer.Word> words = new ArrayList<>();
		if (!provisions.isEmpty()) {
			words.add(Answer.Word.of("提供", Wording.of(RecipientGroup.count(provisions) + "件")));
		}
		if (!transfers.isEmpty()) {
			words.add(Answer.Word.of("移転", Wording.of(RecipientGroup.count(transfers) + "件")));
		}
		if (words.isEmpty() && (open || hasNamelessRecipient(matter))) {
			return Answer.unknown("相手の分からない、又は未確定の流れがあります。", "There are flows that are not decided or whose recipient is not named.",
					at(matter.file()));
		}
		if (words.isEmpty() && matter.derivation().arrows().isEmpty()) {
			return Told.noFlow(matter);
		}
		List<Answer.Trace> traces = new ArrayList<>(AcquisitionBindings.traces(matter.derivation().provisions(matter.file())));
		traces.addAll(AcquisitionBindings.traces(matter.derivation().transfers(matter.file())));
		matter.derivation().provisions(matter.file()).forEach(movement -> movement.to().row().filter(Present::is).ifPresent(row -> traces.add(at(row))));
		matter.derivation().transfers(matter.file()).forEach(movement -> movement.to().row().filter(Present::is).ifPresent(row -> traces.add(at(row))));
		if (words.isEmpty()) {
			words.add(Answer.Word.of("なし"));
			traces.add(at(matter.file()));
		}
		return new Answer(new Answer.Words(words, open), traces);
	}

	private static boolean hasNamelessRecipient(Matter matter) {
		return !matter.derivation().provisions(matter.file()).isEmpty() || !matter.derivation().transfers(matter.file()).isEmpty();
	}

	private static boolean isToSomebody(Movement movement) {
		return movement.character().isProvision() || movement.character() == LegalCharacter.TRANSFER;
	}

	/** Nothing leaves the affair but by entrustment and through the network. */
	static Answer absent(Matter matter) {
		List<Movement> leaving = new ArrayList<>(matter.derivation().provisionsOutsideNetwork(matter.file()));
		leaving.addAll(matter.derivation().transfers(matter.file()));
		return LinkageBindings.absent(matter, leaving,
				movement -> movement.character() == LegalCharacter.TRANSFER || movement.character().isProvision() && !movement.passesTheNetwork());
	}

	static Answer provisionName(Matter matter) {
		return name(matter, counted("提供先", matter, matter.derivation().provisionGroups(matter.file())));
	}

	static Answer transferName(Matter matter) {
		return name(matter, counted("移転先", matter, matter.derivation().transferGroups(matter.file())));
	}

	/** The ordinals of a group among all recipients: those before it count as many as they stand for. */
	private static String counted(String title, Matter matter, List<RecipientGroup> groups) {
		int before = 0;
		for (RecipientGroup group : groups) {
			if (group.key().equals(matter.recipient().key())) {
				break;
			}
			before += group.count();
		}
		int count = matter.recipient().count();
		return title + (before + 1) + (count > 1 ? "～" + (before + count) : "");
	}

	private static Answer name(Matter matter, String counted) {
		RecipientGroup group = matter.recipient();
		if (group.appended()) {
			RecipientTable table = group.table().orElseThrow();
			return answer(matter, Wording.of(counted + ": ").then(Wording.of(table, Manner.FULL)).then("(別紙参照)"));
		}
		Wording name = group.recipient().map(who -> who instanceof OrganizationUnit unit ? Wording.of(Naming.fullTitle(unit)) : Wording.of(who, Manner.FULL))
				.or(() -> group.words().map(Wording::of)).orElse(Wording.MISSING);
		Optional<String> affair = group.movements().stream().map(RecipientBindings::counterpart).flatMap(Optional::stream).findFirst();
		return answer(matter, affair.map(text -> name.then("(" + text + ")")).orElse(name));
	}

	/** The other affair of the same body; what a row of law says of affairs is a purpose. */
	private static Optional<String> counterpart(Movement movement) {
		if (movement.character() != LegalCharacter.TRANSFER) {
			return Optional.empty();
		}
		return movement.to().row().map(RecipientRow::getAffair).or(() -> Optional.ofNullable(movement.arrow().flow().getCounterpartAffair()));
	}

	static Answer bases(Matter matter) {
		List<Wording> lines = new ArrayList<>(matter.recipient().bases().stream().map(basis -> AffairBindings.basis(matter, basis)).toList());
		List<Party.OfLaw> rows = matter.recipient().movements().stream().map(Movement::to).filter(Party.OfLaw.class::isInstance)
				.map(Party.OfLaw.class::cast).toList();
		LinkageBindings.gathered(rows).addTo(lines);
		return lines.isEmpty() ? missing(matter, "根拠") : answer(matter, Wording.join(lines, "\n"));
	}

	static Answer purpose(Matter matter) {
		RecipientGroup group = matter.recipient();
		if (group.appended()) {
			return answer(matter, Wording.of(group.table().orElseThrow().getAppendix(), Manner.FULL).then("のとおり"));
		}
		return group.purpose().map(text -> answer(matter, matter.read(text))).orElseGet(() -> missing(matter, "用途"));
	}

	/** The information of the row, else what the arrow carries of this file. */
	static Answer information(Matter matter) {
		Set<Wording> told = new LinkedHashSet<>();
		for (Movement movement : matter.recipient().movements()) {
			Optional<Payload> ofRow = movement.to().row().map(RecipientRow::getInformation);
			List<Payload> payloads = ofRow.map(List::of).orElseGet(() -> movement.arrow().flow().getPayloads());
			payloads.stream().filter(payload -> ofRow.isPresent() || concerns(payload, matter)).map(payload -> information(matter, payload)).forEach(told::add);
		}
		return told.isEmpty() ? missing(matter, "情報") : answer(matter, Wording.join(List.copyOf(told), "、"));
	}

	private static boolean concerns(Payload payload, Matter matter) {
		PayloadContent content = PayloadContent.of(payload);
		return content.files().isEmpty() || content.files().contains(matter.file());
	}

	private static Wording information(Matter matter, Payload payload) {
		if (payload.getSource() instanceof Document document && payload.getItems().isEmpty()) {
			return Wording.of(document, Manner.FULL);
		}
		PayloadContent content = PayloadContent.of(payload);
		if (content.whole()) {
			return Wording.of(payload.getSource(), Manner.FULL).then("の全項目");
		}
		if (content.items().isEmpty()) {
			return payload.getText() == null ? Wording.MISSING : matter.read(payload.getText());
		}
		return Wording.join(content.items().stream().map(item -> Wording.of(item, Manner.FULL)).toList(), "、");
	}

	static Answer subjects(Matter matter) {
		List<String> written = perMovement(matter, RecipientRow::getSubjectCount, Flow::getSubjectCount);
		if (written.stream().allMatch(text -> text == null)) {
			return FileBindings.subjects(matter);
		}
		Interval greatest = Interval.ZERO;
		for (String text : written) {
			String count = text == null ? matter.file().getSubjectCount() : text;
			greatest = greatest.max(Count.parse(count).map(Count::interval).orElse(Interval.ANY));
		}
		return greatest.equals(Interval.ANY) ? missing(matter, "人数") : of(matter, new Answer.Quantity(Amount.of(greatest)));
	}

	static Answer scope(Matter matter) {
		List<String> written = perMovement(matter, RecipientRow::getSubjectScope, Flow::getSubjectScope);
		if (written.stream().allMatch(text -> text == null)) {
			return FileBindings.scope(matter);
		}
		List<Wording> lines = written.stream().map(text -> text == null ? matter.file().getSubjectScope() : text).distinct()
				.map(text -> text == null ? Wording.MISSING : matter.read(text)).toList();
		return of(matter, new Answer.Text(Wording.join(lines, "\n"), lines.contains(Wording.MISSING)));
	}

	static Answer methods(Matter matter) {
		List<Movement> movements = matter.recipient().movements();
		return AcquisitionBindings.means(matter.derivation().means(movements, AcquisitionBindings.media(matter)), false,
				AcquisitionBindings.traces(movements));
	}

	static Answer timing(Matter matter) {
		List<String> written = perMovement(matter, RecipientRow::getTiming, Flow::getTiming);
		if (written.stream().allMatch(text -> text == null)) {
			return missing(matter, "時期");
		}
		List<Wording> lines = written.stream().distinct().map(text -> text == null ? Wording.MISSING : matter.read(text)).toList();
		return of(matter, new Answer.Text(Wording.join(lines, "\n"), lines.contains(Wording.MISSING)));
	}

	/** What the row says, else the arrow, for each movement of the group. */
	private static List<String> perMovement(Matter matter, Function<RecipientRow, String> ofRow, Function<Flow, String> ofFlow) {
		List<String> result = new ArrayList<>();
		for (Movement movement : matter.recipient().movements()) {
			result.add(movement.to().row().map(ofRow).orElseGet(() -> ofFlow.apply(movement.arrow().flow())));
		}
		return result;
	}

	private static Answer answer(Matter matter, Wording text) {
		return of(matter, new Answer.Text(text, text.hasGaps()));
	}

	private static Answer of(Matter matter, Answer.Content content) {
		return new Answer(content, traces(matter));
	}

	private static Answer missing(Matter matter, String what) {
		return new Answer(new Answer.Unknown(new Answer.Reason("流れにも一覧にも「" + what + "」が書かれていません。",
				"Neither the flow nor the table says '" + what + "'.")), traces(matter));
	}

	private static List<Answer.Trace> traces(Matter matter) {
		Set<Answer.Trace> traces = new LinkedHashSet<>();
		for (Movement movement : matter.recipient().movements()) {
			movement.to().row().filter(Present::is).ifPresent(row -> traces.add(at(row)));
			traces.add(at(movement.arrow().flow()));
		}
		return List.copyOf(traces);
	}
}
