package org.nagare.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.derivation.StepNumber;

/** What the names in braces mean in the texts of one assessment, by {@link NameRules}. */
public final class TextMeanings {

	private final AssessmentDerivation derivation;
	private final NameRules rules;

	public TextMeanings(AssessmentDerivation derivation) {
		this.derivation = derivation;
		this.rules = new NameRules(derivation.project().kept(ProjectNames.class, ProjectNames::new));
	}

	/** A text as it was typed, with what its braces mean where it stands. */
	public List<TextPiece> read(String text, EObject context) {
		List<TextPiece> pieces = new ArrayList<>();
		int done = 0;
		for (TextReference reference : TextReference.in(text)) {
			words(text.substring(done, reference.offset()), pieces);
			String written = text.substring(reference.offset(), reference.offset() + reference.length());
			pieces.add(meaning(reference.names(), written, context));
			done = reference.offset() + reference.length();
		}
		words(text.substring(done), pieces);
		return List.copyOf(pieces);
	}

	/** The one thing that a name means where it stands outside of a text; none where several have the name. */
	public Optional<Named> thing(List<String> names, EObject context) {
		List<NameOffer> things = rules.meanings(context, viewer(context), names);
		return things.size() == 1 ? Optional.of((Named) things.get(0).thing()) : Optional.empty();
	}

	private static void words(String text, List<TextPiece> pieces) {
		if (!text.isEmpty()) {
			pieces.add(new TextPiece.Words(text.replace("{{", "{")));
		}
	}

	private TextPiece meaning(List<String> names, String written, EObject context) {
		Optional<String> viewer = viewer(context);
		List<NameOffer> things = rules.meanings(context, viewer, names);
		if (things.size() == 1) {
			return piece((Named) things.get(0).thing());
		}
		int last = names.size() - 1;
		if (things.isEmpty() && last > 0 && TextReference.PROPERTIES.contains(names.get(last))) {
			things = rules.meanings(context, viewer, names.subList(0, last));
			if (things.size() == 1) {
				Named owner = (Named) things.get(0).thing();
				Optional<String> said = NameRules.property(owner, names.get(last));
				if (said.isPresent()) {
					return new TextPiece.Property(owner, said.get());
				}
			}
		}
		List<String> candidates = things.size() < 2 ? List.of() : things.stream().map(thing -> thing.told(viewer)).distinct().toList();
		// what stands for the body or the affair never stands for a thing that several have the name of
		return role(names).orElseGet(() -> new TextPiece.Unresolved(written, String.join(".", names), candidates));
	}

	/** A step is told by its number in the assessment whose affair it is a step of. */
	private TextPiece piece(Named thing) {
		if (thing instanceof Step step) {
			Optional<StepNumber> number = derivation.stepNumber(step)
					.or(() -> text(step).flatMap(ProjectModel::assessmentOf).map(derivation.project()::derive).flatMap(other -> other.stepNumber(step)));
			if (number.isPresent()) {
				return new TextPiece.Number(step, number.get());
			}
		}
		return new TextPiece.Mention(thing);
	}

	/** The assessment from which names are looked up: that of the text; of a library, the one that uses it. A shared text sees what is shared. */
	private Optional<String> viewer(EObject context) {
		for (EObject outer = context; outer != null; outer = outer.eContainer()) {
			if (outer instanceof MeasureLibrary) {
				return Optional.ofNullable(derivation.assessment().getName());
			}
		}
		return text(context).map(ProjectModel::assessmentOf).orElseGet(() -> Optional.of(derivation.assessment())).map(Assessment::getName);
	}

	private static Optional<ProjectFile> text(EObject thing) {
		for (EObject outer = thing; outer != null; outer = outer.eContainer()) {
			if (outer instanceof ProjectFile text) {
				return Optional.of(text);
			}
		}
		return Optional.empty();
	}

	private Optional<TextPiece> role(List<String> names) {
		return names.size() > 1 ? Optional.empty() : switch (names.get(0)) {
			case "機関" -> derivation.body().map(body -> new TextPiece.Role(Naming.display(body)));
			case "事務" -> Optional.ofNullable(derivation.assessment().getAffair()).map(TextPiece.Role::new);
			default -> Optional.empty();
		};
	}
}
