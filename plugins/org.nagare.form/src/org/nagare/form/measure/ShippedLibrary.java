package org.nagare.form.measure;

/**
 * A measure library as it comes with the product.
 *
 * @param name whose measures these are; also the name of the file that a project gets
 * @param text the text of the file, in the language of projects
 */
public record ShippedLibrary(String name, String text) {

	private static final String COMMENT = "//";

	/** What it is, in one line: the first comment of its text. */
	public String summary() {
		return text.lines().filter(line -> line.startsWith(COMMENT)).findFirst().map(line -> line.substring(COMMENT.length()).strip()).orElse("");
	}

	/** Whether a file holds this text, however its lines end. */
	public boolean isWrittenIn(String content) {
		return content.replace("\r\n", "\n").equals(text);
	}
}
