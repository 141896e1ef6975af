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
	FILE_GONE_TITLE("消えたファイル", "A File That Is Gone"),
	FILE_GONE("「%s」は、ほかのプログラムが消したか、移したか、名前を変えました。ここに見えている文は残っています。同じ場所に保存し直しますか。",
			"'%s' was deleted, moved or renamed by another program. The text that is seen here is still there. Is it to be saved at the same place again?"),
	WRITE_AGAIN("保存し直す", "Save Again"),
	FILE_CHANGED_TITLE("書き換えられたファイル", "A File That Was Changed"),
	FILE_CHANGED("「%s」は、ほかのプログラムが書き換えました。ここには、まだ保存していない文があります。ディスクの内容を読み込むと、ここの文は失われます。",
			"'%s' was changed by another program, and what is written here is not saved yet. It is lost if the file is read from the disk."),
	TAKE_DISK("ディスクの内容にする", "Read the Disk"),
	NOT_READ("「%s」を読めませんでした。ここの文はそのままです。", "'%s' could not be read. The text here is as it was."),
	OVERWRITE_QUESTION("「%s」は、ほかのプログラムが書き換えています。ここの文で上書きすると、そこに書かれたことは失われます。上書きしなければ、どちらもそのままです。",
			"'%s' was changed by another program. What was written there is lost if it is overwritten by the text here; else both stay as they are."),
	OVERWRITE("上書きする", "Overwrite"),
	OVERWRITE_UNREADABLE("「%s」は、ほかのプログラムが UTF-8 でない文字コードで保存しています。ここに「\uFFFD」が見えていれば、読めなかった文字です。上書きすると、ファイルにある文字は失われます。そのプログラムで UTF-8 で保存し直すと読めます。",
			"Another program has saved “%s” in an encoding other than UTF-8. Where “\uFFFD” stands here, a sign could not be read. Overwriting loses what is in the file. Saved as UTF-8 with that program it can be read."),
	DISK_UNREADABLE("「%s」は、ほかのプログラムが UTF-8 でない文字コードで保存したので、読み込めません。ここの文はそのままです。そのプログラムで UTF-8 で保存し直してください。",
			"Another program has saved “%s” in an encoding other than UTF-8, so it cannot be read. The text here is as it was. Save it as UTF-8 with that program."),
	NOT_SAVED_TITLE("保存できません", "Not Saved"),
	NOT_SAVED("「%s」に書き込めませんでした。読み取り専用のファイルかフォルダーではないか、書き込む権利とディスクの空きがあるかを確かめて、もう一度保存してください。書いた文はここに残っています。",
			"'%s' could not be written. See whether the file or its folder is read-only, whether you may write there, and whether the disk has room; then save again. What was written is still here."),
	SEVERAL_TEXTS("複数のテキストの変更", "A Change of Several Texts"),
	NOT_TAKEN_BACK("一緒に変わった次のテキストは、その後に書き換えられているか、書き込めないので、元に戻さずそのままにしました。合わなくなった名前は「問題」に出ます。\n\n%s",
			"These texts were changed with it and stay as they are, for they have been written in since or cannot be written. Names that do not fit any more are among the problems.\n\n%s"),
	NOT_MADE_AGAIN("一緒に変わるはずの次のテキストは、その後に書き換えられているか、書き込めないので、そのままにしました。合わなくなった名前は「問題」に出ます。\n\n%s",
			"These texts would change with it and stay as they are, for they have been written in since or cannot be written. Names that do not fit any more are among the problems.\n\n%s"),
	CHANGE_REFUSED("書き換えられないテキスト(読み取り専用、またはディスクの上で変わったもの)があります。何も変わっていません。", "A text cannot be changed: it is read-only, or has changed on the disk. Nothing was changed."),
	FIXES_ASKED("直し方を調べています…", "Looking for what mends it…"),
	ASKING("変わる所を調べています…", "Looking for the places that change…"),
	CHANGED_MEANWHILE("変わる所を調べている間に、文が書き換えられました。何も変えていません。もう一度行ってください。",
			"A text was written in while the places that change were looked for. Nothing was changed. Ask for it once more."),
	NOT_FORMATTED("整えられませんでした。文は元のままです。もう一度行ってください。", "The text could not be formatted and is as it was. Try once more."),
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
