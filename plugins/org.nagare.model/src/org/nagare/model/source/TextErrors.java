package org.nagare.model.source;

import java.util.Optional;

/**
 * How many errors a text had when something was made from it. What cannot be read is not in the model, so whatever is made says that it may lack
 * something, in the language of the form: it will be read by people who never saw the text.
 */
public record TextErrors(int count) {

	public static final TextErrors NONE = new TextErrors(0);

	/** What a reader is told; nothing where there were none. */
	public Optional<String> japanese() {
		return count == 0 ? Optional.empty() : Optional.of("誤り " + count + " 件のある文から作られました。欠けや違いがあるかもしれません。");
	}
}
