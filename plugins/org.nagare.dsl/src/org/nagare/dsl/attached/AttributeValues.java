package org.nagare.dsl.attached;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of all attributes of an XML text, with their places. Only tags are looked into: what merely looks like one in a comment, a
 * section of characters or an instruction is none. No entity is ever fetched, for a document type is not understood at all.
 */
final class AttributeValues {

	/** A value as it is written, without its quotes. */
	record Value(int offset, String written) {
	}

	private final String text;
	private final List<Value> values = new ArrayList<>();

	private AttributeValues(String text) {
		this.text = text;
	}

	/** Empty for a text that ends within a tag or has a document type, of which nothing can be said. */
	static Optional<List<Value>> in(String text) {
		AttributeValues reading = new AttributeValues(text);
		return reading.read() ? Optional.of(List.copyOf(reading.values)) : Optional.empty();
	}

	private boolean read() {
		int at = text.indexOf('<');
		while (at >= 0) {
			OptionalInt end = text.startsWith("<!--", at) ? after("-->", at) : text.startsWith("<![CDATA[", at) ? after("]]>", at)
					: text.startsWith("<?", at) ? after("?>", at) : text.startsWith("<!", at) ? OptionalInt.empty() : afterTag(at + 1);
			if (end.isEmpty()) {
				return false;
			}
			at = text.indexOf('<', end.getAsInt());
		}
		return true;
	}

	private OptionalInt after(String mark, int from) {
		int end = text.indexOf(mark, from);
		return end < 0 ? OptionalInt.empty() : OptionalInt.of(end + mark.length());
	}

	private OptionalInt afterTag(int from) {
		for (int at = from; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '>') {
				return OptionalInt.of(at + 1);
			}
			if (c == '"' || c == '\'') {
				int end = text.indexOf(c, at + 1);
				if (end < 0) {
					return OptionalInt.empty();
				}
				values.add(new Value(at + 1, text.substring(at + 1, end)));
				at = end;
			}
		}
		return OptionalInt.empty();
	}
}
