package org.nagare.dsl.ide.wording;

import java.util.regex.Pattern;

/** How what is told to a person is marked: what an author wrote is shown as it is written, whether the client knows Markdown or shows every sign. */
public enum Markup {

	MARKDOWN {
		@Override
		public String text(String written) {
			return SIGNS.matcher(line(written)).replaceAll("\\\\$0");
		}

		@Override
		public String strong(String written) {
			return written.isBlank() ? "" : "**" + text(written) + "**";
		}

		/** Between more backquotes than stand together in it. */
		@Override
		public String code(String written) {
			String fence = "`";
			while (written.contains(fence)) {
				fence += "`";
			}
			String space = written.startsWith("`") || written.endsWith("`") ? " " : "";
			return fence + space + written + space + fence;
		}

		@Override
		public String example(String language, String written) {
			return "```" + language + "\n" + written + "\n```";
		}

		@Override
		public String lineEnd() {
			return "  \n";
		}
	},

	PLAIN {
		@Override
		public String text(String written) {
			return line(written);
		}

		@Override
		public String strong(String written) {
			return line(written);
		}

		@Override
		public String code(String written) {
			return written;
		}

		@Override
		public String example(String language, String written) {
			return written;
		}

		@Override
		public String lineEnd() {
			return "\n";
		}
	};

	/** What Markdown would take for a mark of its own, or for the name of a character. */
	private static final Pattern SIGNS = Pattern.compile("[\\\\`*_~<>\\[\\]&]");

	/** Words of an author within a line. */
	public abstract String text(String written);

	/** The same where they are what it is all about. */
	public abstract String strong(String written);

	/** A name as it is written in a text. */
	public abstract String code(String written);

	/** Lines of a language, by themselves. */
	public abstract String example(String language, String written);

	/** The end of a line whose paragraph goes on. */
	public abstract String lineEnd();

	private static String line(String written) {
		return written.strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
