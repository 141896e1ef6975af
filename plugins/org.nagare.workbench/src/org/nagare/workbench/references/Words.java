package org.nagare.workbench.references;

import org.nagare.workbench.NagareWorkbench;

/** Words of the list of places, both languages side by side. */
enum Words {

	TEXT("文", "Text"),
	PLACE("場所", "Place"),
	NOTHING_ASKED("名前にカーソルを置いて Ctrl+Shift+G を押すと、使われている所がここに並びます。", "Put the caret on a name and press Ctrl+Shift+G: the places where it is used stand here."),
	NO_NAME("カーソルの所に名前がありません。", "No name stands at the caret."),
	COUNT("「%s」 %d か所", "“%s”: %d places");

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
