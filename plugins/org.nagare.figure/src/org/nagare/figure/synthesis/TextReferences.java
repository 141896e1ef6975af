package org.nagare.figure.synthesis;

import java.util.stream.Collectors;

import org.nagare.model.Step;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;

/**
 * Prints the sentences of the notes: a step by its number, a thing by its name in the figure. What a name means is for the model to say; what
 * leads nowhere stays as it was typed, so that it is seen.
 */
final class TextReferences {
	private final TextMeanings meanings;

	TextReferences(AssessmentDerivation derivation) {
		this.meanings = new TextMeanings(derivation);
	}

	String printed(String text, Step context) {
		return meanings.read(text, context).stream().map(TextReferences::printed).collect(Collectors.joining());
	}

	private static String printed(TextPiece piece) {
		return switch (piece) {
			case TextPiece.Words words -> words.text();
			case TextPiece.Mention mention -> Naming.shortDisplay(mention.thing());
			case TextPiece.Property property -> property.text();
			case TextPiece.Number number -> number.number().toString();
			case TextPiece.Role role -> role.text();
			case TextPiece.Unresolved unresolved -> unresolved.written();
		};
	}
}
