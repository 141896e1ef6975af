package org.nagare.delivery.start;

import org.nagare.form.edition.Edition;

/**
 * The form that an assessment begins with.
 *
 * @param edition  by which an assessment names it
 * @param document what a filled form of it is called, as 全項目評価書
 */
public record FormChoice(String edition, String document) {

	/** What most assessments are written for. */
	public static final FormChoice USUAL = new FormChoice("平成30年5月様式4", "全項目評価書");

	/** The document is what stands in brackets behind the title of the form, else the title. */
	public static FormChoice of(Edition edition) {
		String title = edition.title().replace('（', '(').replace('）', ')');
		int open = title.lastIndexOf('(');
		return new FormChoice(edition.id(), open > 0 && title.endsWith(")") ? title.substring(open + 1, title.length() - 1) : title);
	}
}
