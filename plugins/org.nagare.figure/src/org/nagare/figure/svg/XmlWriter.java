package org.nagare.figure.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, one to a line, with attributes in the order they are given and numbers without any locale. */
final class XmlWriter {
	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();
	private boolean tagOpen;

	XmlWriter() {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	XmlWriter start(String name) {
		closeTag("\n");
		indent();
		out.append('<').append(name);
		open.push(name);
		tagOpen = true;
		return this;
	}

	XmlWriter attribute(String name, String value) {
		if (!tagOpen) {
			throw new IllegalStateException("No element is open for the attribute " + name);
		}
		out.append(' ').append(name).append("=\"").append(XmlText.escaped(value)).append('"');
		return this;
	}

	XmlWriter attribute(String name, double value) {
		return attribute(name, number(value));
	}

	XmlWriter end() {
		String name = open.pop();
		if (tagOpen) {
			out.append("/>\n");
			tagOpen = false;
		} else {
			indent();
			out.append("</").append(name).append(">\n");
		}
		return this;
	}

	/** Ends the element with this text as its whole content. */
	XmlWriter endWith(String text) {
		closeTag("");
		out.append(XmlText.escaped(text)).append("</").append(open.pop()).append(">\n");
		return this;
	}

	String finished() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("Still open: " + open.peek());
		}
		return out.toString();
	}

	private void closeTag(String after) {
		if (tagOpen) {
			out.append('>').append(after);
			tagOpen = false;
		}
	}

	private void indent() {
		out.append("\t".repeat(open.size()));
	}

	/** At most two places after the point; written by hand, for a formatter would ask the locale. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		String sign = hundredths < 0 ? "-" : "";
		long magnitude = Math.abs(hundredths);
		long rest = magnitude % 100;
		String whole = sign + magnitude / 100;
		if (rest == 0) {
			return whole;
		}
		return rest % 10 == 0 ? whole + "." + rest / 10 : whole + "." + (rest < 10 ? "0" + rest : rest);
	}
}
