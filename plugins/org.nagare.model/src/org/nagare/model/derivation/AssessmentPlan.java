package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Assessment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.SystemKind;

/**
 * The assessments of one body seen together: which there are, which systems they use, and how far those come by individual numbers.
 * An answer that is empty is not known.
 */
public final class AssessmentPlan {

	private final List<AssessmentDerivation> derivations;

	private AssessmentPlan(List<AssessmentDerivation> derivations) {
		this.derivations = List.copyOf(derivations);
	}

	/** The assessments whose first body is that of this one, in the order of the texts; this one alone where it names none. */
	public static AssessmentPlan around(AssessmentDerivation derivation) {
		Optional<Organization> body = derivation.body();
		List<AssessmentDerivation> same = new ArrayList<>();
		for (Assessment assessment : derivation.project().assessments()) {
			AssessmentDerivation each = derivation.project().derive(assessment);
			if (assessment == derivation.assessment() || body.isPresent() && each.body().equals(body)) {
				same.add(each);
			}
		}
		return new AssessmentPlan(same);
	}

	/** Without those assessments that are nothing but a sheet of this edition: the plan is no line of itself. */
	public AssessmentPlan withoutSheets(String edition) {
		return new AssessmentPlan(derivations.stream().filter(each -> !each.assessment().getEditions().equals(List.of(edition))).toList());
	}

	public List<AssessmentDerivation> derivations() {
		return derivations;
	}

	/** All systems of all affairs, each once, in the order in which the affairs tell them. */
	public List<InformationSystem> systems() {
		Set<InformationSystem> systems = new LinkedHashSet<>();
		derivations.forEach(each -> systems.addAll(each.systemsInOrder()));
		return List.copyOf(systems);
	}

	/** The first affair that uses the system. */
	public Optional<AssessmentDerivation> user(InformationSystem system) {
		return derivations.stream().filter(each -> each.systemsInOrder().contains(system)).findFirst();
	}

	/**
	 * Whether the system itself keeps individual numbers, or codes that the Act treats as such. A 中間サーバー with a replica keeps the code of
	 * each person, whatever else the replica holds. What a system keeps for affairs that are not told here nobody can tell, so only one that
	 * by its kind keeps nothing is a no.
	 */
	public Optional<Boolean> holdsNumber(InformationSystem system) {
		for (AssessmentDerivation each : derivations) {
			for (SpiFile file : each.files()) {
				boolean replica = Present.in(file.getReplicas()).contains(system);
				boolean server = replica && Systems.is(system, SystemKind.INTERMEDIATE_SERVER);
				if (server || (replica || Present.in(file.getHolders()).contains(system)) && carries(file)) {
					return Optional.of(true);
				}
			}
		}
		return Systems.is(system, SystemKind.INTERNAL_LINKAGE) ? Optional.of(false) : Optional.empty();
	}

	private static boolean carries(SpiFile file) {
		return PayloadContent.items(file).stream().anyMatch(item -> PayloadContent.category(item).filter(ItemCategory::isCarrier).isPresent());
	}

	/** Whether individual numbers are kept in the system or reach it on an arrow; that they never do cannot be told from some affairs. */
	public Optional<Boolean> reachesNumber(InformationSystem system) {
		boolean reached = derivations.stream().flatMap(each -> each.arrows().stream())
				.anyMatch(arrow -> arrow.kind() == FlowKind.SPECIFIC && arrow.path().contains(system));
		return reached || holdsNumber(system).orElse(false) ? Optional.of(true) : Optional.empty();
	}
}
