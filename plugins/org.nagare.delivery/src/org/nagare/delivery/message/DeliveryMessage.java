package org.nagare.delivery.message;

/** What is said while results are made, whoever asked for them. */
public enum DeliveryMessage implements Message {
	NOT_WRITABLE("{path} に書けません（{reason}）。ファイルは何も変えていません。空き容量と書き込みの許可を確かめ、ほかで開いているときは閉じてください。",
			"{path} cannot be written ({reason}). No file was changed. Check free space and permission, and close it elsewhere."),
	NO_EDITION("評価書 «{name}» に様式がありません。«様式 {example}» を書いてください。", "The assessment «{name}» names no edition. Write «様式 {example}»."),
	UNKNOWN_EDITION("{japanese}", "{english}"),
	NOT_FOR_THE_PUBLIC("公表用の «{name}» は書きませんでした。非公表の文（{words}）が、公表される欄にもあります（{cells}）。規則 form.withheld-elsewhere の指摘を直してください。",
			"«{name}» was not written for the public: what is withheld ({words}) stands in cells that are published ({cells}). Mend what the rule form.withheld-elsewhere finds."),
	WITHHELD_IN_FIGURE("«{name}» の図は公表用には書きませんでした。非公表の「{words}」は図の見出しか凡例の決まった言葉でもあり、図から除けないためです。名前を変えるか、非公表を見直してください。",
			"The figure of «{name}» was not written for the public: «{words}», which is withheld, is also a fixed word of its heading or its legend and cannot be left out. Give it another name, or do not withhold it."),
	WITHHELD_IN_OUTPUT("{name} は書きませんでした。非公表の文（{words}）が含まれています。", "{name} was not written: it contains what is withheld ({words})."),
	EARLIER_STATE_MISSING("改訂の前版 «{name}» がありません。プロジェクトの «前版» というフォルダーに、その名前のフォルダーで前の .nagare を置いてください。別添3は書かれません。",
			"The earlier state «{name}» of the revision is not there. Keep its .nagare files in a folder of that name within the folder «前版» of the project. 別添3 is not written."),
	NO_SUCH_FONT("フォント {path} がありません。.ttf か .ttc のファイルを指定してください。", "There is no font {path}. Name a .ttf or .ttc file."),
	FONT_TROUBLE("{japanese}", "{english}");

	private final String japanese;
	private final String english;

	DeliveryMessage(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	@Override
	public String japanese() {
		return japanese;
	}

	@Override
	public String english() {
		return english;
	}
}
