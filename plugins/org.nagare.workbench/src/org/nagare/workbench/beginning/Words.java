package org.nagare.workbench.beginning;

import org.nagare.workbench.NagareWorkbench;

/** Words of the beginnings, both languages side by side. */
enum Words {

	NEW_PROJECT("新しいプロジェクト", "New Project"),
	PROJECT_MESSAGE("評価書を一つ持つプロジェクトを作ります。書かれる文は、後からすべて書き換えられます。", "Makes a project with one assessment. All of its text can be changed afterwards."),
	NEW_ASSESSMENT("新しい評価書", "New Assessment"),
	ASSESSMENT_MESSAGE("プロジェクトに評価書を加えます。機関、部署、システムは、プロジェクトにあるものから選びます。",
			"Adds an assessment to a project. Body, department and system are chosen among those of the project."),
	NEW_EDITION("新しい様式の版", "New Form Edition"),
	EDITION_MESSAGE("プロジェクトに、ある版に倣う様式を加えます。違う所だけを書きます。", "Adds an edition to a project that follows another one. Only what differs is written."),
	WHERE("置く場所:", "In the folder:"),
	BROWSE("参照…", "Browse…"),
	PROJECT_NAME("プロジェクトの名前:", "Name of the project:"),
	ASSESSMENT_NAME("評価書の名前:", "Name of the assessment:"),
	BODY("機関の名称:", "Name of the body:"),
	HEAD("機関の長:", "Head of the body:"),
	AFFAIR("事務の名称:", "Name of the affair (事務):"),
	AFFAIR_OF("%sに関する事務", "%sに関する事務"),
	KIND("事務の種類:", "Kind of affair:"),
	EDITION("様式:", "Form edition:"),
	BODY_CHOSEN("実施機関:", "Body:"),
	DEPARTMENT("担当部署:", "Department in charge:"),
	SYSTEM("使用システム:", "System:"),
	EDITION_NAME("様式の名前:", "Name of the edition:"),
	EDITION_TITLE("表題:", "Title:"),
	BASE("元の版:", "Follows:"),
	DEED("作る", "Make"),
	NO_PROJECT("開いているフォルダーに、プロジェクトがありません。先に「新しいプロジェクト」で始めてください。", "There is no project in the open folders. Begin with «New Project»."),
	NO_PARTS("プロジェクト «%s» には、選べる機関、部署、システムがそろっていません。先に文に書いてください。", "The project «%s» has no body, department and system to choose yet. Write them first."),
	NOT_READ("プロジェクト «%s» を読めませんでした。フォルダーが残っているか、読み取りが許されているかを確かめてください。", "The project «%s» could not be read. See whether its folder is still there and may be read."),
	READING("プロジェクトを読んでいます…", "Reading the project …"),
	NAME_REFUSED("«%s» は名前にできません。文字か数字で始まり、/ \\ : * ? \" < > | 「 」 を含まないものにしてください。", "«%s» cannot be a name. It begins with a letter or a digit and has none of / \\ : * ? \" < > | 「 」."),
	EDITION_NAME_REFUSED("«%s» は使えません。名前は文字と数字だけにし、表題に \" は使えません。", "«%s» cannot be used: the name has letters and digits only, the title no \"."),
	WORDS_REFUSED("名称には \" と \\ を使えません。空にもできません。", "A name in print has no \" and no \\, and is not empty."),
	FOLDER_MISSING("置く場所のフォルダーがありません。", "There is no such folder."),
	IS_THERE("%s はもうあります。ほかの名前にしてください。", "%s exists already. Choose another name."),
	NAME_TAKEN("評価書 «%s» はもうあります。", "There is an assessment «%s» already."),
	NOT_MADE("作れませんでした。何も書いていません。\n%s", "It could not be made. Nothing was written.\n%s");

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
