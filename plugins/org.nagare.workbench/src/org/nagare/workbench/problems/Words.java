package org.nagare.workbench.problems;

import org.nagare.workbench.NagareWorkbench;

/** Words of the list of problems, both languages side by side. */
enum Words {

	MESSAGE("内容", "Problem"),
	PLACE("場所", "Place"),
	RULE("規則", "Rule"),
	OPEN("その場所を開く", "Open the Place"),
	MEND("直し方…", "Quick Fix…"),
	EXPLAIN("規則の説明", "The Rule"),
	ACCEPT("理由を付けて了承する…", "Accept with a Reason…"),
	WHY("この指摘（%s）を了承する理由。文に「了承」として書かれます:", "Why this finding (%s) is accepted. The text keeps it as 了承:"),
	NO_REASON("理由を書いてください。", "Write a reason."),
	NOT_ACCEPTED("了承を書けませんでした。文は変わっていません。", "The acceptance could not be written. The text is unchanged."),
	CHANGED_MEANWHILE("書き込む間に文が変わりました。もう一度了承してください。", "The text has changed meanwhile. Accept it once more."),
	COPY("コピー", "Copy"),
	LOOKING("調べています…", "Looking…"),
	NOTHING_YET("フォルダーを開くと、ここに問題が出ます。", "The problems of the open folders stand here."),
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
