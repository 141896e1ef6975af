package org.nagare.workbench.form;

import org.nagare.form.cell.Origin;
import org.nagare.workbench.NagareWorkbench;

/** Words of the form view, both languages side by side. */
enum Words {

	NEXT_MISSING("次の未記入", "Next missing"),
	SECTIONS("章", "Sections"),
	ENTER("記入する", "Enter"),
	TO_TEXT("文へ", "Go to the Text"),
	WITHHOLD("非公表にする…", "Withhold…"),
	PUBLISH("公表する", "Publish"),
	TAKE_AWAY("記載を消す", "Remove the Entry"),
	ACCEPT("指摘を了承する…", "Accept the Finding…"),
	WRITE("書き込む (Ctrl+Enter)", "Write (Ctrl+Enter)"),
	LEAVE("やめる (Esc)", "Leave (Esc)"),
	NONE("なし（「-」と印刷）", "None (prints “-”)"),
	YES("はい", "Yes"),
	NO("いいえ", "No"),
	NOT_CHOSEN("（選んでいない）", "(not chosen)"),
	REASON("モデルの値を上書きする理由:", "Why the derived value is overruled:"),
	REASON_MISSING("上書きには理由が要ります。", "Overruling needs a reason."),
	SHARED("この記載は、ほか %d 欄と共通です。", "This entry is shared with %d other cells."),
	FOR_ALL("共通のすべての欄を変える", "Change all of them"),
	APPENDED("モデルから導かれる文の後に加わります。名前は {台帳} のように書けます。", "Follows the derived text. Names can be written as {name}."),
	NAMES("名前は {台帳} のように書くと、表示名で印刷されます。", "A name written as {name} prints what it is called."),
	WHY_WITHHELD("非公表にする理由（公表版に印刷されます）:", "Why it is withheld (printed in the public edition):"),
	WHY_ACCEPTED("指摘 %s を了承する理由:", "Why the finding %s is accepted:"),
	NO_REASON("理由を書いてください。", "Write a reason."),
	NOT_FOR_HAND("この欄は様式が定めていて、記入できません。", "The form itself says this; it cannot be entered."),
	HOLDS_TEXT("この選択の記載には、次の欄の文も書かれています。先にその文を消してください。", "The entry of this choice holds the text of the next cell as well. Remove that text first."),
	SAYS_MORE("この欄の記載には、ここでは表せないことも書かれています。書き換えると失われるので、文で直してください。",
			"The entry of this cell says more than can be shown here. It would be lost by writing; change it in the text."),
	NOT_IN_LIST("この様式の選択肢にないもの（文に書かれています）", "None of the choices of this form (written in the text)"),
	STILL_ENTERING("欄「%s」に、まだ書き込んでいない記入があります。書き込むか、やめるかしてから、ほかの欄に記入してください。",
			"What is typed for the cell “%s” is not written yet. Write it or leave it before you enter another cell."),
	NOT_WRITTEN_YET("欄「%s」に、まだ書き込んでいない記入があります。閉じると失われます。", "What is typed for the cell “%s” is not written yet. Closing loses it."),
	CLOSE_WITHOUT("捨てて閉じる", "Close without it"),
	NOT_WRITTEN("文に書けませんでした。文は変わっていません。", "It could not be written. The text is unchanged."),
	CHANGED_MEANWHILE("書き込む間に文が変わりました。もう一度書き込んでください。", "The text has changed meanwhile. Write it once more."),
	OVERTAKEN("記入を始めた後に、この欄の値が変わりました。今の値は%sです。まだ書き込んでいません。もう一度書き込むと、今の値を置き換えます。残すなら、やめてください。",
			"The cell has got another value since you began. It is now: %s. Nothing is written yet. Write once more to replace it, or leave to keep it."),
	OVERTAKEN_OTHERWISE("記入を始めた後に、この欄の値と書き方が変わりました。今の値は%sです。書き込んでいません。要る言葉を写し取ってからやめて、もう一度「記入する」で始めてください。",
			"The cell has got another value, and is entered in another way, since you began. It is now: %s. Nothing is written. Copy the words you need, leave, and enter the cell anew."),
	NOTHING_STANDS("「」（何も書かれていない）", "“” (nothing is written)"),
	LATER_TYPED("先の記入は書き込みました。その後に変えたところは、まだ書き込んでいません。", "What you entered is written. What you changed after that is not written yet."),
	STILL_WRITING("先の記入を書き込んでいます。済むまでお待ちください。", "What you entered is being written. Wait until that is done."),
	NO_FORM_YET("テキストを開くと、ここにその評価書の様式が出ます。", "The form of the assessment of an open text stands here."),
	NOTHING_MISSING("未記入の欄はありません。", "No cell is missing."),
	NOT_IN_FORM("欄「%s」は、今の文から作った様式にありません。まだ保存していない変更があれば、保存してからもう一度開いてください。",
			"The form of the texts as they are has no cell “%s”. Where changes are not saved yet, save them and open it again."),
	NO_ASSESSMENT("このプロジェクトには評価書がありません。", "There is no assessment in this project."),
	NOT_MADE("今の文からは様式を作れません。文の誤りを直してください。", "No form can be made of the texts as they are. Mend their errors."),
	EARLIER("%s 見えているのは、前に開いていた評価書「%s」の様式です。", "%s What is shown is the form of “%s”, which was open before."),
	NO_EDITION("評価書の「様式」に、使える様式がありません。", "The assessment names no known edition."),
	FIGURE("［図］は図のビューで見られます。", "The figure is shown in the view Figure."),
	MISSING("［未記入］", "[missing]"),
	GUIDANCE("記載要領: ", "Guidance: "),
	COMPLETE("記入済", "complete"),
	DERIVED("導出", "derived"),
	ENTERED("記載", "entered"),
	LIBRARY("措置集", "library"),
	FIXED("様式", "form"),
	DEFAULT("空欄", "blank"),
	UNKNOWN("不明", "unknown"),
	OVERRULED("上書き", "overruled");

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

	static Words of(Origin origin) {
		return switch (origin) {
			case DERIVED -> DERIVED;
			case ENTERED -> ENTERED;
			case LIBRARY -> LIBRARY;
			case FIXED -> FIXED;
			case DEFAULT -> DEFAULT;
			case UNKNOWN -> UNKNOWN;
		};
	}
}
