package org.nagare.workbench.export;

import org.nagare.workbench.NagareWorkbench;

/** Words of the export, both languages side by side. */
enum Words {

	TITLE("すべて書き出す", "Export All"),
	MESSAGE("評価書と形式を選びます。書き出されるのは、いま見えている文です（保存していない変更も含む）。",
			"Choose assessments and formats. What is exported is what is seen, with changes that are not saved yet."),
	PROJECT("プロジェクト:", "Project:"),
	ASSESSMENTS("評価書:", "Assessments:"),
	READING("プロジェクトを読んでいます…", "Reading the project …"),
	NO_PROJECT("開いているフォルダーに、プロジェクトがありません。", "There is no project in the open folders."),
	FORMATS("形式:", "Formats:"),
	PUBLIC("公表用にする（非公表の文を除く）", "For the public: without what is withheld"),
	TARGET("書き出す先:", "Into the folder:"),
	BROWSE("参照…", "Browse…"),
	CHOOSE_ASSESSMENT("評価書を一つ以上選んでください。", "Choose one assessment or more."),
	CHOOSE_FORMAT("形式を一つ以上選んでください。", "Choose one format or more."),
	NOT_READ("プロジェクトを読んでいません。この窓を閉じて、もう一度開いてください。", "The project was not read. Close this window and open it again."),
	CHOOSE_TARGET("書き出す先のフォルダーを選んでください。", "Choose the folder to export into."),
	TARGET_IS_NO_FOLDER("書き出す先はフォルダーではありません。", "There is a file where the folder should be."),
	DEED("書き出す", "Export"),
	DONE("%d 個のファイルを書き出しました。\n%s", "%d files were exported.\n%s"),
	MISSING("書き出さなかったもの:", "Not exported:"),
	CANCELLED("書き出しをやめました。何も書いていません。", "The export was ended. Nothing was written."),
	FAILED("書き出せませんでした。何も書いていません。プロジェクトの問題を直してから、もう一度書き出してください。",
			"This could not be exported. Nothing was written. Mend what is wrong in the project and export again.");

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
