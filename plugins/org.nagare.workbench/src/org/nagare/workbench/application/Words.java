package org.nagare.workbench.application;

import org.nagare.workbench.NagareWorkbench;

/** Words of the window, both languages side by side. */
enum Words {

	WINDOW_TITLE("流れ Nagare", "Nagare"),
	OPEN_ALREADY("流れは既に開いています。ほかのフォルダーは、開いている窓の「ファイル」→「フォルダーを開く」で開けます。", "Nagare is open already. Open other folders in its window: File, Open Folder."),
	FILE("ファイル(&F)", "&File"),
	EDIT("編集(&E)", "&Edit"),
	VIEW("表示(&V)", "&View"),
	TEXT("テキスト(&T)", "&Text"),
	HELP("ヘルプ(&H)", "&Help"),
	NEW("新規(&N)", "&New"),
	NEW_PROJECT("プロジェクト(&P)…", "&Project…"),
	NEW_ASSESSMENT("評価書(&A)…", "&Assessment…"),
	NEW_EDITION("様式の版(&E)…", "Form &Edition…"),
	OPEN_FOLDER("フォルダーを開く(&O)…", "&Open Folder…"),
	CLOSE("閉じる(&C)", "&Close"),
	CLOSE_ALL("すべて閉じる(&L)", "Close A&ll"),
	SAVE("保存(&S)", "&Save"),
	SAVE_ALL("すべて保存(&A)", "Save &All"),
	PROJECT("プロジェクト(&P)", "&Project"),
	CHECK("点検する(&C)", "&Check"),
	COMPARE("比べる(&D)…", "Co&mpare…"),
	COMPARISON("比較(&D)", "&Comparison"),
	EXPORT("すべて書き出す(&E)…", "&Export All…"),
	EXIT("終了(&X)", "E&xit"),
	UNDO("元に戻す(&U)", "&Undo"),
	REDO("やり直す(&R)", "&Redo"),
	CUT("切り取り(&T)", "Cu&t"),
	COPY("コピー(&C)", "&Copy"),
	PASTE("貼り付け(&P)", "&Paste"),
	SELECT_ALL("すべて選択(&A)", "Select &All"),
	FIND("検索と置換(&F)…", "&Find/Replace…"),
	FIGURE("図(&F)", "&Figure"),
	FORM("様式(&M)", "For&m"),
	OUTLINE("目次(&O)", "&Outline"),
	PROBLEMS("問題(&P)", "&Problems"),
	REVIEW("点検(&R)", "&Review"),
	RULES("規則の説明(&R)", "&Rules"),
	FILES("ファイル(&I)", "F&iles"),
	PREFERENCES("設定(&P)…", "&Preferences…"),
	QUICK_OUTLINE("目次から選ぶ(&O)…", "Quick &Outline…"),
	REFERENCES("使われている所(&G)", "Where It Is &Used"),
	FORMAT("整える(&F)", "&Format"),
	RENAME("名前を変える(&R)…", "&Rename…"),
	QUICK_FIX("直し方(&Q)", "&Quick Fix"),
	EXPLAIN("規則の説明(&E)", "The Rul&e"),
	COMPLETION("入力候補(&C)", "&Complete"),
	HANDBOOK("手引き(&H)", "&Handbook"),
	WELCOME("はじめに(&W)", "&Welcome"),
	ABOUT("Nagare について(&A)", "&About Nagare");

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
