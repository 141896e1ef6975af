package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Folders;

/** nagare form --public and nagare build --public: nothing that is withheld leaves the house. */
class PublicFormTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("p");
	}

	private void write(String more) {
		Folders.write(folder.resolve("p/more.nagare"), "所属 手当\n" + more);
	}

	@Test
	void whatIsWithheldIsLeftOutAndWhyIsSaid() {
		write("記載 Ⅰ.4.① \"名簿は北の倉庫に置く。\" 非公表 部分 \"北の倉庫\" 理由 \"場所が知られるため。\"\n");
		assertTrue(commands.run("form", "p").ends(0).out().contains("北の倉庫"));
		for (String format : new String[] { "txt", "json", "html", "md" }) {
			String out = commands.run("form", "p", "--public", "--format", format).ends(0).out();
			assertTrue(out.contains("名簿は（非公表）に置く。") && out.contains("場所が知られるため。"), out);
			assertFalse(out.contains("北の倉庫") || out.contains(".nagare"), out);
		}
		String part = commands.run("form", "p", "--public", "--section", "Ⅰ.4").ends(0).out();
		assertTrue(part.contains("（非公表）") && part.contains("場所が知られるため。"), part);
		assertFalse(part.contains("（未記入）"), part);
	}

	@Test
	void whatAnotherCellPublishesIsNotWritten() {
		write("記載 Ⅰ { 4.① \"名簿は北の倉庫に置く。\" 非公表 部分 \"北の倉庫\" 理由 \"場所が知られるため。\" 4.② \"北の倉庫で渡す。\" }\n");
		Commands.Answer answer = commands.run("form", "p", "--public").ends(1).saysNothingOnOut();
		assertTrue(answer.err().contains("Ⅰ.4.②") && answer.err().contains("公表用の «手当» は書きませんでした"), answer.err());
		commands.run("form", "p").ends(1);
		commands.run("build", "p", "--public", "-o", "made").ends(1);
		assertTrue(!Files.exists(folder.resolve("made")) || Folders.files(folder.resolve("made")).isEmpty());
	}

	private String made(String ending) {
		StringBuilder all = new StringBuilder();
		Folders.files(folder.resolve("made")).forEach((file, content) -> {
			if (file.toString().endsWith(ending)) {
				all.append(new String(content, java.nio.charset.StandardCharsets.UTF_8));
			}
		});
		return all.toString();
	}

	/** A thing is drawn as a box that says only that it is withheld; what is known of it stands nowhere, be it in an id or in the notes. */
	@Test
	void aFigureShowsABoxInThePlaceOfWhatIsWithheld() {
		write("非公表 窓口課 理由 \"狙われるため。\"\n");
		Commands.Answer answer = commands.run("build", "p", "--public", "-o", "made").ends(0);
		assertFalse(answer.err().contains("図は書きませんでした"), answer.err());
		String figure = made(".svg");
		assertTrue(figure.contains("（非公表）") && figure.contains("住民"), figure);
		assertFalse(figure.contains("窓口課"), figure);
		String form = made(".html");
		assertTrue(form.contains("図 非公表の理由: 狙われるため。") && form.contains("<svg"), form);
		assertFalse(form.contains("窓口課"), form);
	}

	@Test
	void aWithheldStepHasNeitherItsSentenceNorItsArrows() {
		String before = commands.run("figure", "p", "--format", "svg", "-o", "-").ends(0).out();
		assertTrue(before.contains("申請を受け付ける。") && before.contains("登録/窓口課→台帳"), before);
		write("非公表 受付.登録 理由 \"手の内が知られるため。\"\n");
		commands.run("build", "p", "--public", "-o", "made");
		String figure = made(".svg");
		assertTrue(figure.contains("（非公表）"), figure);
		assertFalse(figure.contains("受け付け") || figure.contains("窓口課") || figure.contains("手当情報"), figure);
	}

	/** The legend is the form's own: what it says cannot be left out of the figure, and then there is none. */
	@Test
	void aFigureThatSaysItAllTheSameIsNotWritten() {
		write("関係者 観察者 \"委託・再委託の関係\" その他\n機関 業者 \"あかつき情報株式会社\" 民間事業者\n委託 保守 \"保守\" 委託先 業者 : 情報 { 内容 \"直す。\" }\n非公表 観察者 理由 \"試し。\"\n");
		Commands.Answer answer = commands.run("build", "p", "--public", "-o", "made");
		assertTrue(answer.err().contains("非公表の「委託・再委託の関係」は図の見出しか凡例の決まった言葉でもあり"), answer.err());
		assertTrue(made(".svg").isEmpty());
		assertTrue(made(".html").contains("（非公表）") && made(".html").contains("非公表の理由: 試し。"), made(".html"));
		String form = commands.run("form", "p", "--public", "--format", "html", "-o", "一枚.html").err();
		assertTrue(form.contains("非公表の「委託・再委託の関係」は図の見出し"), form);
	}

	@Test
	void aSectionWithoutCellsIsToldApartFromOneThatIsNone() {
		Commands.Answer empty = commands.run("form", "p", "--section", "別添3").ends(1).saysNothingOnOut();
		assertTrue(empty.err().contains("いまありません") && !empty.err().contains("あるのは"), empty.err());
		assertTrue(commands.run("form", "p", "--section", "Ⅸ").ends(2).saysNothingOnOut().err().contains("あるのは 表紙、Ⅰ"));
	}
}
