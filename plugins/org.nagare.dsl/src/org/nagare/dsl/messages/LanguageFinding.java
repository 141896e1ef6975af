package org.nagare.dsl.messages;

import static org.nagare.dsl.messages.FindingSeverity.ERROR;
import static org.nagare.dsl.messages.FindingSeverity.INFORMATION;
import static org.nagare.dsl.messages.FindingSeverity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that the language itself can find, each with a stable code and its message in both languages: what, what is allowed, what to do.
 * Where it is says the position.
 */
public enum LanguageFinding {

	FILE_UNREADABLE("file.unreadable", ERROR,
			"このファイルを読めません（{reason}）。読み取りの許可とファイルの場所を確かめてください。",
			"This file cannot be read ({reason}). Check the permission and the place of the file."),
	FILE_LINK("file.link", ERROR,
			"{what} はリンクなので、読みませんでした。リンクはプロジェクトの外に出るかもしれないので、たどりません。ファイルそのものをこのプロジェクトのフォルダーに置いてください。",
			"{what} is a link and was not read: links may lead out of the project and are not followed. Put the file itself into the folder of the project."),
	FILE_TOO_LARGE("file.too-large", ERROR,
			"ファイルが大きすぎます（{size} MB）。一つのファイルは {limit} MB までです。業務やファイルごとに分けてください。",
			"The file is too large ({size} MB). One file may have up to {limit} MB. Split it by 業務 or ファイル."),
	FILE_CP932("file.cp932", ERROR,
			"文字コードが Shift_JIS（CP932）です。UTF-8 だけを読みます。エディターで Shift_JIS として開き、UTF-8 で保存し直してください。",
			"The file is encoded in Shift_JIS (CP932). Only UTF-8 is read. Open it in the editor as Shift_JIS and save it as UTF-8."),
	FILE_UTF16("file.utf16", ERROR,
			"文字コードが UTF-16 です。UTF-8 だけを読みます。エディターで «UTF-8» を選んで保存し直してください。",
			"The file is encoded in UTF-16. Only UTF-8 is read. Save it again from the editor as UTF-8."),
	FILE_NOT_TEXT("file.not-text", ERROR,
			"UTF-8 の文字として読めないところがあります（{offset} バイト目）。テキストのファイルかどうかを確かめ、UTF-8 で保存し直してください。",
			"This is no UTF-8 text (byte {offset}). Check that it is a text file and save it again as UTF-8."),
	FILE_LOST_CHARACTERS("file.lost-characters", ERROR,
			"ここから {count} か所の文字が失われ、«\uFFFD» になっています。UTF-8 でないファイル（Shift_JIS／CP932、EUC-JP など）を UTF-8 として開くとこうなります。保存せずに閉じ、もとの文字コードで開き直してから UTF-8 で保存してください。すでに保存したときは、もとの文書か前の版から書き戻してください。",
			"Characters are lost from here on (places: {count}); they became «\uFFFD». That happens when a file that is not UTF-8 (Shift_JIS/CP932, EUC-JP …) is opened as UTF-8. Close it without saving, open it in its own encoding, then save it as UTF-8. If it was saved already, write them again from the original or an earlier version."),
	PROJECT_SETTING("project.setting", ERROR,
			"nagare.project のこの行は読めません: {line}。書ける行: 名前 \"…\" ／ 言語 {version} ／ 重大度 規則 誤り・注意・情報・なし ／ 図柄 白黒・カラー・高コントラスト。",
			"This line of nagare.project cannot be read: {line}. Allowed: 名前 \"…\" / 言語 {version} / 重大度 CODE 誤り|注意|情報|なし / 図柄 白黒|カラー|高コントラスト."),
	PROJECT_LANGUAGE("project.language-version", ERROR,
			"このプロジェクトは言語の第 {found} 版で書かれていますが、この Nagare が読むのは第 {version} 版までです。新しい Nagare を使ってください。",
			"This project is written in version {found} of the language; this Nagare reads up to version {version}. Use a newer Nagare."),
	PROJECT_SETTING_MISSING("project.setting-missing", INFORMATION,
			"nagare.project に {missing}がありません。{meanwhile}書き足してください。例: {example}",
			"nagare.project does not say {missing}. {meanwhile} Write it. Example: {example}"),
	PROJECT_INNER("project.inner", WARNING,
			"フォルダー «{folder}» にも nagare.project があるので、その中は別のプロジェクトです。プロジェクト «{project}» では、その中の .nagare のファイルを読まず、互いの名前も見えません。一つのプロジェクトにするときは «{folder}/nagare.project» を消し、別々のプロジェクトにするときは «{folder}» をこのプロジェクトの外に移してください。このままでよいときは、外側の nagare.project に 重大度 project.inner なし と書きます。",
			"The folder «{folder}» has a nagare.project, too, so it is a project of its own: «{project}» does not read the .nagare files in it, and neither sees the names of the other. To have one project delete «{folder}/nagare.project»; to have two move «{folder}» out of this one. If it is meant so, write 重大度 project.inner なし into the outer nagare.project."),

