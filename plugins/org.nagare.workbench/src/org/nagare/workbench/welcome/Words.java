package org.nagare.workbench.welcome;

import java.util.Map;
import org.nagare.workbench.NagareWorkbench;

/** Words of the welcome, both languages side by side. */
enum Words {

	TITLE("はじめに", "Welcome"),
	HEAD("流れ Nagare", "Nagare"),
	INTRODUCTION("事務を一度だけ文で書くと、別添1の図と評価書の各欄がそこから作られます。ネットワークには接続しません。",
			"Describe the administrative work once, as text: the figure and the cells of the form are made of it. No network connection is opened."),
	STEP_OPEN("開く", "Open"),
	STEP_OPEN_HOW("自分のフォルダーを開くか、例の写しから始めます。例は小さいものから順に並んでいます。", "Open a folder of your own, or begin with a copy of an example. The smallest comes first."),
	STEP_WRITE("書く", "Write"),
	STEP_WRITE_HOW("Ctrl+Space で入力候補が出ます。漢字に変換しなくても、ローマ字や仮名で選べます。F3 で宣言へ、F2 で名前の変更。",
			"Ctrl+Space offers what fits; romaji and kana will do. F3 leads to a declaration, F2 renames."),
	STEP_LOOK("確かめる", "Look"),
	STEP_LOOK_HOW("右の図は書くそばから変わります。下の「問題」には、評価書を点検する人が見る所が並びます。", "The figure on the right follows while you write. The problems below are what a reviewer would look for."),
	OPEN_FOLDER("フォルダーを開く…", "Open Folder…"),
	EXAMPLE("例「%s」", "Example: %s"),
	WHERE_TITLE("例の写しを置く所", "Where the Copy Goes"),
	WHERE("このフォルダーの中に、例の写しが新しいフォルダーとして作られます。", "The copy becomes a new folder in this one."),
	NOT_COPIED("写せませんでした。書き込めるフォルダーを選んでください。", "It could not be copied. Choose a folder that can be written to.");

	private static final Map<String, String> JAPANESE = Map.of("maternal-health", "小さな町の一つの事務。テキスト三つ", "vaccination", "予防接種。委託と国のシステムを含む",
			"resident-registry", "住民基本台帳。多くの提供先、改訂の履歴", "city", "一つの市の三つの事務。組織とシステムを共有する");
	private static final Map<String, String> ENGLISH = Map.of("maternal-health", "one affair of a small town, three texts", "vaccination", "with contractors and a system of the state",
			"resident-registry", "many recipients, and a history of revisions", "city", "three affairs of one city that share bodies and systems");

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

	/** What each example is good for. */
	static Map<String, String> explanations() {
		return NagareWorkbench.say("ja", "en").equals("ja") ? JAPANESE : ENGLISH;
	}
}
