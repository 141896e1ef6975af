package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nagare.model.Choice;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.RecipientRow;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/**
 * By what means arrows travel: what is written, and what the path tells; if both are silent, a shared system at an end or in the middle.
 * Who asks says which media he knows by name; another one becomes «other» with its word.
 */
final class Media {

	private Media() {
	}

	/** The means of one arrow; empty where nothing tells. */
	static List<Means> of(Arrow arrow, Optional<RecipientRow> row, Set<Medium> offered) {
		Set<Means> means = new LinkedHashSet<>();
		List<Choice> written = row.filter(table -> !table.getMedia().isEmpty()).map(RecipientRow::getMedia).map(List::<Choice>copyOf)
				.orElseGet(() -> List.copyOf(arrow.flow().getMedia()));
		written.forEach(choice -> written(choice, offered).ifPresent(means::add));
		List<Node> path = arrow.path();
		if (path.stream().anyMatch(node -> Systems.is(node, SystemKind.INFORMATION_PROVISION_NETWORK))
				&& offered.contains(Medium.INFORMATION_PROVISION_NETWORK)) {
			means.add(Means.of(Medium.INFORMATION_PROVISION_NETWORK));
		}
		if (path.stream().anyMatch(node -> Systems.is(node, SystemKind.INTERNAL_LINKAGE)) && offered.contains(Medium.INTERNAL_LINKAGE)) {
			means.add(Means.of(Medium.INTERNAL_LINKAGE));
		}
		if (means.isEmpty()) {
			path.stream().filter(node -> Systems.is(node, SystemKind.SHARED)).map(node -> Means.through((InformationSystem) node)).forEach(means::add);
		}
		return new ArrayList<>(means);
	}

	private static Optional<Means> written(Choice choice, Set<Medium> offered) {
		Optional<Medium> medium = Vocabulary.entry(Medium.class, choice);
		if (medium.isEmpty()) {
			return Optional.empty();
		}
		if (medium.get() == Medium.OTHER) {
			return Optional.of(choice.getText() == null ? Means.of(Medium.OTHER) : Means.other(choice.getText()));
		}
		return Optional.of(offered.contains(medium.get()) ? Means.of(medium.get()) : Means.other(medium.get().word()));
	}

	/** What is written of something, and then what the movements that belong to it tell. */
	static MeansOfTravel of(List<? extends Choice> written, List<Movement> movements, Set<Medium> offered) {
		MeansOfTravel travelled = of(movements, offered);
		List<Means> means = Stream.concat(written.stream().flatMap(choice -> written(choice, offered).stream()), travelled.means().stream()).distinct().toList();
		return new MeansOfTravel(means, travelled.unknown());
	}

	/** The union over movements; a row of a table that says its own media stands for itself. */
	static MeansOfTravel of(List<Movement> movements, Set<Medium> offered) {
		Set<Means> means = new LinkedHashSet<>();
		Set<Arrow> unknown = new LinkedHashSet<>();
		for (Movement movement : movements) {
			Optional<RecipientRow> row = movement.to().row().or(() -> movement.from().row());
			List<Means> some = of(movement.arrow(), row, offered);
			means.addAll(some);
			if (some.isEmpty()) {
				unknown.add(movement.arrow());
			}
		}
		return new MeansOfTravel(List.copyOf(means), List.copyOf(unknown));
	}
}
