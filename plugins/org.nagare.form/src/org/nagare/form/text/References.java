package org.nagare.form.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.text.Wording.Manner;
import org.nagare.form.text.Wording.Mention;
import org.nagare.form.text.Wording.Piece;
import org.nagare.form.text.Wording.Unresolved;
import org.nagare.form.text.Wording.Words;
import org.nagare.model.Assessment;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;

/**
 * Resolves what stands in braces inside a text: {@code {台帳}} a thing, {@code {感染症対策課.所属長}} its post, {@code {受信}} the number of a
 * step, {@code {{} a brace. The names of the assessment come before the shared ones.
 */
public final class References {

	private final AssessmentDerivation derivation;
	private final Map<String, Named> byName = new HashMap<>();
	private final Map<String, Step> steps = new HashMap<>();

	public References(AssessmentDerivation derivation) {
		this.derivation = derivation;
		derivation.statements(Statement.class).forEach(this::add);
	}

	private void add(Statement statement) {
		if (statement instanceof Named named) {
			put(named);
		}
		statement.eAllContents().forEachRemaining(inner -> {
			if (inner instanceof Step step) {
				putStep(step);
			} else if (inner instanceof Named named) {
				put(named);
			}
		});
	}

	private void put(Named thing) {
		if (thing.getName() == null) {
			return;
		}
		byName.putIfAbsent(thing.getName(), thing);
		for (EObject outer = thing.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Named container && container.getName() != null) {
				byName.putIfAbsent(container.getName() + "." + thing.getName(), thing);
			}
		}
	}

	private void putStep(Step step) {
		if (step.getName() != null) {
			steps.putIfAbsent(step.getName(), step);
			if (step.eContainer() instanceof Named affair && affair.getName() != null) {
				steps.putIfAbsent(affair.getName() + "." + step.getName(), step);
			}
		}
	}

	/** A text as it was typed, with what its braces mean. */
	public Wording read(String text) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '{') {
				words.append(c);
				continue;
			}
			if (i + 1 < text.length() && text.charAt(i + 1) == '{') {
				words.append('{');
				i++;
				continue;
			}
			int end = text.indexOf('}', i);
			if (end < 0 || text.substring(i, end).indexOf('\n') >= 0) {
				words.append(c);
				continue;
			}
			if (!words.isEmpty()) {
				pieces.add(new Words(words.toString()));
				words.setLength(0);
			}
			pieces.add(resolve(text.substring(i + 1, end).strip()));
			i = end;
		}
		if (!words.isEmpty()) {
			pieces.add(new Words(words.toString()));
		}
		return new Wording(pieces);
	}

	private Piece resolve(String name) {
		// a name may be quoted as it is in the language
		String plain = name.length() > 2 && name.startsWith("「") && name.endsWith("」") ? name.substring(1, name.length() - 1) : name;
		Named thing = byName.get(plain);
		if (thing != null) {
			return new Mention(thing, Manner.RUNNING);
		}
		Optional<Piece> step = Optional.ofNullable(steps.get(plain)).flatMap(derivation::stepNumber).map(number -> new Words(number.toString()));
		return step.or(() -> attribute(plain)).or(() -> role(plain)).orElseGet(() -> new Unresolved(name));
	}

	private Optional<Piece> attribute(String name) {
		int dot = name.lastIndexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		Named owner = byName.get(name.substring(0, dot));
		String text = switch (name.substring(dot + 1)) {
			case "所属長" -> owner instanceof OrganizationUnit unit ? unit.getHeadPostTitle() : null;
			case "連絡先" -> owner instanceof OrganizationUnit unit ? unit.getContact() : null;
			case "長" -> owner instanceof Organization body ? body.getHeadTitle() : null;
			default -> null;
		};
		return Optional.ofNullable(text).map(Words::new);
	}

	/** The body and the affair of the assessment by their role, so that a declaration can be shared. */
	private Optional<Piece> role(String name) {
		Assessment assessment = derivation.assessment();
		return switch (name) {
			case "機関" -> derivation.body().map(body -> new Words(Naming.display(body)));
			case "事務" -> Optional.ofNullable(assessment.getAffair()).map(Words::new);
			default -> Optional.empty();
		};
	}
}
