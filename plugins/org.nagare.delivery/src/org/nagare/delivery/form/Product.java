package org.nagare.delivery.form;

import java.nio.charset.StandardCharsets;

/**
 * One result with the name that its file would have in a folder, and the ending of that name.
 *
 * @param isText whether a person can read it on a screen
 */
public record Product(String name, String ending, byte[] content, boolean isText) {

	public Product(String name, String ending, String text) {
		this(name, ending, text.getBytes(StandardCharsets.UTF_8), true);
	}

	/** A result that only a program can read. */
	public Product(String name, String ending, byte[] content) {
		this(name, ending, content, false);
	}

	public String text() {
		return new String(content, StandardCharsets.UTF_8);
	}
}
