package org.nagare.rules.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;

/** What a rule is about; the folder of its file, and the heading under which it is reported. */
public enum Section {
	TEXT("text", "文の形と名前", "Text and names"),
	FORM("form", "様式への記載", "Entries of the form"),
	COMPLETENESS("completeness", "記入の漏れ", "Completeness"),
	CONDITION("condition", "条件による記入", "Conditions of cells"),
	CONSISTENCY("consistency", "欄の間の食い違い", "Consistency between sections"),
	FIGURE("figure", "図と様式", "Figure and form"),
	THRESHOLD("threshold", "しきい値判断", "Threshold judgement"),
	TIME("time", "時期と手続", "Time and procedure"),
	REVISION("revision", "改訂と別添3", "Versions and 別添3"),
	LINKAGE("linkage", "中間サーバー", "Intermediate server"),
	LAW("law", "法令と名称の現況", "Law and names"),
	CHECK("check", "了承と設定", "Acceptances and settings");

	private final String folder;
	private final Bilingual title;

	Section(String folder, String japanese, String english) {
		this.folder = folder;
		this.title = new Bilingual(japanese, english);
	}

	public String folder() {
		return folder;
	}

	public String title(MessageLanguage language) {
		return title.in(language);
	}

	static Optional<Section> of(String folder) {
		return Arrays.stream(values()).filter(section -> section.folder.equals(folder)).findFirst();
	}
}
