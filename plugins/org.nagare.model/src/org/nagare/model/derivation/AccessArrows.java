package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.SpiFile;
import org.nagare.model.key.Key;
import org.nagare.model.key.KeyText;
import org.nagare.model.value.Present;

/**
 * The arrows that follow from entrustments: one for each system that the contractor reaches, unless a step already shows an arrow
 * between the contractor and the body for the same file.
 */
final class AccessArrows {

	private final ProjectModel project;
	private final Entrustments entrustments;
	private final ZoneJudge zones;
	private final Map<Organization, Set<SpiFile>> shownByBody = new IdentityHashMap<>();

	AccessArrows(List<Arrow> arrows, Entrustments entrustments, ZoneJudge zones, ProjectModel project) {
		this.project = project;
		this.entrustments = entrustments;
		this.zones = zones;
		for (Arrow arrow : arrows) {
			note(arrow, arrow.source(), arrow.target());
			note(arrow, arrow.target(), arrow.source());
		}
	}

	/** The arrow shows its files between the party at one end and the assessing body at the other. */
	private void note(Arrow arrow, Node party, Node other) {
		Optional<Organization> body = Residence.body(party);
		if (body.isEmpty() || !(zones.isOfBody(other) || zones.decide(other, Optional.empty()).zone() == Zone.INSIDE)) {
			return;
		}
		Set<SpiFile> shown = shownByBody.computeIfAbsent(body.get(), key -> Collections.newSetFromMap(new IdentityHashMap<>()));
		for (Payload payload : arrow.flow().getPayloads()) {
			shown.addAll(PayloadContent.of(payload).files());
		}
	}

	List<AccessArrow> of(Entrustment entrustment) {
		Optional<Organization> contractor = Present.of(entrustment.getContractor());
		if (contractor.isEmpty() || isShown(entrustment, contractor.get())) {
			return List.of();
		}
		Key key = project.key(entrustment).orElse(Key.shared(""));
		FlowKind kind = kind(entrustment);
		List<AccessArrow> arrows = new ArrayList<>();
		for (InformationSystem system : entrustments.targets(entrustment)) {
			String ends = KeyText.quote(contractor.get().getName()) + "→" + KeyText.quote(system.getName());
			arrows.add(new AccessArrow(key.child(ends), entrustment, contractor.get(), system, kind));
		}
		return arrows;
	}

	private boolean isShown(Entrustment entrustment, Organization contractor) {
		Set<SpiFile> shown = shownByBody.getOrDefault(contractor, Set.of());
		return entrustments.files(entrustment).stream().anyMatch(shown::contains);
	}

	private static FlowKind kind(Entrustment entrustment) {
		Set<FlowKind> kinds = new LinkedHashSet<>();
		for (Payload payload : entrustment.getPayloads()) {
			PayloadContent content = PayloadContent.of(payload);
			kinds.add(content.hasCarrier() || content.hasNumberInWords() ? FlowKind.SPECIFIC
					: content.unresolved() || content.items().isEmpty() ? FlowKind.UNKNOWN : FlowKind.PERSONAL);
		}
		return kinds.contains(FlowKind.SPECIFIC) ? FlowKind.SPECIFIC
				: kinds.isEmpty() || kinds.contains(FlowKind.UNKNOWN) ? FlowKind.UNKNOWN : FlowKind.PERSONAL;
	}
}
