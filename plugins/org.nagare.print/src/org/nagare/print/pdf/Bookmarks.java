package org.nagare.print.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings of a page as bookmarks, nested as the headings are. */
final class Bookmarks {

	private static final int DEEPEST = 4;

	private record Open(int depth, Element element) {
	}

	private Bookmarks() {
	}

	/** Puts them into the head of the page, where the writer of the PDF looks for them. */
	static void addTo(HtmlPage page) {
		Document document = page.document();
		String space = document.getDocumentElement().getNamespaceURI();
		Element all = document.createElementNS(space, "bookmarks");
		Deque<Open> open = new ArrayDeque<>();
		open.push(new Open(0, all));
		int number = 0;
		for (Element heading : page.headings()) {
			int depth = heading.getLocalName().charAt(1) - '0';
			String label = label(heading);
			if (depth > DEEPEST || label.isEmpty()) {
				continue;
			}
			while (open.peek().depth() >= depth) {
				open.pop();
			}
			if (heading.getAttribute("id").isEmpty()) {
				heading.setAttribute("id", "heading~" + ++number);
			}
			Element bookmark = document.createElementNS(space, "bookmark");
			bookmark.setAttribute("name", label);
			bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
			open.peek().element().appendChild(bookmark);
			open.push(new Open(depth, bookmark));
		}
		Node head = document.getElementsByTagName("head").item(0);
		if (head != null && all.hasChildNodes()) {
			head.appendChild(all);
		}
	}

	/** The words of the heading itself; marks and remarks stand in elements of their own and are left out. */
	private static String label(Element heading) {
		StringBuilder own = new StringBuilder();
		for (Node child = heading.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.TEXT_NODE) {
				own.append(child.getNodeValue());
			}
		}
		String label = own.toString().strip();
		return (label.isEmpty() ? heading.getTextContent() : label).strip().replaceAll("\\s+", " ");
	}
}
