package org.nagare.workbench.review;

import org.nagare.workbench.NagareWorkbench;

/** Words of the review and of the pages of rules, both languages side by side. */
enum Words {

	NOTHING_OPEN("テキストを開くと、そのプロジェクトの点検の結果がここに出ます。", "Open a text: what is found in its project stands here."),
	LOOKING("点検しています…", "Looking …"),
	ENDED("点検をやめました。もう一度点検するには ↺ を押します。", "The look was ended. Press ↺ to look again."),
	NOT_READ("このフォルダーを読めませんでした。フォルダーが残っているか、読み取りが許されているかを確かめてください。", "This folder could not be read. See whether it is still there and may be read."),
	AGAIN("もう一度点検する", "Look again"),
	SAVE("報告を書き出す(HTML)…", "Write the Report (HTML)…"),
	SAVED("報告を書き出しました: %s", "The report was written: %s"),
	NOT_SAVED("報告を書き出せませんでした。書き込めるフォルダーを選んでください。\n%s", "The report could not be written. Choose a folder that can be written to.\n%s"),
	REPORT_NAME("点検報告書.html", "review.html"),
	THRESHOLD("しきい値判断", "Threshold judgement"),
	CHANGES("結果が変わるのは", "What would change it"),
	FOUND("見つかったこと", "Found"),
	NOTHING_FOUND("指摘はありません。", "Nothing was found."),
	ACCEPTED("了承したこと", "Accepted"),
	UNTIL("%s まで", "until %s"),
	FILTER("規則の番号、符号、言葉", "Number, code or words of a rule"),
	CHOOSE("左で規則を選ぶと、その説明が出ます。", "Choose a rule on the left.");

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
