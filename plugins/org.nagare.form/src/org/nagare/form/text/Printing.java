package org.nagare.form.text;

import java.util.ArrayList;
import java.util.List;

import org.nagare.model.derivation.Mentions;
import org.nagare.model.derivation.Naming;

/** Prints wordings one after the other in the order of the document, remembering which abbreviations it has introduced. */
public final class Printing {

	private final Mentions mentions = new Mentions();

	public Passage print(Wording wording) {
		StringBuilder text = new StringBuilder();
		List<Passage.Gap> gaps = new ArrayList<>();
		for (Wording.Piece piece : wording.pieces()) {
			switch (piece) {
				case Wording.Words words -> text.append(words.text());
				case Wording.Unresolved unresolved -> text.append('{').append(unresolved.name()).append('}');
				case Wording.Missing missing -> gaps.add(new Passage.Gap(text.length(), text.append(Passage.MISSING).length()));
				case Wording.Mention mention -> text.append(call(mention));
			}
		}
		return new Passage(text.toString(), gaps);
	}

	private String call(Wording.Mention mention) {
		return switch (mention.manner()) {
			case SHORT -> Naming.shortDisplay(mention.thing());
			case FULL -> Naming.display(mention.thing());
			case PRESENTING -> {
				mentions.of(mention.thing());
				yield Naming.display(mention.thing()) + Naming.abbreviation(mention.thing()).map(Printing::introduction).orElse("");
			}
			case RUNNING -> {
				Mentions.Mention told = mentions.of(mention.thing());
				yield told.text() + told.introduced().map(Printing::introduction).orElse("");
			}
		};
	}

	private static String introduction(String abbreviation) {
		return "(以下「" + abbreviation + "」という。)";
	}

	/** Prints every thing by its display, whatever the manner. */
	public static String printInFull(Wording wording) {
		StringBuilder text = new StringBuilder();
		for (Wording.Piece piece : wording.pieces()) {
			text.append(piece instanceof Wording.Mention mention ? Naming.display(mention.thing()) : printAside(new Wording(List.of(piece))));
		}
		return text.toString();
	}

	/** Prints something that introduces nothing, such as the words in the brackets of a choice. */
	public static String printAside(Wording wording) {
		StringBuilder text = new StringBuilder();
		for (Wording.Piece piece : wording.pieces()) {
			switch (piece) {
				case Wording.Words words -> text.append(words.text());
				case Wording.Unresolved unresolved -> text.append('{').append(unresolved.name()).append('}');
				case Wording.Missing missing -> {
					// what is not known has no words in brackets
				}
				case Wording.Mention mention -> text.append(mention.manner() == Wording.Manner.FULL || mention.manner() == Wording.Manner.PRESENTING
						? Naming.display(mention.thing()) : Naming.shortDisplay(mention.thing()));
			}
		}
		return text.toString();
	}
}
