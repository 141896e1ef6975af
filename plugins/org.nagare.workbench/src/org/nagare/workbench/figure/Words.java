package org.nagare.workbench.figure;

import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.workbench.NagareWorkbench;

/** Words of the figure's view, both languages side by side. */
enum Words {

	PREVIOUS_PAGE("前のページ", "Previous page"),
	NEXT_PAGE("次のページ", "Next page"),
	NEARER("大きく", "Zoom in"),
	FARTHER("小さく", "Zoom out"),
	FIT("全体を見る", "Show all"),
	AS_PRINTED("白黒(印刷のとおり)", "Black and white, as printed"),
	NO_ASSESSMENT("このプロジェクトには評価書がありません。", "There is no assessment in this project.");

	private final String japanese;
	private final String english;

	Words(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	/** In the language in which the person reads. */
	String text() {
		return NagareWorkbench.messageLanguage() == MessageLanguage.JAPANESE ? japanese : english;
	}
}
