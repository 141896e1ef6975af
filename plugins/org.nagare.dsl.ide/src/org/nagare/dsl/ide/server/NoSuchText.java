package org.nagare.dsl.ide.server;

/** The client asked about a text that is in no project, or that is not there any more. */
final class NoSuchText extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchText() {
		super("no such text", null, false, false);
	}
}
