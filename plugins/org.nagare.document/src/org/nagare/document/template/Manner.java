package org.nagare.document.template;

/** How values are put into a template. */
public enum Manner {
	/** as they are */
	TEXT,
	/** so that Markdown shows them as they are */
	MARKDOWN
}
