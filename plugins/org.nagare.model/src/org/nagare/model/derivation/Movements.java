package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;

/** Which arrows count for which file, and as what. */
final class Movements {

	/** The files an arrow counts for; {@code undecided} where words with the number could belong to several files or to none. */
	record Files(List<SpiFile> files, boolean undecided) {
	}

	private final List<SpiFile> files;
	private final CharacterJudge characters;
	private final Map<SpiFile, List<Movement>> certain = new IdentityHashMap<>();
	private final Map<SpiFile, List<Movement>> possible = new IdentityHashMap<>();
	private final Map<Arrow, Files> filesByArrow = new IdentityHashMap<>();

	Movements(List<Arrow> arrows, List<SpiFile> files, CharacterJudge characters) {
		this.files = files;
		this.characters = characters;
		for (Arrow arrow : arrows) {
			Files counted = count(arrow);
			filesByArrow.put(arrow, counted);
			for (SpiFile file : counted.files) {
				collect(arrow, file);
			}
			for (SpiFile file : counted.files.isEmpty() ? candidates(arrow) : List.<SpiFile>of()) {
				// of which file it is, is unknown, and that is never a no for any of them
				possible.computeIfAbsent(file, key -> new ArrayList<>()).addAll(of(arrow, file));
			}
		}
	}

	List<Movement> certain(SpiFile file) {
		return certain.getOrDefault(file, List.of());
	}

	/** What the arrows of unknown kind, of an undecided file or with an undecided end would be if they turned out to belong to the file. */
	List<Movement> possible(SpiFile file) {
		return possible.getOrDefault(file, List.of());
	}

	Files files(Arrow arrow) {
		return filesByArrow.getOrDefault(arrow, new Files(List.of(), false));
	}

	/** The files that an arrow counts for or could count for; empty where it carries no specific personal information or there is no file. */
	List<SpiFile> possibleFiles(Arrow arrow) {
		List<SpiFile> counted = files(arrow).files;
		return counted.isEmpty() ? candidates(arrow) : counted;
	}

	/** The characters the arrow has or could have, for each of its files and parties; without any file as they are without one. */
	List<CharacterDecision> decisions(Arrow arrow) {
		List<CharacterDecision> decisions = new ArrayList<>();
		possibleFiles(arrow).forEach(file -> of(arrow, file).forEach(movement -> decisions.add(movement.decision())));
		if (decisions.isEmpty()) {
			for (Party from : Party.behind(arrow.source())) {
				for (Party to : Party.behind(arrow.target())) {
					decisions.add(characters.decide(arrow, from, to, Optional.empty()));
				}
			}
		}
		return decisions;
	}

	List<Movement> of(Arrow arrow, SpiFile file) {
		List<Movement> movements = new ArrayList<>();
		for (Party from : Party.behind(arrow.source())) {
			for (Party to : Party.behind(arrow.target())) {
				movements.add(new Movement(arrow, from, to, file, characters.decide(arrow, from, to, Optional.of(file))));
			}
		}
		return movements;
	}

	private void collect(Arrow arrow, SpiFile file) {
		if (arrow.kind() == FlowKind.PERSONAL) {
			return;
		}
		for (Movement movement : of(arrow, file)) {
			if (arrow.kind() == FlowKind.SPECIFIC) {
				certain.computeIfAbsent(file, key -> new ArrayList<>()).add(movement);
			}
			if (arrow.kind() == FlowKind.UNKNOWN || movement.decision().isUndecided()) {
				possible.computeIfAbsent(file, key -> new ArrayList<>()).add(movement);
			}
		}
	}

	private Files count(Arrow arrow) {
		Set<SpiFile> named = new LinkedHashSet<>();
		boolean words = false;
		for (Payload payload : arrow.flow().getPayloads()) {
			PayloadContent content = PayloadContent.of(payload);
			named.addAll(content.files());
			words |= content.files().isEmpty() && !content.words().isEmpty();
		}
		if (!named.isEmpty() || !words || arrow.kind() == FlowKind.PERSONAL) {
			return new Files(List.copyOf(named), false);
		}
		List<SpiFile> inner = inner(arrow);
		return inner.size() == 1 ? new Files(inner, false) : new Files(List.of(), true);
	}

	/** The files that an arrow which names none could be about: those of its inner end, and where that has none, every file. */
	private List<SpiFile> candidates(Arrow arrow) {
		if (arrow.kind() == FlowKind.PERSONAL) {
			return List.of();
		}
		List<SpiFile> inner = inner(arrow);
		return inner.isEmpty() ? files : inner;
	}

	private List<SpiFile> inner(Arrow arrow) {
		return files.stream().filter(file -> belongsTo(arrow.source(), file) || belongsTo(arrow.target(), file)).distinct().toList();
	}

	/** The file is held by the system, or the department works with it. */
	private static boolean belongsTo(Node end, SpiFile file) {
		return switch (end) {
			case InformationSystem system -> ZoneJudge.holds(system, file);
			case OrganizationUnit unit -> Present.in(file.getDepartments()).contains(unit)
					|| file.getUsers().stream().anyMatch(use -> use.getUnit() == unit);
			default -> false;
		};
	}
}
