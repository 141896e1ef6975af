package org.nagare.yoshiki.validation;

/** What can be wrong with an edition: a code, and the message in Japanese and English with places for what was found. */
public enum EditionProblem {
	UNKNOWN_QUESTION("問「%s」は知られていません。近いもの: %s。", "The question '%s' is not known. Nearest: %s."),
	QUESTION_OUT_OF_PLACE("問「%s」は%sごとの問なので、%sごとの欄では使えません。パスの繰返しを確かめてください。",
			"The question '%s' is asked per %s and cannot be used in a cell per %s. See the repetition in the path."),
	QUESTION_SHAPE("問「%s」の答えは%sなので、種類「%s」の欄では使えません。使える種類: %s。",
			"The question '%s' answers with %s and cannot be used in a cell of kind '%s'. Usable kinds: %s."),
	QUESTION_MISSING("条件の問「%s」の答えは真偽ではありません。", "The question '%s' in a condition does not answer yes or no."),
	DUPLICATE_PATH("パス「%s」が二度書かれています。項目のパスは様式の中で一つだけです。",
			"The path '%s' is written twice. Each item has a path of its own."),
	PATH_OUTSIDE_HEADING("パス「%s」は見出し「%s」の外です。「%s.」で始めてください。",
			"The path '%s' lies outside the heading '%s'. Begin it with '%s.'."),
	REPETITION_WITHOUT_HEADING("パス「%s」の繰返し「%s」に、「繰返し %s」と書いた見出しがありません。",
			"The repetition '%2$s' of the path '%1$s' has no heading that says '繰返し %3$s'."),
	REPETITION_NOT_IN_PATH("見出しは%sごとに繰り返しますが、パス「%s」に (%s) がありません。",
			"The heading repeats per %s, but the path '%s' has no (%s)."),
	REPETITION_ORDER("繰返し「%s」は「%s」の中でだけ使えます。", "The repetition '%s' can only be used inside '%s'."),
	CHOICE_WITHOUT_LIST("項目「%s」は選択なので、選択肢の名前が要ります（例: 単一選択 十分か）。",
			"The item '%s' is a choice and needs the name of a list (such as 単一選択 十分か)."),
	KIND_MISSING("項目「%s」に種類がありません。使えるもの: 文章、名称、日付、数、印、列記、表、図、単一選択、複数選択。",
			"The item '%s' has no kind. Usable: 文章, 名称, 日付, 数, 印, 列記, 表, 図, 単一選択, 複数選択."),
	SOURCE_MISSING("項目「%s」に、何が答えるかがありません。使えるもの: 導出、導出追記、属性、記載、措置、定型。",
			"The item '%s' does not say what answers it. Usable: 導出, 導出追記, 属性, 記載, 措置, 定型."),
	ATTRIBUTE_TWICE("「%s」の%sが二度書かれています。", "'%s' says its %s twice."),
	CONDITION_PATH("条件のパス「%s」の項目がありません。近いもの: %s。", "There is no item '%s' for the condition. Nearest: %s."),
	CONDITION_CHOICE("「%s」は項目「%s」の選択肢ではありません。選択肢: %s。", "'%s' is no choice of the item '%s'. Choices: %s."),
	CONDITION_KIND("項目「%s」は%sなので、条件に「%s」は使えません。", "The item '%s' is of kind %s; a condition cannot ask '%s' of it."),
	LIST_DUPLICATE("選択肢「%s」が二度書かれています。", "The list '%s' is written twice."),
	LIST_EMPTY("選択肢「%s」に選択がありません。", "The list '%s' has no choice."),
	OPTION_DUPLICATE("選択「%s」が選択肢「%s」に二度あります。", "The choice '%s' stands twice in the list '%s'."),
	OPTION_CODE_DUPLICATE("番号「%s」が選択肢「%s」に二度あります。", "The number '%s' stands twice in the list '%s'."),
	WORD_DUPLICATE("語「%s」が選択「%s」と「%s」の両方にあります。どちらに印を付けるか決まりません。",
			"The word '%s' belongs to the choices '%s' and '%s'; which one to mark is open."),
	TWO_CATCH_ALLS("「他」の選択は選択肢「%s」に一つだけです。", "The list '%s' can have one choice marked 他 only."),
	RANGE_NOT_A_NUMBER("範囲「%s」は数ではありません（例: 範囲 1000 以上 10000 未満）。",
			"'%s' in the range is no number (such as 範囲 1000 以上 10000 未満)."),
	RANGE_EMPTY("範囲「%s」に入る数がありません。", "No number lies in the range '%s'."),
	RANGE_OVERLAP("選択「%s」と「%s」の範囲が重なっています。", "The ranges of the choices '%s' and '%s' overlap."),
	INHERITANCE_CYCLE("様式「%s」は自分自身に基づいています: %s。「元」を一つ外してください。",
			"The edition '%s' stands on itself: %s. Remove one 元."),
	CHANGE_WITHOUT_BASE("「%s」は「元」のある様式でだけ使えます。", "'%s' can only be used in an edition with a base (元)."),
	CHANGE_PATH("元の様式に項目「%s」がありません。近いもの: %s。", "The base has no item '%s'. Nearest: %s."),
	SECTION_DUPLICATE("章「%s」が二度書かれています。", "The section '%s' is written twice."),
	SECTION_PLACE("章「%s」を置く所が分かりません。「後」に書けるもの: %s。", "There is no place for the section '%s'. Usable after 後: %s."),
	FIXED_PLACEHOLDER("定型の「%s」は知られていません。使えるもの: {版}。", "The placeholder '%s' is not known. Usable: {版}."),
	CORRESPONDENCE_WITHOUT_EDITION("項目の「対応」は、「対応」で様式を名指しした様式でだけ使えます（例: 様式 あ \"題\" 対応 平成30年5月様式4）。",
			"An item can only say 対応 in an edition that names one (such as 様式 あ \"題\" 対応 平成30年5月様式4)."),
	CORRESPONDENCE_PATH("様式「%s」に項目「%s」がありません。近いもの: %s。", "The edition '%s' has no item '%s'. Nearest: %s."),
	CORRESPONDENCE_DIFFERS("項目「%s」と「%s」は種類か選択肢が違うので、同じ記載を使えません。",
			"The items '%s' and '%s' differ in kind or choices and cannot share what is entered."),
	CORRESPONDENCE_REPETITION("項目「%s」と「%s」は繰返しが違うので、同じ記載を使えません。",
			"The items '%s' and '%s' repeat for different things and cannot share what is entered."),
	EDITION_DUPLICATE("様式「%s」が二度書かれています。", "The edition '%s' is written twice.");

	private final String japanese;
	private final String english;

	EditionProblem(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	public String code() {
		return "yoshiki." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	public String message(Object... found) {
		return String.format(java.util.Locale.ROOT, japanese, found) + " / " + String.format(java.util.Locale.ROOT, english, found);
	}
}
