package org.nagare.form.answer;

/** Answers one question from the model. */
@FunctionalInterface
public interface Binding {

	Answer answer(Matter matter);
}
