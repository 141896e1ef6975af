package org.nagare.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.ReEntrustment;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.FigureLayout;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;

/**
 * What the names in braces mean in the texts of one assessment. What lies in the same 業務, file or 委託 comes first, then what the assessment
 * itself declares, then what is shared, then a step, an item or a link of a chain that is the only one of its name.
 */
public final class TextMeanings {

	private final AssessmentDerivation derivation;
	private final Map<List<String>, Named> declared = new HashMap<>();
	private final Map<List<String>, List<Named>> inner = new HashMap<>();

	public TextMeanings(AssessmentDerivation derivation) {
		this.derivation = derivation;
		// own statements come before shared ones, so the first of a name is the nearest
		for (Statement statement : derivation.statements(Statement.class)) {
			enter(statement);
			statement.eAllContents().forEachRemaining(this::enter);
		}
	}

	private void enter(EObject thing) {
		if (!(thing instanceof Named named) || thing instanceof FigureLayout || named.getName() == null) {
			return;
		}
		if (isInner(thing)) {
			inner.computeIfAbsent(List.of(named.getName()), name -> new ArrayList<>(1)).add(named);
		} else {
			declared.putIfAbsent(List.of(named.getName()), named);
		}
		for (EObject outer = thing.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Named container && container.getName() != null) {
				declared.putIfAbsent(List.of(container.getName(), named.getName()), named);
			}
		}
	}

	private static boolean isInner(EObject thing) {
		return thing instanceof Step || thing instanceof RecordedItem || thing instanceof ReEntrustment;
	}

	/** A text as it was typed, with what its braces mean where it stands. */
	public List<TextPiece> read(String text, EObject context) {
		List<TextPiece> pieces = new ArrayList<>();
		int done = 0;
		for (TextReference reference : TextReference.in(text)) {
			words(text.substring(done, reference.offset()), pieces);
			String written = text.substring(reference.offset(), reference.offset() + reference.length());
			pieces.add(meaning(reference.names(), context).orElseGet(() -> new TextPiece.Unresolved(written, String.join(".", reference.names()))));
			done = reference.offset() + reference.length();
		}
		words(text.substring(done), pieces);
		return List.copyOf(pieces);
	}

	private static void words(String text, List<TextPiece> pieces) {
		if (!text.isEmpty()) {
			pieces.add(new TextPiece.Words(text.replace("{{", "{")));
		}
	}

	private Optional<TextPiece> meaning(List<String> names, EObject context) {
		return thing(names, context).flatMap(this::piece).or(() -> property(names, context)).or(() -> role(names));
	}

	private Optional<TextPiece> piece(Named thing) {
		return thing instanceof Step step ? derivation.stepNumber(step).map(number -> new TextPiece.Number(step, number)) : Optional.of(new TextPiece.Mention(thing));
	}

	private Optional<Named> thing(List<String> names, EObject context) {
		for (EObject outer = context; outer != null; outer = outer.eContainer()) {
			boolean nest = outer instanceof SubAffair || outer instanceof SpiFile || outer instanceof Entrustment;
			if (nest && names.size() == 1 && ((Named) outer).getName() != null) {
				Named inside = declared.get(List.of(((Named) outer).getName(), names.get(0)));
				if (inside != null && isIn(inside, outer)) {
					return Optional.of(inside);
				}
			}
		}
		Named found = declared.get(names);
		if (found != null) {
			return Optional.of(found);
		}
		List<Named> only = inner.getOrDefault(names, List.of());
		return only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
	}

	private static boolean isIn(EObject thing, EObject container) {
		for (EObject outer = thing; outer != null; outer = outer.eContainer()) {
			if (outer == container) {
				return true;
			}
		}
		return false;
	}

	private Optional<TextPiece> property(List<String> names, EObject context) {
		int last = names.size() - 1;
		if (last == 0 || !TextReference.PROPERTIES.contains(names.get(last))) {
			return Optional.empty();
		}
		return thing(names.subList(0, last), context).flatMap(owner -> property(owner, names.get(last)).map(text -> new TextPiece.Property(owner, text)));
	}

	private static Optional<String> property(Named owner, String property) {
		return Optional.ofNullable(switch (property) {
			case "所属長" -> owner instanceof OrganizationUnit unit ? unit.getHeadPostTitle() : null;
			case "連絡先" -> owner instanceof OrganizationUnit unit ? unit.getContact() : null;
			case "長" -> owner instanceof Organization body ? body.getHeadTitle() : null;
			default -> null;
		});
	}

	private Optional<TextPiece> role(List<String> names) {
		return names.size() > 1 ? Optional.empty() : switch (names.get(0)) {
			case "機関" -> derivation.body().map(body -> new TextPiece.Role(Naming.display(body)));
			case "事務" -> Optional.ofNullable(derivation.assessment().getAffair()).map(TextPiece.Role::new);
			default -> Optional.empty();
		};
	}
}
