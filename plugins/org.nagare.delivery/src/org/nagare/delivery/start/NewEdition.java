package org.nagare.delivery.start;

import java.util.Optional;

/**
 * The text of an edition of a form that differs from another one only where its author says so.
 *
 * @param id    the name that assessments use
 * @param title what is printed at its head
 * @param base  the edition that it follows
 */
public record NewEdition(String id, String title, String base) {

	public static final String FOLDER = "様式";
	public static final String ENDING = ".yoshiki";

	/** What cannot stand in a name or a title; empty where all can. */
	public Optional<String> unwritable() {
		return id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') && !id.isEmpty() ? title.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ') ? Optional.of(title)
				: Optional.empty() : Optional.of(id);
	}

	public String text() {
		return """
				// %s に倣う様式の版。違う所だけを { } の中に書く。
				// 欄の名や手引を改める: 上書き Ⅰ.7.② "名"
				// 欄を加える: 追加 Ⅰ.7.③ "名" 後 Ⅰ.7.② 文章 記載 任意
				// 欄を除く: 削除 Ⅰ.7.②
				様式 %s "%s" 元 %s
				{
				}
				""".formatted(base, id, title, base);
	}
}