	SYNTAX_UNEXPECTED("syntax.unexpected", ERROR,
			"{what} «{found}» はここに書けません。ここに書けるのは{expected}です。例: {example}",
			"«{found}» cannot stand here ({what}). Expected: {expected}. Example: {example}"),
	SYNTAX_MISSING("syntax.missing", ERROR,
			"«{found}» の前に{expected}が要ります。例: {example}",
			"{expected} is missing before «{found}». Example: {example}"),
	SYNTAX_END("syntax.end", ERROR,
			"«{before}» のあとがまだ書かれていません。{expected}が要ります。例: {example}",
			"Something is missing after «{before}». Expected: {expected}. Example: {example}"),
	SYNTAX_OPENING_BRACE("syntax.opening-brace", ERROR,
			"«{head}» のあとに «{» がありません。その中に書くものは { と } で囲みます。例: {example}",
			"«{» is missing after «{head}». What is written inside stands between { and }. Example: {example}"),
	SYNTAX_CLOSING_BRACE("syntax.closing-brace", ERROR,
			"«{head}»（{line} 行目）の終わりの «}» がありません。{before}に «}» を書いてください。例: {example}",
			"The «}» that ends «{head}» (line {line}) is missing. Write «}» {before}. Example: {example}"),
	SYNTAX_TOO_DEEP("syntax.too-deep", ERROR,
			"ここから «{» が {limit} 段より深く入れ子になっています。この先は読みませんでした。«}» が抜けていないかを確かめ、入れ子を浅くしてください。",
			"From here on «{» is nested deeper than {limit} levels; what follows was not read. Check that no «}» is missing, and nest less deeply."),
	SYNTAX_NO_STATEMENT("syntax.no-statement", ERROR,
			"この大きなファイルには、初めの {count} 字に文の始め（機関、ファイル、業務 など）が一つもありません。どの行も読みませんでした。Nagare の文章かどうかを確かめてください。違うものなら、終わりが .nagare でない名前にし、壊れているなら控えから戻してください。",
			"In the first {count} characters of this large file no statement begins (機関, ファイル, 業務 …); none of its lines was read. Check that it is a Nagare text: give a file of another kind a name that does not end in .nagare, and take a damaged one from a backup."),
	SYNTAX_MERGE_CONFLICT("syntax.merge-conflict", ERROR,
			"同じところの二つの変更がぶつかったまま残っています（{line} 行目まで）。«<<<<<<<» のあとと «=======» のあとのどちらを残すか、両方を合わせるかを決め、印の行をすべて消してください。",
			"Two changes of the same lines are in conflict (up to line {line}). Keep what stands behind «<<<<<<<», or what stands behind «=======», or join them, and remove all lines with marks."),
	SYNTAX_UNCLOSED_TEXT("syntax.unclosed-text", ERROR,
			"{what}の終わりの «{quote}» がありません。{where}例: {example}",
			"The closing «{quote}» of this {what} is missing. {where} Example: {example}"),
	SYNTAX_UNOPENED_TEXT("syntax.unopened-text", ERROR,
			"{what}の始めの «{quote}» がありません。例: {example}",
			"The opening «{quote}» of this {what} is missing. Example: {example}"),
	SYNTAX_THREE_QUOTES("syntax.three-quotes", ERROR,
			"«{found}» ではなく «\"\"\"» です。何行かにわたる文や \" を含む文は、引用符三つで始めて三つで終えます。例: \"\"\" …（何行でも）… \"\"\"",
			"Write «\"\"\"» instead of «{found}»: a text over several lines, or with a quote in it, begins and ends with three quotes. Example: \"\"\" … (any number of lines) … \"\"\""),
	SYNTAX_UNCLOSED_COMMENT("syntax.unclosed-comment", ERROR,
			"注釈の終わりの «*/» がありません。",
			"The «*/» that ends this comment is missing."),
	SYNTAX_WRONG_QUOTE("syntax.wrong-quote", ERROR,
			"«{found}» ではなく、半角の \" で囲んでください。例: \"接種券を送る。\"",
			"Use the plain quote \" instead of «{found}». Example: \"接種券を送る。\""),
	SYNTAX_WRONG_ARROW("syntax.wrong-arrow", ERROR,
			"«{found}» は使えません。矢印は → か -> で、向きごとに一行で書きます。例: 台帳 → 中間 : 接種記録",
			"«{found}» cannot be used. Write → or ->, one line for each direction. Example: 台帳 → 中間 : 接種記録"),
	SYNTAX_ARROW_MISSING("syntax.arrow-missing", ERROR,
			"«{before}» と «{after}» の間に «→» が要ります。例: {before} → {after} : 接種記録",
			"«→» is missing between «{before}» and «{after}». Example: {before} → {after} : 接種記録"),
	SYNTAX_BLANK_MISSING("syntax.blank-missing", ERROR,
			"«{keyword}» のあとに空白が要ります。例: {keyword} {rest}",
			"A blank is missing after «{keyword}». Example: {keyword} {rest}"),
	SYNTAX_SLASH("syntax.slash", ERROR,
			"«/» はここに書けません。日付は 令和4年4月1日 のように、注釈は // か /* … */ で書きます。",
			"«/» cannot stand here. Dates are written as 令和4年4月1日, comments with // or /* … */."),
	SYNTAX_DIGIT_GROUP("syntax.digit-group", ERROR,
			"数に桁の区切りは付けません。例: {example}",
			"Numbers have no separators. Example: {example}"),
	SYNTAX_BRACKET_IN_NAME("syntax.bracket-in-name", ERROR,
			"名前に括弧があるときは 「…」 で囲みます。例: {example}",
			"A name with brackets is put into 「…」. Example: {example}"),
	SYNTAX_CHOICE_NUMBER("syntax.choice-number", ERROR,
			"選択肢の番号は書きません。例: {example}",
			"The number of a choice is not written. Example: {example}"),
	SYNTAX_TEXT_EXPECTED("syntax.text-expected", ERROR,
			"«{keyword}» のあとは \" で囲んだ文です。例: {keyword} \"{found}\"{none}",
			"«{keyword}» is followed by a text in quotes. Example: {keyword} \"{found}\"{none}"),
	SYNTAX_UNQUOTED("syntax.unquoted", ERROR,
			"«{found}» は \" で囲まずに書きます。例: {example}",
			"«{found}» is written without quotes. Example: {example}"),
	SYNTAX_NAME_EXPECTED("syntax.name-expected", ERROR,
			"«{keyword}» のあとは、\" で囲まない名前です。«{found}» と印刷するものの名前を書くか、まずそのものを書き足してください。例: {example}",
			"«{keyword}» is followed by a name without quotes. Write the name of what is printed as «{found}», or declare it first. Example: {example}"),
	SYNTAX_REASON_MISSING("syntax.reason-missing", ERROR,
			"«{keyword}» には理由が要ります。例: {keyword} {value} 理由 \"…\"",
			"«{keyword}» needs a reason. Example: {keyword} {value} 理由 \"…\""),
	SYNTAX_DATE("syntax.date", ERROR,
			"日付 «{found}» は元号で書きます。例: {example}",
			"The date «{found}» is written with the era. Example: {example}"),
	SYNTAX_ELSEWHERE("syntax.elsewhere", ERROR,
			"«{keyword}» は {homes} の { } の中に書きます。この前に «{» が抜けていないか、«}» が余っていないかも確かめてください。{example}",
			"«{keyword}» stands inside the { } of {homes}. Check also that no «{» before it is missing and no «}» is one too many. {example}"),
	SYNTAX_OUTSIDE("syntax.outside", ERROR,
			"«{keyword}» は «{block}» の { } の中には書けません。それを閉じる «}» のあとに、行の初めから書いてください。",
			"«{keyword}» cannot stand inside the { } of «{block}». Write it behind the «}» that closes it, at the beginning of a line."),
	SYNTAX_EXTRA_BRACE("syntax.extra-brace", ERROR,
			"«}» が一つ余っています。対になる «{» がありません。どちらかを直してください。",
			"There is one «}» too many: no «{» belongs to it."),
	SYNTAX_RANGE("syntax.range", ERROR,
			"期間は «{found}» ではなく «〜» でつなぎます。例: {before} 〜 {after}",
			"A period is written with «〜», not «{found}». Example: {before} 〜 {after}"),
	SYNTAX_PATH("syntax.path", ERROR,
			"項目の区切りは «{found}» ではなく «.» です。例: {example}",
			"The parts of an item are joined by «.», not by «{found}». Example: {example}"),
	SYNTAX_COMMENT("syntax.comment", ERROR,
			"注釈は «{found}» ではなく // で始めます。例: // 窓口の手順",
			"A comment begins with //, not with «{found}». Example: // 窓口の手順"),
	SYNTAX_SUPERFLUOUS("syntax.superfluous", ERROR,
			"«{found}» は要りません。文の終わりには何も付けません。",
			"«{found}» is not needed: nothing stands at the end of a statement."),
	SYNTAX_ATTRIBUTE("syntax.attribute", ERROR,
			"«{found}» という属性はありません。ここに書けるのは {allowed} です。{hint}",
			"There is no attribute «{found}». Allowed here: {allowed}. {hint}"),
	SYNTAX_BEFORE_BRACE("syntax.before-brace", ERROR,
			"«{keyword}» は «{» の前に書きます。例: {example}",
			"«{keyword}» stands before «{». Example: {example}"),
	SYNTAX_CHARACTER("syntax.character", ERROR,
			"文字 «{found}»（{code}）はここに書けません。{instead}名前に使うときは 「…」 で囲んでください。",
			"The character «{found}» ({code}) cannot stand here. {instead}Put a name that contains it into 「…」."),

