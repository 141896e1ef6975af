package org.nagare.office.tests;

import java.util.List;

/** Texts looked for on the pages of a printed document. */
final class PrintedPages {

	private PrintedPages() {
	}

	/** On one page, or going on at each next one. */
	static boolean isWhole(String text, List<String> pages) {
		for (int page = 0; page < pages.size(); page++) {
			if (goesOn(text, pages, page)) {
				return true;
			}
		}
		return false;
	}

	private static boolean goesOn(String text, List<String> pages, int page) {
		if (page >= pages.size()) {
			return false;
		}
		if (pages.get(page).contains(text)) {
			return true;
		}
		for (int cut = text.length() - 1; cut > 0; cut--) {
			if (pages.get(page).contains(text.substring(0, cut))) {
				return goesOn(text.substring(cut), pages, page + 1);
			}
		}
		return false;
	}
}
