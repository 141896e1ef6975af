package org.nagare.figure.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Member;
import org.nagare.model.Named;
import org.nagare.model.Boundary;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;

/**
 * Prints the references in a sentence of the notes: {@code {受信}} as the number of the step, {@code {台帳}} as the name in
 * the figure, {@code {住民課.所属長}} as the post. What leads nowhere stays as it was typed, so that it is seen.
 */
final class TextReferences {
	private static final Pattern REFERENCE = Pattern.compile("\\{\\{|\\{([^{}\\r\\n]+)\\}");
	private final AssessmentDerivation derivation;
	private final Map<String, Named> things = new LinkedHashMap<>();

	TextReferences(AssessmentDerivation derivation) {
		this.derivation = derivation;
		derivation.statements(Statement.class).forEach(this::enter);
	}

	private void enter(EObject thing) {
		if (thing instanceof Named named && named.getName() != null) {
			things.putIfAbsent(named.getName(), named);
		}
		List<Member> members = switch (thing) {
			case Organization body -> body.getMembers();
			case OrganizationUnit unit -> unit.getMembers();
			case Boundary boundary -> boundary.getMembers();
			default -> List.of();
		};
		members.forEach(this::enter);
	}

	String printed(String text, Step context) {
		return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement(match, context)));
	}

	private String replacement(MatchResult match, Step context) {
		if (match.group(1) == null) {
			return "{";
		}
		String[] names = match.group(1).strip().split("\\.");
		String last = names[names.length - 1];
		return step(names, context).or(() -> post(names)).or(() -> Optional.ofNullable(things.get(last)).map(Naming::shortDisplay))
				.orElse(match.group());
	}

	/** A step of the same 業務 goes before one of another. */
	private Optional<String> step(String[] names, Step context) {
		String wanted = names[names.length - 1];
		Optional<Step> found = Optional.empty();
		for (Step step : derivation.steps()) {
			boolean same = wanted.equals(step.getName());
			boolean inside = names.length == 1 || step.eContainer() instanceof SubAffair affair
					&& names[names.length - 2].equals(affair.getName());
			if (same && inside && (found.isEmpty() || step.eContainer() == context.eContainer()
					&& found.get().eContainer() != context.eContainer())) {
				found = Optional.of(step);
			}
		}
		return found.flatMap(derivation::stepNumber).map(Object::toString);
	}

	private Optional<String> post(String[] names) {
		if (names.length < 2) {
			return Optional.empty();
		}
		Named thing = things.get(names[names.length - 2]);
		return switch (names[names.length - 1]) {
			case "所属長" -> thing instanceof OrganizationUnit unit ? Optional.ofNullable(unit.getHeadPostTitle()) : Optional.empty();
			case "長" -> thing instanceof Organization body ? Optional.ofNullable(body.getHeadTitle()) : Optional.empty();
			case "連絡先" -> thing instanceof OrganizationUnit unit ? Optional.ofNullable(unit.getContact()) : Optional.empty();
			default -> Optional.empty();
		};
	}
}
