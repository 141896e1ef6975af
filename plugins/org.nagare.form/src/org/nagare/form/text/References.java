package org.nagare.form.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.text.Wording.Manner;
import org.nagare.form.text.Wording.Mention;
import org.nagare.form.text.Wording.Piece;
import org.nagare.form.text.Wording.Unresolved;
import org.nagare.form.text.Wording.Words;
import org.nagare.model.Named;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;

/** Texts of an assessment as wordings: what its names in braces mean is for the model to say, how a thing is called is for the document. */
public final class References {

	private final AssessmentDerivation derivation;
	private final TextMeanings meanings;

	public References(AssessmentDerivation derivation) {
		this.derivation = derivation;
		this.meanings = new TextMeanings(derivation);
	}

	/** A text that stands in no 業務, file or 委託 of its own: an entered cell, a measure, an attribute of the assessment. */
	public Wording read(String text) {
		return read(text, derivation.assessment());
	}

	/** A text where it stands. */
	public Wording read(String text, EObject context) {
		List<Piece> pieces = meanings.read(text, context).stream().map(References::piece).toList();
		return new Wording(pieces);
	}

	/** The one thing that a name outside of a text means. */
	public Optional<Named> thing(List<String> names, EObject context) {
		return meanings.thing(names, context);
	}

	private static Piece piece(TextPiece piece) {
		return switch (piece) {
			case TextPiece.Words words -> new Words(words.text());
			case TextPiece.Mention mention -> new Mention(mention.thing(), Manner.RUNNING);
			case TextPiece.Property property -> new Words(property.text());
			case TextPiece.Number number -> new Words(number.number().toString());
			case TextPiece.Role role -> new Words(role.text());
			case TextPiece.Unresolved unresolved -> new Unresolved(unresolved.name());
		};
	}
}
