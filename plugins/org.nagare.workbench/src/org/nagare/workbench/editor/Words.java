package org.nagare.workbench.editor;

import org.nagare.workbench.NagareWorkbench;

/** Words of the editor, both languages side by side. */
enum Words {

	NO_OUTLINE("テキストを開くと、ここに目次が出ます。", "The outline of an open text stands here."),
	TO_DECLARATION("宣言へ", "To the Declaration"),
	RENAME("名前を変える…", "Rename…"),
	QUICK_FIX("直し方…", "Quick Fix…"),
	COMPLETION("入力候補", "Complete"),
	FORMAT("整える", "Format"),
	UNDO("元に戻す", "Undo"),
	REDO("やり直す", "Redo"),
	CUT("切り取り", "Cut"),
	COPY("コピー", "Copy"),
	PASTE("貼り付け", "Paste"),
	SELECT_ALL("すべて選択", "Select All"),
	RENAME_TITLE("名前を変える", "Rename"),
	RENAME_QUESTION("新しい名前(使われている所すべてで変わります):", "New name, everywhere it is used:"),
	RENAME_REFUSED("その名前にはできません。既に使われているか、カーソルの所に名前のあるものがありません。何も変わっていません。", "That name cannot be given here. It may be taken, or nothing that has a name stands at the caret. Nothing was changed.");

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
