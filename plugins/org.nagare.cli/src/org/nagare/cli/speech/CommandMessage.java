package org.nagare.cli.speech;

import org.nagare.delivery.message.Message;

/** Everything that a command says about itself; what it finds in a text is said by the findings. */
public enum CommandMessage implements Message {
	UNKNOWN_OPTION("«{name}» という指定はありません。", "There is no option «{name}»."),
	TOO_MANY_ARGUMENTS("«{name}» は余分です。", "«{name}» is too much."),
	ARGUMENT_MISSING("{name} の指定が要ります。", "{name} is missing."),
	OPTION_TWICE("{name} は一度だけ指定できます。", "{name} can be given only once."),
	NOT_ALLOWED_VALUE("{name} に «{value}» は使えません。使えるのは {allowed} です。", "{name} cannot be «{value}». Allowed: {allowed}."),
	NO_SUCH_DAY("{name} の «{value}» は日付として読めないか、暦にありません。2026-04-01 のように書きます。", "{name} cannot be «{value}»: it is no day. Write it as 2026-04-01."),
	ARGUMENTS_UNREADABLE("指定を読めません。", "The arguments cannot be read."),
	NO_SUCH_COMMAND("コマンド «{name}» はありません。あるのは {known} です。", "There is no command «{name}». There are: {known}."),
	NO_SUCH_PATH("{path} がありません。プロジェクトのフォルダーか .nagare のファイルを指定してください。", "{path} does not exist. Name the folder of a project or a .nagare file."),
	NOT_A_MODEL("{path} は .nagare のファイルではありません。プロジェクトのフォルダーか .nagare のファイルを指定してください。", "{path} is no .nagare file. Name the folder of a project or a .nagare file."),
	NO_MODELS("{path} に .nagare のファイルがありません。«nagare new 名前» で始められます。", "There is no .nagare file in {path}. Begin with «nagare new NAME»."),
	NOT_READABLE("{path} を読めません（{reason}）。", "{path} cannot be read ({reason})."),
	EXISTS_ALREADY("{path} はもうあります。上書きはしません。ほかの名前か -o を指定してください。", "{path} exists already and is not overwritten. Choose another name or -o."),
	TARGET_IS_SOURCE("{path} には書きません。.nagare と nagare.project は人が書くファイルです。-o にほかの名前を指定してください。",
			"{path} is not written to: .nagare files and nagare.project are written by people. Choose another name for -o."),
	BAD_PROJECT_NAME("«{name}» はプロジェクトの名前にできません。文字か数字で始まる 60 字ほどまでの名前で、/ \\ : * ? \" < > | 「 」 を使わず、CON など Windows の装置の名前でもないものにしてください。",
			"«{name}» cannot be the name of a project. It begins with a letter or a digit, has up to some 60 characters and none of / \\ : * ? \" < > | 「 」, and is no name of a Windows device such as CON."),
	NO_SUCH_ASSESSMENT("評価書 «{name}» がありません。あるのは {known} です。", "There is no assessment «{name}». There are: {known}."),
	DIFFERENCE_OF_WHAT("差分には比べる相手が要ります。--against で前の版のプロジェクトを指定してください。",
			"A difference needs another version. Name its project with --against."),
	NO_EARLIER_VERSION("{project} の改訂は前版を指していないか、そのフォルダーがありません。--against に前の版のプロジェクトを指定してください。",
			"No 改訂 of {project} names a 前版, or its folder is not there. Name the project of the earlier version with --against."),
	NOTHING_TO_SHOW("評価書 «{assessment}» に、{view} として描くものがありません。名前で選べるのは {known} です。",
			"Assessment «{assessment}» has nothing to draw as {view}. Names to choose from: {known}."),
	NO_ASSESSMENT("{project} に評価書がありません。«評価書 名前 \"評価書名\" { … }» を書いてください。", "{project} has no assessment. Write «評価書 NAME \"TITLE\" { … }»."),
	SEVERAL_ASSESSMENTS("評価書が {count} 件あります。--assessment で一つを選ぶか、-o でフォルダーを指定してください: {known}",
			"There are {count} assessments. Choose one with --assessment or name a folder with -o: {known}"),
	UNKNOWN_SECTION("«{section}» という部分はありません。あるのは {known} です。", "There is no section «{section}». There are: {known}."),
	TEMPLATE_PROBLEM("{path}:{line}:{column}: {japanese}", "{path}:{line}:{column}: {english}"),
	TEMPLATE_NOT_FILLED("{path} の欄を直してから、もう一度実行してください。何も書いていません。", "Mend the fields of {path} and run it again. Nothing was written."),
	TEMPLATE_WITH_ERRORS("{path} は、誤り {count} 件のある文から埋めました。欠けや違いがあるかもしれません（ひな型に {{誤り}} の欄があれば、そのことが入ります）。",
			"{path} was filled from texts with {count:error|errors}. Something may be missing or wrong (a field {{誤り}} in the template says so)."),
	TEMPLATE_UNREADABLE("{path} は Word の文書（.docx）として読めません。Word で開けるか確かめ、.docx で保存し直してください。何も書いていません。",
			"{path} cannot be read as a document of Word (.docx). See whether Word opens it, and save it anew as .docx. Nothing was written."),
	TEMPLATE_ALONE("--template には --format も --section も付けられません。形式はひな型のファイルの名前で決まり、欄はひな型が選びます。",
			"--template goes without --format and --section: the name of the template tells the format, and its fields choose the cells."),
	PATHS_ALONE("--paths には --format も --template も付けられません。欄の一覧は一行に一つの文字で書き出します。",
			"--paths goes without --format and --template: the list of cells is text, one line for each."),
	EMPTY_SECTION("«{section}» に書く欄は、いまありません。繰り返すもの（委託事項、変更箇所の行など）がまだ無いためです。",
			"«{section}» has no cell at present: what it repeats for (entrusted matters, rows of changes …) is not there yet."),
	NOT_IN_BOTH("評価書 «{name}» は {path} にありません。比べません。", "The assessment «{name}» is not in {path} and is not compared."),
	NOTHING_TO_COMPARE("{path} に、比べる評価書がありません。", "{path} has no assessment to compare with."),
	STATE_UNREAD("{files} を読めないので、比べません。", "{files} cannot be read, so nothing is compared."),
	DOUBTFUL("{place}: {japanese}", "{place}: {english}"),
	SEVERAL_FILES("{count} 枚になりました。-o 結果/ のように、末尾に / を付けてフォルダーを指定してください。", "There are {count} pages. Name a folder with -o and a / at its end, as in -o results/."),
	NOT_FOR_CONSOLE("{format} は画面で読めません。-o でファイルかフォルダーを指定してください（ほかのプログラムに渡すときは -o -）。",
			"{format} cannot be read on a screen. Name a file or folder with -o (or -o - to hand it to another program)."),
	NO_FOLDER_BUT_CONSOLE("build の結果は何枚もあるので、画面には出せません。-o でフォルダーを指定してください。", "A build has several results. Name a folder with -o, not the console."),
	BAD_PATH("«{path}» はファイルの名前になりません（{reason}）。", "«{path}» is no name of a file ({reason})."),
	NARROW_FILE_NAMES("この端末の設定（{coding}）では日本語のファイル名を読めません。LC_ALL=C.UTF-8 を付けてもう一度実行してください。",
			"With the settings of this terminal ({coding}) Japanese names of files cannot be read. Run it again with LC_ALL=C.UTF-8."),
	NARROW_TERMINAL("指定の中の文字を読めません（この端末から渡される文字コードは {coding} です）。端末の文字コードを UTF-8 にし、LC_ALL=C.UTF-8 を付けてもう一度実行してください。",
			"Letters of the arguments cannot be read (this terminal hands them over in {coding}). Set the terminal to UTF-8 and run it again with LC_ALL=C.UTF-8."),
	OUTPUT_FAILED("結果を最後まで出せませんでした（{reason}）。", "The result could not be written to the end ({reason})."),
	WRITTEN("{path}", "{path}"),
	FOUND("{project}: 誤り {errors} 件、注意 {warnings} 件、情報 {information} 件", "{project}: {errors:error|errors}, {warnings:warning|warnings}, {information:note|notes}"),
	FOUND_NOTHING("{project}: 指摘はありません。調べた規則は «nagare explain» で、欄の記入の状況は «nagare form» の末尾で分かります。",
			"{project}: nothing found. The rules are listed by «nagare explain»; how far the cells are filled stands at the end of «nagare form»."),
	ACCEPTED("{project}: ほかに、理由を付けて了承された指摘が {count} 件あります（--format html で読めます）。", "{project}: {count} more were accepted with a reason (see --format html)."),
	THRESHOLD("しきい値判断 {assessment}: {result}", "Threshold judgement {assessment}: {result}"),
	THRESHOLD_LINE("    {line}", "    {line}"),
	THRESHOLD_CHANGE("    変わるのは: {line}", "    Would change with: {line}"),
	UNKNOWN_RULE("規則 «{code}» はありません。«nagare explain» で一覧できます。", "There is no rule «{code}». «nagare explain» lists them."),
	FORMATTED("{count} 個のファイルを整えました。", "{count:file was|files were} formatted."),
	WOULD_FORMAT("整っていません: {file}", "not formatted: {file}"),
	ALL_FORMATTED("整っています。", "All files are formatted."),
	NOT_FORMATTED("{file}: 整えませんでした。{reason}", "{file}: left as it is. {reason}"),
	RENAMED("«{old}» を «{name}» に変えました。{count} か所、{files} 個のファイルです。", "«{old}» is now «{name}»: {count:place|places} in {files:file|files}."),
	DIAGRAMS_FOLLOW("図のファイル {files} も新しい名前に合わせました。図の要素の場所は変わりません。", "Diagrams follow: {files}. Their elements keep their places."),
	SAME_NAME("«{old}» はもうその名前です。何も変えていません。", "«{old}» has this name already. Nothing was changed."),
	NOT_RENAMED_UNREAD("名前を変えませんでした。{files} を読めないので、その中の名前を変えられません。先に nagare check で確かめてください。",
			"Nothing was renamed. {files} cannot be read, so names in it cannot be changed. See nagare check first."),
	NOT_RENAMED("名前を変えませんでした。{reason}", "Nothing was renamed. {reason}"),
	ONE_PROJECT_ONLY("{path} には {count} 個のプロジェクトがあります。一つを指定してください。", "{path} holds {count} projects. Name one of them."),
	CREATED("{path} を作りました。次は: nagare check {typed}（中間サーバーなどの措置の文は «nagare library» で選べます）",
			"{path} was made. Next: nagare check {typed} (texts of measures, such as those of the 中間サーバー: «nagare library»)"),
	UNKNOWN_LIBRARY("措置集 «{name}» はありません。あるのは {known} です。", "There is no measure library «{name}». There are: {known}."),
	LIBRARY_COPIED("{path} に写しました。提供元の最新の資料と照らし、評価書に「利用」を書いてください。",
			"{path} was written. Compare it with what its provider says today, and write 利用 in the assessment."),
	LIBRARY_IS_THERE("{path} は同じ内容です。何も変えていません。", "{path} holds the same text. Nothing was changed."),
	LIBRARY_DIFFERS("{path} には違う内容があります。上書きはしません。置き換えるときは --replace を付けてください。",
			"{path} holds another text and is not overwritten. Use --replace to put the new one in its place."),
	UNEXPECTED("思いがけないことが起きました（{what}）。Nagare の誤りです。書きかけのファイルはありません。作った人に伝えるための記録: {log}",
			"Something unexpected happened ({what}). This is a mistake of Nagare. No file was left half written. Details to hand on: {log}"),
	UNEXPECTED_UNLOGGED("思いがけないことが起きました（{what}）。Nagare の誤りです。書きかけのファイルはありません。",
			"Something unexpected happened ({what}). This is a mistake of Nagare. No file was left half written."),
	TOO_LARGE_FOR_MEMORY("メモリーが足りません。プロジェクトを分けるか、NAGARE_JAVA_OPTIONS=-Xmx2g を付けて実行してください。",
			"There is not enough memory. Split the project, or run it with NAGARE_JAVA_OPTIONS=-Xmx2g.");

	private final String japanese;
	private final String english;

	CommandMessage(String japanese, String english) {
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
