package org.nagare.dsl.renaming;

import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.messages.Sentence;

/** Why a rename is refused, in words for the person who asked for it. */
public enum RefusalReason {

	NOTHING_HERE("ここには名前がありません。名前を変えたいものの名前の上で行ってください。",
			"There is no name here. Ask for the rename on the name of the thing."),
	NOT_FOUND("«{element}» が見つかりません。{hint}",
			"«{element}» was not found. {hint}"),
	NOT_UNIQUE("«{element}» は一つに決まりません: {candidates}。どれかを書いてください。",
			"«{element}» is not unique: {candidates}. Write one of them."),
	EMPTY("新しい名前が空です。一文字以上の名前を書いてください。",
			"The new name is empty. Write a name of at least one character."),
	CHARACTERS("名前 «{name}» には改行や 「 」 が含まれていて書き表せません。それらを除いてください。",
			"The name «{name}» contains a line break, 「 or 」 and cannot be written. Remove them."),
	INVISIBLE("新しい名前に、目に見えない文字（制御文字など）が入っています。入力し直してください。",
			"The new name contains characters that nobody sees, such as control characters. Type it again."),
	TOO_LONG("新しい名前 «{name}…» が長すぎます。名前は {longest} 字までにし、印刷する長い名称は名前の後ろの \"…\" に書いてください。",
			"The new name «{name}…» is too long. A name has up to {longest} characters; what is printed stands in \"…\" behind it."),
	NOT_IN_TEXT("名前 «{name}» は文の中の {…} にも書かれますが（{place}）、そこには引用符と波括弧を書けません。それらを除いてください。",
			"The name «{name}» would also stand within a text ({place}), where neither a quote nor a brace can be written. Remove them."),
	WORD_ONLY("«{name}» は根拠表の行に使えません。行は空白や記号のない一語です。例: 85の2",
			"«{name}» cannot be the key of a row, which is one word without blanks and marks. Example: 85の2"),
	CLASH("名前 «{name}» はもう使われています（{place}）。別の名前にするか、先にそちらの名前を変えてください。",
			"The name «{name}» is already used ({place}). Choose another, or rename that one first."),
	LOOK_ALIKE("名前 «{name}» は «{other}»（{place}）と見分けがつきません。別の名前にしてください。",
			"The name «{name}» looks like «{other}» ({place}). Choose another."),
	AMBIGUOUS("名前を «{name}» にすると、{place} の «{name}» が何を指すか決まらなくなります。別の名前にしてください。",
			"With the name «{name}», what «{name}» means at {place} would no longer be clear. Choose another."),
	MEANING_CHANGES("名前を «{name}» にすると、{place} の «{other}» の指すものが変わります。別の名前にするか、先にそこを直してください。",
			"With the name «{name}», «{other}» at {place} would mean something else. Choose another, or mend that place first."),
	UNREADABLE_TEXT("{place} は文字コードのために読めず、名前がそこにもあるかどうか分かりません。先に UTF-8 で保存し直してください。",
			"{place} cannot be read because of its encoding; whether the name stands there too is not known. Save it as UTF-8 first."),
	CHANGED_ON_DISK("{place} は、読んだ後にほかで書き換えられています。そのファイルを開いて中身を確かめてから、もう一度行ってください。",
			"{place} was changed elsewhere after it was read. Open that file, look at it, and ask for the rename again."),
	UNREAD_DIAGRAM("図のファイル {place} を読めず、その中の図がこの名前のものを覚えているかどうか分かりません。図を開いて保存し直すか、要らなければ文のフォルダの外へ移してください。",
			"The file of diagrams {place} cannot be read; whether a diagram in it knows the thing by this name cannot be told. Open and save it again, or move it out of the folder of the texts."),
	BROKEN_TEXT("{place} の «{name}» は誤りのある文の中にあり、直してよいか分かりません。先に誤りを直してください。",
			"«{name}» at {place} stands in a statement with an error; it is not known whether to change it. Mend the error first."),
	SHIPPED("Nagare に付属する様式（{place}）の名前は変えられません。変えたいときは、それを元にした様式を自分のファイルに書いてください。",
			"Names of an edition that comes with Nagare ({place}) stay as they are. Write an edition of your own that stands on it (元)."),
	PATH_OF_CELL("欄のパスは名前として変えられません。評価書の記載がそれで欄を指しています。",
			"The path of a cell cannot be changed as a name: what is entered in assessments refers to it."),
	PLAIN_WORD("名前 «{name}» は使えません。空白や記号がなく、様式の言葉（項目、選択など）でもない一語にしてください。",
			"The name «{name}» cannot be used. Give one word without blanks and marks that is no keyword such as 項目.");

	private final String japanese;
	private final String english;

	RefusalReason(String japanese, String english) {
		this.japanese = japanese;
		this.english = english;
	}

	String message(MessageLanguage language, Map<String, String> parameters) {
		return new Sentence(language == MessageLanguage.JAPANESE ? japanese : english).with(name -> Optional.ofNullable(parameters.get(name))).strip();
	}
}