	SYNTAX_CONTROL_CHARACTER("syntax.control-character", ERROR,
			"目に見えない制御文字（{code}）がここにあります（この行に {count} 個）。ほかの文書から写したときや、ファイルが壊れたときに入ります。消してください。選べないときは、前後の文字と一緒に消して打ち直してください。何行にもあるときはファイルが壊れているので、控えから戻してください。",
			"Here is a control character, which nobody sees ({code}; on this line: {count}). It comes from copying out of another document, or from a damaged file. Delete it; if you cannot select it, delete it with the characters around it and type those again. If many lines have some, the file is damaged: take it from a backup."),

	LINK_UNKNOWN("link.unknown", ERROR,
			"{kind} «{name}» が見つかりません。{hint}",
			"{kind} «{name}» was not found. {hint}"),
	LINK_AMBIGUOUS("link.ambiguous", ERROR,
			"«{name}» は二つ以上あります: {candidates}。どれかを点でつないだ名前で書いてください。",
			"«{name}» is not unique: {candidates}. Write one of the dotted names."),
	LINK_ITEM("link.item", ERROR,
			"«{name}» は «{source}» の項目ではありません。{hint}",
			"«{name}» is no item of «{source}». {hint}"),
	LINK_KIND("link.kind", ERROR,
			"«{name}» は{found}です。ここに書けるのは{wanted}だけです。",
			"«{name}» is {found}. Only {wanted} can stand here."),
	NAME_DUPLICATE("name.duplicate", ERROR,
			"名前 «{name}» がもう一つあります（{place}）。一方の名前を変えてください。",
			"The name «{name}» is used a second time ({place}). Change one of them."),
	NAME_LOOK_ALIKE("name.look-alike", WARNING,
			"名前 «{name}» は «{other}»（{place}）と見分けがつきません。違うのは {difference} です。同じものなら一方を消し、違うものなら名前を変えてください。",
			"The name «{name}» looks like «{other}» ({place}); they differ in {difference}. Remove one if they are the same thing, else rename one."),
	ATTRIBUTE_REPEATED("attribute.repeated", ERROR,
			"«{keyword}» は一度だけ書けます。どちらか一方を消してください。",
			"«{keyword}» may stand only once. Remove one of them."),
	WORD_UNKNOWN("word.unknown", ERROR,
			"{subject} «{word}» はありません。書けるのは {allowed} です。{hint}",
			"There is no {subject} «{word}». Allowed: {allowed}. {hint}"),
	WORD_TEXT_MISSING("word.text-missing", ERROR,
			"«{word}» のあとには、括弧の中に \" で囲んだ文が要ります。例: {word}(\"{text}\")",
			"«{word}» needs a text in quotes in brackets. Example: {word}(\"{text}\")"),
	VALUE_DATE("value.date", ERROR,
			"日付 «{value}» を読めません。例: 令和3年4月12日、令和元年5月1日、平成31年4月。{hint}",
			"The date «{value}» cannot be read. Examples: 令和3年4月12日, 令和元年5月1日, 平成31年4月. {hint}"),
	VALUE_ERA("value.era", WARNING,
			"日付 «{value}» は元号が終わったあとの日です。今の書き方では «{date}» です。",
			"The date «{value}» lies after the end of its era; today it is written «{date}»."),
	VALUE_INCIDENT("value.incident", ERROR,
			"重大事故は なし か あり です（«{value}»）。",
			"重大事故 is なし or あり («{value}»)."),
	VALUE_COUNT("value.count", ERROR,
			"人数 «{value}» を読めません。例: 30人、59万人、10人未満、10人以上50人未満、500人以上。{hint}",
			"The number «{value}» cannot be read. Examples: 30人, 59万人, 10人未満, 10人以上50人未満, 500人以上. {hint}"),
	VALUE_PERIOD("value.period", ERROR,
			"期間 «{value}» を読めません。例: 5年、30日、1年未満、1年6か月、定めなし、永年",
			"The period «{value}» cannot be read. Examples: 5年, 30日, 1年未満, 1年6か月, 定めなし, 永年"),
	VALUE_PLACE("value.place", ERROR,
			"位置 «{value}» を読めません。紙の左上からのミリメートルを、単位を付けずに書きます。例: 固定 住民 20 62.5",
			"The place «{value}» cannot be read. Write millimetres from the upper left of the paper, without a unit. Example: 固定 住民 20 62.5"),
	VALUE_DIGITS("value.digits", INFORMATION,
			"«{value}» の数字は全角です。«{plain}» と読み、そのように印刷します。半角で書いてください。",
			"The digits of «{value}» are full-width; it is read and printed as «{plain}». Write it so."),
	CHAIN_CYCLE("entrustment.cycle", ERROR,
			"再委託がもとの委託先 «{name}» に戻っています。委託先は一つの連なりの中で一度だけ現れます。実際の再委託先の名前に直すか、この再委託を消してください。まだ決まっていないときは «委託先 {name}» を消すと、未定として扱います。«{name}» に別の仕事も委託しているときは、委託として { } の外に別に書きます。",
			"The chain of entrustment returns to «{name}». A contractor appears once in a chain. Name the contractor who really does it, or remove this 再委託. If that is not decided yet, remove «委託先 {name}»: it is then taken as open. What else is entrusted to «{name}» is written as a 委託 of its own, outside the { }."),
	CONTENT_CYCLE("document.cycle", ERROR,
			"帳票 «{name}» の内容が自分自身に戻っています。ファイルの項目を書いてください。",
			"The document «{name}» contains itself. Name items of a file."),
	STEP_OWN_NUMBER("step.own-number", WARNING,
			"手順の文が番号 «{number}» で始まっています。番号は自動で付くので、二重に印刷されます。番号を消してください。",
			"The sentence of the step begins with the number «{number}». Numbers are printed by themselves; remove it."),
	STEP_INTERNAL_ARROWS("step.internal-arrows", WARNING,
			"«内部» は矢印の無い手順に付けます。この手順には矢印があるので、«内部» を消すか、矢印を別の手順に移してください。",
			"«内部» marks a step without arrows. This step has some: remove «内部», or move the arrows into another step."),
	FIGURE_UNKNOWN("figure.unknown", WARNING,
			"図 «{name}» にあたる業務がありません。{hint}業務の名前を書くか、図が一枚だけなら名前を消してください。",
			"There is no 業務 for the figure «{name}». {hint} Write the name of a 業務, or no name where there is one figure only."),
	TEXT_REFERENCE("text.reference", WARNING,
			"文の中の «{{name}}» の指すものを決められません。{hint}波括弧そのものを書くときは {{ とします。",
			"What «{{name}}» in the text means cannot be told. {hint} Write {{ for a brace itself."),
	TEXT_INVISIBLE("text.invisible", WARNING,
			"見えない文字 {character} があります。印刷では消えるか、まわりの文字の並びを変えます。図では、並びを変えるものは «〓» と描きます。消してください。",
			"There is an invisible character, {character}. In print it vanishes or turns what stands around it; the figure shows what would turn it as «〓». Remove it."),
	ASSESSMENT_SECOND("assessment.second", ERROR,
			"一つのファイルに評価書は一つです。«{name}» を別のファイルに移してください。",
			"One file holds one 評価書. Move «{name}» into a file of its own.");

	/** Stands behind the name of a parameter whose words are those for an English message. */
	public static final String IN_ENGLISH = "(en)";

	private static final Map<String, LanguageFinding> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LanguageFinding::code, Function.identity()));

	private final String code;
	private final FindingSeverity severity;
	private final String japanese;
	private final String english;

	LanguageFinding(String code, FindingSeverity severity, String japanese, String english) {
		this.code = code;
		this.severity = severity;
		this.japanese = japanese;
		this.english = english;
	}

	public String code() {
		return code;
	}

	public FindingSeverity severity() {
		return severity;
	}

	public static Optional<LanguageFinding> of(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	/** The message with its parameters. */
	public String message(MessageLanguage language, Map<String, String> parameters) {
		boolean english = language == MessageLanguage.ENGLISH;
		return new Sentence(english ? this.english : japanese)
				.with(name -> Optional.ofNullable(english ? parameters.getOrDefault(name + IN_ENGLISH, parameters.get(name)) : parameters.get(name))).strip();
	}
}
