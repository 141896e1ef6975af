package org.nagare.workbench.compare;

import org.nagare.workbench.NagareWorkbench;

/** Words of the comparison, both languages side by side. */
enum Words {

	TITLE("比べる", "Compare"),
	MESSAGE("二つの版を選びます。「前版」のフォルダー、ほかのフォルダー、git の履歴を選べます。", "Choose two states: one that the project keeps (前版), another folder, or one of its git history."),
	EARLIER("前:", "Earlier:"),
	LATER("後:", "Later:"),
	PRESENT("いま見えている文", "The texts as they are seen"),
	OTHER_FOLDER("ほかのフォルダー", "Another folder"),
	BROWSE("参照…", "Browse…"),
	NO_FOLDER("前の状態のあるフォルダーを選んでください。", "Choose the folder of the earlier state."),
	DEED("比べる", "Compare"),
	READING("版を調べています…", "Looking for states …"),
	NO_PROJECT("開いているフォルダーに、プロジェクトがありません。", "There is no project in the open folders."),
	SAME_STATE("二つの違う版を選んでください。", "Choose two different states."),
	NOTHING_TO_COMPARE("選んだ版に、このプロジェクトの評価書がありません。", "The state that was chosen has no assessment of this project."),
	FAILED("比べられませんでした。フォルダーや履歴が読めるか、文が UTF-8 かを確かめてください。", "This could not be compared. See whether folder and history can be read and the texts are UTF-8."),
	CHOOSE("「比べる」で二つの版を選ぶと、変わった欄がここに並びます。", "Choose two states by «Compare»: the cells that differ stand here."),
	AGAIN("ほかの版を比べる…", "Compare Other States…"),
	CELLS("欄", "Cells"),
	FIGURE("図", "Figure"),
	KIND("変更", "Change"),
	PLACE("項目", "Cell"),
	LABEL("名称", "Label"),
	ADDED("追加", "added"),
	REMOVED("削除", "removed"),
	CHANGED("変更", "changed"),
	BEFORE("前", "Before"),
	AFTER("後", "After"),
	REASON("別添3", "Table of changes (別添3)"),
	NOT_THERE("（ありません）", "(not there)"),
	RENAMED("名前の変更", "Renamed"),
	ONLY_EARLIER("前の版だけにある評価書", "Only in the earlier state"),
	ONLY_LATER("後の版だけにある評価書", "Only in the later state"),
	COUNTS("%s → %s　変わった欄 %d（うち ※ %d）", "%s → %s   cells that differ %d (%d of them ※)"),
	SAME("変わった欄はありません。", "No cell differs."),
	NOT_NOW("後の版は、いま見えている文ではないので、文へは行けません。行くには「後」に「いま見えている文」を選びます。",
			"The later state is not what is seen now, so no line leads to a text. To get there choose «The texts as they are seen» as the later one."),
	NO_PLACE("この欄は、文の一か所から出たものではないので、行く先がありません。", "This cell follows from no single place of a text, so there is nowhere to go."),
	MORE_REVISIONS("履歴は新しい %d 件だけを並べています。それより前の版は、別のフォルダーに取り出し、「ほかのフォルダー」で選びます。",
			"Only the latest %d revisions of the history stand here. Take an earlier one out into a folder of its own, and choose it by «Another folder»."),
	PAGE_BEFORE("前のページの図", "The Page Before"),
	PAGE_AFTER("次のページの図", "The Next Page"),
	TO_TEXT("文へ", "Go to the Text");

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
