package org.nagare.form.answer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.text.Wording;

/** What the model says to a question, and the things of the model that say it. */
public record Answer(Content content, List<Trace> traces) {

	/**
	 * A thing, and the attribute of it that was asked.
	 *
	 * @param feature null where the thing itself is the answer
	 * @param asWritten whether the answer is what is written in that attribute, and would be another one only by writing another one there
	 */
	public record Trace(EObject thing, EStructuralFeature feature, boolean asWritten) {
	}

	/** The answer in the terms of the domain; the words of the form are for the edition to say. */
	public sealed interface Content {
	}

	/** Running text. {@code partial} tells that something in it is still missing. */
	public record Text(Wording wording, boolean partial) implements Content {
	}

	/** Names or lines. */
	public record Lines(List<Wording> lines, boolean partial) implements Content {
		public Lines {
			lines = List.copyOf(lines);
		}
	}

	/** An entry of a vocabulary, and words that belong in its brackets. */
	public record Word(String word, Optional<Wording> text) {
		public static Word of(String word) {
			return new Word(word, Optional.empty());
		}

		public static Word of(String word, Wording text) {
			return new Word(word, Optional.of(text));
		}
	}

	/** Entries of a vocabulary. {@code undecided} tells that there may be more of them. */
	public record Words(List<Word> words, boolean undecided) implements Content {
		public Words {
			words = List.copyOf(words);
		}
	}

	/** Texts, each about an entry of a vocabulary and to be printed with its label in the order of the form; empty where it is missing. */
	public record Labelled(List<Word> texts) implements Content {
		public Labelled {
			texts = List.copyOf(texts);
		}
	}

	/** A name of which the end may be another in each form, and what stands behind it in all of them. */
	public record Entitled(String name, String behind) implements Content {
	}

	public record Quantity(Amount amount) implements Content {
	}

	public record Date(String date) implements Content {
	}

	public record Truth(boolean truth) implements Content {
	}

	/** What a figure of a form shows. */
	public enum Drawing {
		/** the flows of the affair */
		FLOWS,
		/** the systems of all affairs of the body, and how they are connected */
		SYSTEMS
	}

	/** There is a figure to be drawn. */
	public record Drawn(Drawing drawing) implements Content {
	}

	/** There is none, and that is said. */
	public record None() implements Content {
	}

	/** Nothing needs to be said. */
	public record Blank() implements Content {
	}

	/** It is not known; the reason names what is missing. */
	public record Unknown(Reason reason) implements Content {
	}

	/** Only a person can say, and not these words. */
	public record Asked(List<String> excluded) implements Content {
		public Asked {
			excluded = List.copyOf(excluded);
		}
	}

	/** Why something is not known, in both languages. */
	public record Reason(String japanese, String english) {
	}

	public Answer {
		traces = List.copyOf(traces);
	}

	public static Answer of(Content content, Trace... traces) {
		return new Answer(content, List.of(traces));
	}

	public static Answer unknown(String japanese, String english, Trace... traces) {
		return of(new Unknown(new Reason(japanese, english)), traces);
	}

	public static Trace at(EObject thing) {
		return new Trace(thing, null, false);
	}

	public static Trace at(EObject thing, EStructuralFeature feature) {
		return new Trace(thing, feature, false);
	}

	/** The attribute whose words are the answer, be they written yet or not. */
	static Trace written(EObject thing, EStructuralFeature feature) {
		return new Trace(thing, feature, true);
	}
}
