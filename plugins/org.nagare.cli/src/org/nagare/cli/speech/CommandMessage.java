package org.nagare.cli.speech;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.messages.MessageLanguage;

/** Everything that a command says about itself; what it finds in a text is said by the findings. */
public enum CommandMessage {
	NO_SUCH_PATH("{path} がありません。プロジェクトのフォルダーか .nagare のファイルを指定してください。", "{path} does not exist. Name the folder of a project or a .nagare file."),
	NO_MODELS("{path} に .nagare のファイルがありません。«nagare new 名前» で始められます。", "There is no .nagare file in {path}. Begin with «nagare new NAME»."),
	NOT_READABLE("{path} を読めません（{reason}）。", "{path} cannot be read ({reason})."),
	NOT_WRITABLE("{path} に書けません（{reason}）。何も変えていません。空き容量と書き込みの許可を確かめ、ほかで開いているときは閉じてください。",
			"{path} cannot be written ({reason}). Nothing was changed. Check free space and permission, and close it elsewhere."),
	EXISTS_ALREADY("{path} はもうあります。上書きはしません。ほかの名前か -o を指定してください。", "{path} exists already and is not overwritten. Choose another name or -o."),
	BAD_PROJECT_NAME("«{name}» はプロジェクトの名前にできません。文字で始め、/ \\ : * ? \" < > | を使わないでください。",
			"«{name}» cannot be the name of a project. Begin with a letter and use none of / \\ : * ? \" < > |."),
	NO_SUCH_ASSESSMENT("評価書 «{name}» がありません。あるのは {known} です。", "There is no assessment «{name}». There are: {known}."),
	NO_ASSESSMENT("{project} に評価書がありません。«評価書 名前 \"評価書名\" { … }» を書いてください。", "{project} has no assessment. Write «評価書 NAME \"TITLE\" { … }»."),
	SEVERAL_ASSESSMENTS("評価書が {count} 件あります。--assessment で一つを選ぶか、-o でフォルダーを指定してください: {known}",
			"There are {count} assessments. Choose one with --assessment or name a folder with -o: {known}"),
	NO_EDITION("評価書 «{name}» に様式がありません。«様式 {example}» を書くか、--edition で指定してください。",
			"The assessment «{name}» names no edition. Write «様式 {example}» or use --edition."),
	UNKNOWN_EDITION("様式 «{edition}» はありません。あるのは {known} です。", "There is no edition «{edition}». There are: {known}."),
	UNKNOWN_SECTION("«{section}» という部分はありません。あるのは {known} です。", "There is no section «{section}». There are: {known}."),
	SEVERAL_FILES("{count} 枚になりました。-o でフォルダーを指定してください。", "There are {count} pages. Name a folder with -o."),
	WRITTEN("{path}", "{path}"),
	FOUND("{project}: 誤り {errors} 件、注意 {warnings} 件、情報 {information} 件", "{project}: {errors} errors, {warnings} warnings, {information} notes"),
	FOUND_NOTHING("{project}: 指摘はありません。", "{project}: nothing found."),
	FORMATTED("{count} 個のファイルを整えました。", "{count} files were formatted."),
	WOULD_FORMAT("整っていません: {file}", "not formatted: {file}"),
	ALL_FORMATTED("整っています。", "All files are formatted."),
	NOT_FORMATTED("{file}: 整えませんでした。{reason}", "{file}: left as it is. {reason}"),
	RENAMED("«{old}» を «{name}» に変えました。{count} か所、{files} 個のファイルです。", "«{old}» is now «{name}»: {count} places in {files} files."),
	NOT_RENAMED("名前を変えませんでした。{reason}", "Nothing was renamed. {reason}"),
	ONE_PROJECT_ONLY("{path} には {count} 個のプロジェクトがあります。一つを指定してください。", "{path} holds {count} projects. Name one of them."),
	CREATED("{path} を作りました。次は: nagare check {path}", "{path} was made. Next: nagare check {path}"),
	UNEXPECTED("思いがけないことが起きました（{what}）。何も変えていません。記録: {log}", "Something unexpected happened ({what}). Nothing was changed. Details: {log}"),
	UNEXPECTED_UNLOGGED("思いがけないことが起きました（{what}）。何も変えていません。", "Something unexpected happened ({what}). Nothing was changed.");

	private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)\\}");

	private final String japanese;
	private final String english;

	CommandMessage(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	public String in(MessageLanguage language, Map<String, String> parameters) {
		Matcher matcher = PARAMETER.matcher(language == MessageLanguage.JAPANESE ? japanese : english);
		return matcher.replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), found.group())));
	}
}
