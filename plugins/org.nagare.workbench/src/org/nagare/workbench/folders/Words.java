package org.nagare.workbench.folders;

import org.nagare.workbench.NagareWorkbench;

/** Words around folders and files, both languages side by side. */
enum Words {

	OPEN("開く", "Open"),
	OPEN_FOLDER("フォルダーを開く", "Open Folder"),
	PROJECT("プロジェクト:", "Project:"),
	READING("プロジェクトを読んでいます…", "Reading the project …"),
	PROJECT_UNREAD("プロジェクト", "Project"),
	PROJECT_NOT_READ("«%s» を読めませんでした。前に選んでいたプロジェクトに戻します。フォルダーが残っているか、読み取りが許されているかを確かめてください。",
			"«%s» could not be read. The project that was chosen before is back. See whether the folder is still there and may be read."),
	NO_FOLDER("「ファイル」の「フォルダーを開く」で開いたフォルダーが、ここに出ます。", "Folders that are opened by “Open Folder” in the menu “File” stand here."),
	OPEN_FOLDER_QUESTION("プロジェクトのフォルダー、または複数のプロジェクトの上のフォルダー", "The folder of a project, or one above several projects"),
	NOT_OPENED("フォルダーを開けませんでした: %s\nこのワークベンチの設定が置かれているフォルダーと、その上のフォルダーは開けません。ほかの場合は、読み取れる場所かどうかを確かめてください。",
			"The folder could not be opened: %s\nThe folder in which this workbench keeps its settings, and those above it, cannot be opened. Else see whether it can be read."),
	NEW_TEXT("新しいテキスト…", "New Text…"),
	NAME_OF_TEXT("テキストの名前(.nagare は付けなくて構いません):", "Name of the text; .nagare may be left out:"),
	NEW_FOLDER("新しいフォルダー…", "New Folder…"),
	NAME_OF_FOLDER("フォルダーの名前:", "Name of the folder:"),
	RENAME("ファイル名を変える…", "Rename File…"),
	NEW_NAME("新しい名前:", "New name:"),
	NAME_REFUSED("ファイルの名前に使えません。", "This cannot be the name of a file."),
	NAME_TAKEN("同じ名前のものが既にあります。", "There is one of this name already."),
	DELETE("削除…", "Delete…"),
	REALLY_DELETE("ディスクから削除します。", "This is deleted from the disk:"),
	DELETED_SOME("すべては削除できませんでした。削除したもの:\n%s", "Not all of it could be deleted. What was deleted:\n%s"),
	REFRESH("ディスクを読み直す", "Read the Disk Again"),
	CLOSE_FOLDER("フォルダーを閉じる", "Close Folder"),
	NOT_SAVED_YET("まだ保存していない変更があります。保存しないと失われます。", "These have changes that are not saved; they are lost unless they are saved."),
	SAVE_ALL("保存して閉じる", "Save and Close"),
	SAVE_NOTHING("保存しないで閉じる", "Close Without Saving"),
	NOT_DONE("できませんでした。何も変わっていません。", "This could not be done. Nothing was changed.");

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
