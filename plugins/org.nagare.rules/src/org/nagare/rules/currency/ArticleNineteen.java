package org.nagare.rules.currency;

/** Items of article 19 under their former numbers. */
public final class ArticleNineteen extends DatedWord {

	public ArticleNineteen() {
		super("law.article-19");
	}
}
