package org.nagare.figure.model;

import java.util.List;
import java.util.Objects;

/**
 * A line of the 備考: the number, the sentence and the ※ lines below it.
 *
 * @param key key of the step in the model
 */
public record FigureStep(String key, String number, String sentence, List<String> remarks) {
	public FigureStep {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(number, "number");
		Objects.requireNonNull(sentence, "sentence");
		remarks = List.copyOf(remarks);
	}
}
