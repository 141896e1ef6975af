package org.nagare.workbench.handbook;

import org.nagare.workbench.NagareWorkbench;

/** Words around the pages, both languages side by side. */
enum Words {

	TITLE("手引き", "Handbook"),
	BACK("前のページへ", "Back"),
	BROWSER("ブラウザーで開く", "Open in the browser"),
	NOT_THERE("このページは見つかりません: %s", "This page is not there: %s"),
	NO_HANDBOOK("このワークベンチには手引きが入っていません。配布物の handbook フォルダーの index.html を開いてください。",
			"This workbench carries no handbook. Open index.html in the folder handbook of what was handed out.");

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
