package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.model.Flow;
import org.nagare.model.LegalBasis;
import org.nagare.model.Payload;
import org.nagare.model.RecipientRow;
import org.nagare.model.RecordedItem;
import org.nagare.model.derivation.Handover;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.PayloadContent;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** What one affair of a body hands to another reads the same in the assessments of both: the departments, the items, the time, the provision. */
public final class HandoversDiffer implements Rule {

	/** One thing that both sides say of what is handed over. */
	private record Aspect(Bilingual name, Function<Movement, Stream<String>> says) {

		Set<String> of(List<Movement> movements, Said said) {
			Map<Movement, List<String>> known = said.byAspect().computeIfAbsent(name, each -> new IdentityHashMap<>());
			return movements.stream().flatMap(movement -> known.computeIfAbsent(movement, each -> says.apply(each).map(String::strip).toList()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
		}
	}

	/** What each movement says: one that leads to many affairs is compared with what each of them says. */
	private record Said(Map<Bilingual, Map<Movement, List<String>>> byAspect) {
	}

	private static final List<Aspect> ASPECTS = List.of(new Aspect(new Bilingual("項目", "items"), HandoversDiffer::items), new Aspect(new Bilingual("時期", "time"), HandoversDiffer::timing),
			new Aspect(new Bilingual("根拠", "provision"), HandoversDiffer::bases));

	private static final Bilingual ENDS = new Bilingual("部署", "departments");

	@Override
	public String code() {
		return "agree.handover-differs";
	}

	@Override
	public boolean comparesAssessments() {
		return true;
	}

	/** One difference; those who take the same from one line and tell it in the same words are one. */
	private record Difference(Flow flow, Bilingual what, Bilingual here, Bilingual there) {
	}

	/** Told where it is given; who takes it is the related place. */
	@Override
	public void check(RuleContext context, Report report) {
		ProjectModel project = context.derivation().project();
		Said said = project.kept(Said.class, each -> new Said(new HashMap<>()));
		Map<Difference, List<Handover>> differences = new LinkedHashMap<>();
		for (Handover handover : project.handovers()) {
			if (handover.giving() == context.derivation() && !handover.given().isEmpty()) {
				differences(handover, said, project).forEach(difference -> differences.computeIfAbsent(difference, key -> new ArrayList<>()).add(handover));
			}
		}
		differences.forEach((difference, handovers) -> tell(difference, handovers, project, report));
	}

	private static List<Difference> differences(Handover handover, Said said, ProjectModel project) {
		Flow flow = handover.given().get(0).arrow().flow();
		if (!handover.isToldByBoth()) {
			return OtherEnds.of(handover, project).map(other -> new Difference(flow, ENDS, ends(handover), ends(other))).stream().toList();
		}
		List<Difference> differences = new ArrayList<>();
		for (Aspect aspect : ASPECTS) {
			Set<String> given = aspect.of(handover.given(), said);
			Set<String> taken = aspect.of(handover.taken(), said);
			if (!given.isEmpty() && !taken.isEmpty() && !folded(given).equals(folded(taken))) {
				differences.add(new Difference(flow, aspect.name(), only(given, taken), only(taken, given)));
			}
		}
		return differences;
	}

	private static void tell(Difference difference, List<Handover> handovers, ProjectModel project, Report report) {
		Report.Told told = report.about(difference.flow()).with("from", Naming.display(handovers.get(0).from())).with("to", names(handovers, handover -> Naming.display(handover.to())))
				.with("what", difference.what()).with("other", names(handovers, handover -> Naming.display(handover.taking().assessment()))).with("here", difference.here()).with("there", difference.there());
		for (Handover handover : handovers) {
			handover.given().stream().flatMap(movement -> movement.to().row().stream()).forEach(told::concerning);
			Stream.concat(handover.taken().stream(), OtherEnds.of(handover, project).stream().flatMap(other -> other.taken().stream()))
					.forEach(movement -> told.concerning(movement.arrow().flow()).related(movement.arrow().flow()));
		}
	}

	private static List<String> names(List<Handover> handovers, Function<Handover, String> name) {
		return handovers.stream().map(name).distinct().toList();
	}

	private static Bilingual ends(Handover handover) {
		return Bilingual.same(Naming.display(handover.from()) + "→" + Naming.display(handover.to()));
	}

	private static Set<String> folded(Set<String> words) {
		return words.stream().map(JapaneseText::folded).collect(Collectors.toSet());
	}

	private static Bilingual only(Set<String> these, Set<String> those) {
		List<String> left = these.stream().filter(word -> !folded(those).contains(JapaneseText.folded(word))).toList();
		return left.isEmpty() ? new Bilingual("なし", "nothing") : new Bilingual(String.join("、", left), String.join(", ", left));
	}

	/** Nothing where some of it is told in words: they cannot be compared. */
	private static Stream<String> items(Movement movement) {
		List<Payload> payloads = movement.to().row().map(RecipientRow::getInformation).map(List::of).orElseGet(() -> movement.arrow().flow().getPayloads());
		List<PayloadContent> contents = payloads.stream().map(PayloadContent::of).toList();
		boolean listed = contents.stream().allMatch(content -> !content.unresolved() && content.words().isEmpty());
		return listed ? contents.stream().flatMap(content -> content.items().stream()).map(RecordedItem::getName) : Stream.empty();
	}

	private static Stream<String> timing(Movement movement) {
		return movement.to().row().map(RecipientRow::getTiming).or(() -> Optional.ofNullable(movement.arrow().flow().getTiming())).stream();
	}

	private static Stream<String> bases(Movement movement) {
		List<LegalBasis> own = movement.to().row().map(RecipientRow::getBases).map(List::copyOf).orElse(List.of());
		return (own.isEmpty() ? movement.arrow().flow().getBases() : own).stream().map(Naming::basis);
	}
}
