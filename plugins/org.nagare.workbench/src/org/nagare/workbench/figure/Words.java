package org.nagare.workbench.figure;

import org.nagare.workbench.NagareWorkbench;

/** Words of the figure's view, both languages side by side. */
enum Words {

	PREVIOUS_PAGE("前のページ", "Previous page"),
	NEXT_PAGE("次のページ", "Next page"),
	NEARER("大きく", "Zoom in"),
	FARTHER("小さく", "Zoom out"),
	FIT("全体を見る", "Show all"),
	BLACK_AND_WHITE("白黒", "Black and white"),
	VIEWS("表示する図", "View"),
	OFFICIAL("別添1", "The official figure"),
	AFFAIR("業務ごと", "Each affair"),
	FILE("ファイルごと", "Each file"),
	ENTRUSTMENTS("委託", "Entrustments"),
	SYSTEMS("システム概要", "Systems"),
	THEMES("図柄", "Theme"),
	CALM("カラー", "Calm colours"),
	HIGH_CONTRAST("高コントラスト", "High contrast"),
	ANEW("印刷のとおりに並べ直す", "Place everything as it is printed"),
	EXPORT("図を書き出す…", "Export the Figure…"),
	EXPORTED("図を書き出しました。", "The figure was exported."),
	EXPORT_ENDED("図の書き出しをやめました。何も書いていません。", "The export of the figure was ended. Nothing was written."),
	NOT_EXPORTED("書き出せませんでした。", "It could not be written."),
	UNKNOWN_FORMAT("ファイル名の終わりを .svg、.png、.pdf のいずれかにしてください。", "End the name of the file with .svg, .png or .pdf."),
	TO_TEXT("文へ", "Go to the Text"),
	UNPIN("固定を外す", "Unpin"),
	IN_FORM("様式での場所:", "In the form:"),
	MORE("ほか %d 欄", "and %d cells more"),
	NOT_PINNED("この位置を文に書けませんでした。文は変わっていません。", "This place could not be written to the text. The text is unchanged."),
	NO_FIGURE_YET("テキストを開くと、ここにその評価書の図が出ます。", "The figure of the assessment of an open text stands here."),
	NOTHING_TO_SHOW("この図に出るものは、まだ書かれていません。", "Nothing is written yet that this figure shows."),
	NOT_DRAWN("前にあるテキストの図は作れません。プロジェクトのフォルダー（nagare.project のあるフォルダー）の中にあるか、文に誤りがないかを確かめてください。",
			"There is no figure of the text in front. See that it lies in the folder of a project (one with nagare.project) and has no errors."),
	EARLIER("今の文からは図を作れません。見えているのは、前の状態の図です。テキストがプロジェクトのフォルダーの中にあるか、文に誤りがないかを確かめてください。",
			"No figure can be made of the texts as they are; the one shown is of an earlier state. See that the text lies in the folder of a project and has no errors."),
	NO_ASSESSMENT("このプロジェクトには評価書がありません。", "There is no assessment in this project.");

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
