package org.nagare.workbench.editor;

import org.nagare.workbench.NagareWorkbench;

/** Words of the editor, both languages side by side. */
enum Words {

	NO_OUTLINE("テキストを開くと、ここに目次が出ます。", "The outline of an open text stands here."),
	QUICK_OUTLINE_FILTER("名前、または手順、tejun などの言葉", "A name, or a word as 手順 or tejun"),
	QUICK_OUTLINE_HOW("Enter でその所へ、Esc で閉じる", "Enter leads there, Esc closes"),
	REFERENCES("使われている所", "Where It Is Used"),
	QUICK_OUTLINE("目次から選ぶ…", "Quick Outline…"),
	TO_DECLARATION("宣言へ", "To the Declaration"),
	RENAME("名前を変える…", "Rename…"),
	QUICK_FIX("直し方…", "Quick Fix…"),
	PAGE_OF_RULE("規則の説明: %s", "The rule: %s"),
	EXPLAIN("規則の説明", "The Rule"),
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
	UNREADABLE_TITLE("開けないテキスト", "A Text That Cannot Be Opened"),
	UNREADABLE("ファイルは元のままです。", "The file is as it was."),
	RENAME_DEED("名前を変える", "Rename"),
	FIX_TITLE("直す", "Fix"),
	SAVE_FIRST("図のファイルも合わせて書き換えて保存します。先に保存してから、もう一度行ってください: %s。何も変わっていません。", "Files of diagrams change with it and are saved. Save these first, then rename again: %s. Nothing was changed."),
	SAVED_TOGETHER("%s（図。テキストと一緒に保存されます）", "%s (diagrams, saved with the texts)"),
	CHANGE_REFUSED("書き換えられないテキスト(読み取り専用、またはディスクの上で変わったもの)があります。何も変わっていません。", "A text cannot be changed: it is read-only, or has changed on the disk. Nothing was changed."),
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
