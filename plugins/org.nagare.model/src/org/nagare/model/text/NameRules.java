package org.nagare.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.SubAffair;

/**
 * What a name means that no reference links. What lies in the same 業務, file or 委託 comes first; then what a reference would see: the own body,
 * the own assessment, what is shared, other assessments by their dotted names; then a step, an item or a link of a chain that is the only one
 * of its name. The nearest distance at which something has the name decides; several things there mean none of them. The editor and the
 * documents ask here both, so that what one finds is what the other prints.
 */
public final class NameRules {

	/** What has names in a project, however it is known. */
	public interface Offers {

		/** What is offered under exactly this name: a full name, or the short one of a department or system with its assessment. */
		List<NameOffer> named(List<String> name);

		/** Steps, items and links of chains whose own name this is. */
		List<NameOffer> inner(String name);
	}

	private final Offers offers;

	public NameRules(Offers offers) {
		this.offers = offers;
	}

	/** What the names could mean from here at the nearest distance: nothing, one thing, or several and so none of them. */
	public List<NameOffer> meanings(EObject context, Optional<String> assessment, List<String> names) {
		if (names.isEmpty()) {
			return List.of();
		}
		List<NameOffer> inner = offers.inner(names.get(names.size() - 1)).stream().filter(offer -> isCalled(offer.fullName(), names)).toList();
		for (EObject container = context; container != null; container = container.eContainer()) {
			EObject nest = container;
			if (isNest(nest)) {
				List<NameOffer> inside = distinct(inner, offer -> isIn(offer.thing(), nest));
				if (!inside.isEmpty()) {
					return inside;
				}
			}
		}
		for (List<String> name : nearestFirst(body(context), assessment, names)) {
			List<NameOffer> named = distinct(offers.named(name), offer -> true);
			if (!named.isEmpty()) {
				return named;
			}
		}
		List<NameOffer> own = distinct(inner, offer -> assessment.isPresent() && offer.assessment().equals(assessment));
		if (!own.isEmpty()) {
			return own;
		}
		List<NameOffer> shared = distinct(inner, offer -> offer.assessment().isEmpty());
		return !shared.isEmpty() ? shared
				: distinct(inner, offer -> names.size() > 1 && offer.assessment().filter(names.get(0)::equals).isPresent());
	}

	/** What a property of a thing says; empty where a thing of its kind has none, or this one does not say it. */
	public static Optional<String> property(EObject owner, String property) {
		return Optional.ofNullable(switch (property) {
			case "所属長" -> owner instanceof OrganizationUnit unit ? unit.getHeadPostTitle() : null;
			case "連絡先" -> owner instanceof OrganizationUnit unit ? unit.getContact() : null;
			case "長" -> owner instanceof Organization body ? body.getHeadTitle() : null;
			default -> null;
		});
	}

	private static List<List<String>> nearestFirst(Optional<String> body, Optional<String> assessment, List<String> names) {
		List<List<String>> all = new ArrayList<>();
		if (assessment.isPresent()) {
			body.ifPresent(own -> all.add(joined(List.of(assessment.get(), own), names)));
			all.add(joined(List.of(assessment.get()), names));
		}
		body.ifPresent(own -> all.add(joined(List.of(own), names)));
		all.add(names);
		return all;
	}

	private static List<String> joined(List<String> outer, List<String> names) {
		List<String> all = new ArrayList<>(outer);
		all.addAll(names);
		return all;
	}

	private static Optional<String> body(EObject context) {
		for (EObject container = context; container != null; container = container.eContainer()) {
			if (container instanceof Organization body) {
				return Optional.ofNullable(body.getName());
			}
		}
		return Optional.empty();
	}

	/** The last name is the thing's own; those before it name some of what it lies in, in this order. */
	private static boolean isCalled(List<String> full, List<String> names) {
		int at = full.size() - 2;
		for (int i = names.size() - 2; i >= 0; i--) {
			while (at >= 0 && !full.get(at).equals(names.get(i))) {
				at--;
			}
			if (at-- < 0) {
				return false;
			}
		}
		return full.get(full.size() - 1).equals(names.get(names.size() - 1));
	}

	private static boolean isNest(EObject container) {
		return container instanceof Named && (container instanceof SubAffair || container instanceof SpiFile || container instanceof Entrustment);
	}

	private static boolean isIn(EObject thing, EObject container) {
		for (EObject outer = thing; outer != null; outer = outer.eContainer()) {
			if (outer == container) {
				return true;
			}
		}
		return false;
	}

	private static List<NameOffer> distinct(List<NameOffer> offers, Predicate<NameOffer> wanted) {
		Map<EObject, Boolean> seen = new IdentityHashMap<>();
		return offers.stream().filter(wanted).filter(offer -> seen.put(offer.thing(), true) == null).toList();
	}
}
