package org.nagare.workbench.front;

import org.nagare.workbench.NagareWorkbench;

/** Words of the views that follow a text, both languages side by side. */
enum Words {

	UNREAD_ONE("%s の %d 行目に、文に読めないところがあります。ここに見えているものには、欠けや違いがあるかもしれません。",
			"%s, line %d: something in the text cannot be read. What is shown here may lack something or differ."),
	UNREAD("%s の %d 行目など、文に読めないところが %d か所あります。ここに見えているものには、欠けや違いがあるかもしれません。",
			"%s, line %d: something in the texts cannot be read (%d places in all). What is shown here may lack something or differ."),
	TO_FAULT("そこへ行く", "Go There");

	private final String japanese;
	private final String english;

	Words(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** In the language in which the person reads. */
	String text() {
		return NagareWorkbench.say(japanese, english);
	}
}
