package org.nagare.document.html;

/** Text as HTML and XML both read it. What neither can hold is shown, never dropped. */
final class HtmlText {

	private static final int CONTROL_PICTURES = 0x2400;
	private static final String REPLACEMENT = "\uFFFD";

	private HtmlText() {
	}

	/** Text between tags; a line break is one in print too. */
	static String text(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			i += Character.charCount(c);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '\n' -> out.append("<br/>");
				case '\r' -> {
					out.append("<br/>");
					i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
				}
				default -> {
					if (isCarried(c)) {
						out.appendCodePoint(c);
					} else {
						out.append("<span class=\"sign\" title=\"").append(number(c)).append("\">").append(picture(c)).append("</span>");
					}
				}
			}
		}
		return out.toString();
	}

	/** A text in the quotes of an attribute. */
	static String attribute(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\n' -> out.append("&#10;");
				case '\t' -> out.append("&#9;");
				default -> out.append(isCarried(c) ? Character.toString(c) : picture(c));
			}
		});
		return out.toString();
	}

	/** A string of a style sheet between its quotes; everything but letters and digits by number, so that nothing can end it. */
	static String style(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		text.codePoints().map(c -> isCarried(c) ? c : picture(c).codePointAt(0)).forEach(c -> {
			if (Character.isLetterOrDigit(c)) {
				out.appendCodePoint(c);
			} else {
				out.append('\\').append(Integer.toHexString(c)).append(' ');
			}
		});
		return out.toString();
	}

	/** Neither forbidden in XML, nor a control character that HTML reads as something else. */
	private static boolean isCarried(int c) {
		return c == '\t' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c <= 0xD7FF || c >= 0xE000 && (c & 0xFFFE) != 0xFFFE;
	}

	private static String picture(int c) {
		return c < 0x20 ? Character.toString(CONTROL_PICTURES + c) : c == 0x7F ? Character.toString(CONTROL_PICTURES + 0x21) : REPLACEMENT;
	}

	private static String number(int c) {
		String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
		return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
	}
}
