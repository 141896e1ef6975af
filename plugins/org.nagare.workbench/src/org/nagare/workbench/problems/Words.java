package org.nagare.workbench.problems;

import org.nagare.workbench.NagareWorkbench;

/** Words of the list of problems, both languages side by side. */
enum Words {

	MESSAGE("内容", "Problem"),
	PLACE("場所", "Place"),
	RULE("規則", "Rule"),
	OPEN("その場所を開く", "Open the Place"),
	MEND("直し方…", "Quick Fix…"),
	COPY("コピー", "Copy"),
	NONE("問題はありません。", "There are no problems."),
	COUNTS("誤り %d　注意 %d　情報 %d", "Errors %d   Warnings %d   Information %d");

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
