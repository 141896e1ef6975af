package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.LegalBasis;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.RecipientRow;
import org.nagare.model.RecipientTable;
import org.nagare.model.key.CellKey;
import org.nagare.model.key.RecipientNames;
import org.nagare.model.value.Present;

/** Gathers provisions, or transfers, by recipient, basis and purpose; rows of a table stand for themselves. */
final class Recipients {

	/** What movements have in common that are told in one place. */
	private record Common(Object recipient, List<String> bases, Optional<String> purpose) {
	}

	private final boolean withinTheBody;
	private final Map<Common, List<Movement>> gathered = new LinkedHashMap<>();

	private final Optional<MemberNames> called;

	private Recipients(boolean withinTheBody, Optional<MemberNames> called) {
		this.withinTheBody = withinTheBody;
		this.called = called;
	}

	static List<RecipientGroup> outside(List<Movement> provisions, MemberNames called) {
		return new Recipients(false, Optional.of(called)).gather(provisions);
	}

	static List<RecipientGroup> within(List<Movement> transfers, MemberNames called) {
		return new Recipients(true, Optional.of(called)).gather(transfers);
	}

	/** The rows of a table that was told at once. */
	static List<RecipientGroup> apart(RecipientGroup group) {
		Recipients recipients = new Recipients(group.movements().getFirst().character() == LegalCharacter.TRANSFER, Optional.empty());
		Map<Party, List<Movement>> rows = new LinkedHashMap<>();
		group.movements().forEach(movement -> rows.computeIfAbsent(movement.to(), to -> new ArrayList<>()).add(movement));
		List<RecipientGroup> each = new ArrayList<>();
		rows.forEach((to, movements) -> each.add(new RecipientGroup(recipients.key(to, false), recipients.recipient(to), Parties.words(to), group.table(), false,
				bases(movements.getFirst()), purpose(movements.getFirst()), movements, 1)));
		return List.copyOf(each);
	}

	private List<RecipientGroup> gather(List<Movement> movements) {
		for (Movement movement : movements) {
			// behind an end at the network nobody is named, so nobody is counted
			if (movement.hasPartner()) {
				gathered.computeIfAbsent(common(movement), key -> new ArrayList<>()).add(movement);
			}
		}
		RecipientNames names = new RecipientNames();
		List<RecipientGroup> open = new ArrayList<>();
		for (List<Movement> group : gathered.values()) {
			RecipientGroup made = group(group);
			names.announce(made.key());
			open.add(made);
		}
		List<RecipientGroup> keyed = new ArrayList<>();
		for (RecipientGroup group : open) {
			CellKey.Name key = names.name(group.key(), basisName(group));
			keyed.add(new RecipientGroup(key, group.recipient(), group.words(), group.table(), group.appended(), group.bases(), group.purpose(),
					group.movements(), group.count()));
		}
		return List.copyOf(keyed);
	}

	private Common common(Movement movement) {
		Party to = movement.to();
		Optional<RecipientTable> table = to.table();
		if (table.filter(Recipients::isAppended).isPresent()) {
			return new Common(table.get(), List.of(), Optional.empty());
		}
		if (to.row().isPresent()) {
			return new Common(to, List.of(), Optional.empty());
		}
		List<String> bases = bases(movement).stream().map(Recipients::told).toList();
		return new Common(recipient(to).map(Object.class::cast).orElse(to), bases, purpose(movement));
	}

	private static boolean isAppended(RecipientTable table) {
		return Present.is(table.getAppendix());
	}

	private RecipientGroup group(List<Movement> movements) {
		Movement first = movements.get(0);
		Party to = first.to();
		Optional<RecipientTable> table = to.table();
		boolean appended = table.filter(Recipients::isAppended).isPresent();
		Set<LegalBasis> bases = new LinkedHashSet<>(bases(first));
		if (appended) {
			movements.forEach(movement -> bases.addAll(bases(movement)));
		}
		long rows = movements.stream().map(Movement::to).distinct().count();
		return new RecipientGroup(key(to, appended), appended ? Optional.empty() : recipient(to), appended ? Optional.empty() : Parties.words(to), table,
				appended, List.copyOf(bases), appended ? Optional.empty() : purpose(first), movements, to.row().isPresent() ? (int) rows : 1);
	}

	private CellKey.Name key(Party to, boolean appended) {
		if (appended) {
			return CellKey.Name.of(RecipientNames.name(to.table().orElseThrow()));
		}
		return switch (to) {
			case Party.Single single -> name(recipient(to).orElse(single.end()));
			case Party.Listed listed -> Present.of(listed.recipient().getRecipient()).map(this::name).orElseGet(() -> RecipientNames.name(listed.recipient()));
			case Party.OfLaw law -> RecipientNames.name(law.rows(), law.lawRow());
		};
	}

	private CellKey.Name name(Named thing) {
		return called.isPresent() && thing instanceof Node node ? called.get().name(node) : CellKey.Name.of(RecipientNames.name(thing));
	}

	/** Within the body the department, outside of it the body; never a system. */
	private Optional<Named> recipient(Party to) {
		return to.node().flatMap(node -> withinTheBody ? Sources.department(node) : Parties.outsider(node));
	}

	private static Optional<CellKey.Part> basisName(RecipientGroup group) {
		return group.bases().stream().map(RecipientNames::name).findFirst();
	}

	private static String told(LegalBasis basis) {
		return Naming.basis(basis);
	}

	/** The bases of the row, else those of the arrow, else those of the request that it answers. */
	static List<LegalBasis> bases(Movement movement) {
		Optional<RecipientRow> row = movement.to().row().filter(one -> !one.getBases().isEmpty());
		List<LegalBasis> own = row.isPresent() ? row.get().getBases() : movement.arrow().flow().getBases();
		return own.isEmpty() ? AnsweredRequests.bases(movement.arrow()) : List.copyOf(own);
	}

	/** The purpose of the row, else the affair of the row or of the row of law, else the purpose of the arrow. */
	static Optional<String> purpose(Movement movement) {
		Optional<RecipientRow> row = movement.to().row();
		String ofRow = row.map(RecipientRow::getPurpose).orElse(null);
		String ofLaw = movement.to() instanceof Party.OfLaw law ? law.lawRow().getAffair() : null;
		String ofRowAffair = row.map(RecipientRow::getAffair).orElse(null);
		for (String purpose : new String[] { ofRow, ofLaw, ofRowAffair, movement.arrow().flow().getPurpose(),
				movement.arrow().flow().getCounterpartAffair() }) {
			if (purpose != null) {
				return Optional.of(purpose);
			}
		}
		return Optional.empty();
	}
}
