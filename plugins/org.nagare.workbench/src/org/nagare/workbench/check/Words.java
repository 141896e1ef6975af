package org.nagare.workbench.check;

import org.nagare.workbench.NagareWorkbench;

/** Words of the check, both languages side by side. */
enum Words {

	TITLE("点検する", "Check"),
	NO_PROJECT("開いているフォルダーに、プロジェクトがありません。", "There is no project in the open folders."),
	COUNTS("%s: 誤り %d 件、注意 %d 件、情報 %d 件、了承 %d 件", "%s: %d errors, %d warnings, %d notes, %d accepted"),
	WHERE("どれも「問題」の一覧にあり、二度押すとその場所が開きます。", "All of them stand in the list of problems; a double click opens the place."),
	CANCELLED("点検をやめました。", "The check was ended."),
	FAILED("点検できませんでした。フォルダーが残っているか、読み取りが許されているかを確かめてください。", "This could not be checked. See whether the folder is still there and may be read.");

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
