package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/** nagare build. */
class BuildTest {

	private static final String ALL = "html,xlsx,docx,md,txt,json";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident-registry", "maternal-health", "city" })
	void anExampleIsBuiltInAllFormatsAndTheSameEverywhere(String example) {
		Commands commands = new Commands(folder);
		commands.run("build", Checkout.example(example).toString(), "-o", "one", "--formats", ALL).ends(0).saysNothingOnOut();
		for (String ending : List.of(".svg", ".html", ".xlsx", ".docx", ".md", ".txt", ".json")) {
			assertTrue(Folders.files(folder.resolve("one")).keySet().stream().anyMatch(name -> name.endsWith(ending)), ending);
		}
		commands.run("build", Checkout.example(example).toString(), "-o", "two", "--formats", ALL).ends(0);
		assertEquals(Map.of(), Folders.differences(folder.resolve("one"), folder.resolve("two")));
		Folders.copy(Checkout.example(example), folder.resolve("よそ の/場所"));
		elsewhere(() -> new Commands(folder, MessageLanguage.ENGLISH).run("build", "よそ の/場所", "-o", "three", "--formats", ALL).ends(0));
		assertEquals(Map.of(), Folders.differences(folder.resolve("one"), folder.resolve("three")));
		commands.assertNoLeftovers();
	}

	/** With other digits, another first day of the week and another date. */
	private static void elsewhere(Runnable work) {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			work.run();
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void eachResultIsNamed() {
		Commands commands = new Commands(folder);
		commands.project("p", "仕事", "手当");
		Commands.Answer answer = commands.run("build", "p").ends(0).saysNothingOnOut();
		Set<String> made = Folders.files(folder.resolve("out")).keySet();
		String place = "仕事/手当/手当-".replace("/", folder.getFileSystem().getSeparator());
		assertEquals(Set.of(place + "別添1.svg", place + "平成30年5月様式4.html", place + "平成30年5月様式4.json"), made);
		made.forEach(name -> assertTrue(answer.err().contains("out" + folder.getFileSystem().getSeparator() + name), answer.err()));
	}

	@Test
	void onlyTheFormatsThatWereAskedForAreWrittenAndEachOnce() {
		Commands commands = new Commands(folder);
		commands.project("p");
		commands.run("build", "p", "--formats", "json,json", "-o", "made").ends(0);
		assertEquals(2, Folders.files(folder.resolve("made")).size());
		assertTrue(Folders.files(folder.resolve("made")).keySet().stream().noneMatch(name -> name.endsWith(".txt")));
	}

	@Test
	void itGoesOnAfterErrors() {
		Commands commands = new Commands(folder);
		Folders.write(commands.project("a", "一", "甲").resolve("x.nagare"), "なに\n");
		Folders.write(folder.resolve("b/nagare.project"), "名前 \"二\"\n");
		Folders.write(folder.resolve("b/x.nagare"), "関係者 住民 \"住民\" 本人\n");
		Folders.write(commands.project("c", "三", "丙").resolve("評価書.nagare"), Commands.ASSESSMENT.replace("@", "丙").replace("平成30年5月様式4", "昔の様式"));
		commands.project("d", "四", "丁");
		Commands.Answer answer = commands.run("build", "a", "b", "c", "d").ends(1).saysNothingOnOut();
		assertTrue(answer.err().contains("二 に評価書がありません。"), answer.err());
		assertTrue(answer.err().contains("昔の様式"), answer.err());
		List<String> made = Folders.files(folder.resolve("out")).keySet().stream().map(name -> name.substring(0, 1)).toList();
		assertEquals(List.of("一", "一", "一", "三", "四", "四", "四"), made);
	}

	@Test
	void coloursAreThoseOfTheProject() {
		Commands commands = new Commands(folder);
		Path project = commands.project("p");
		commands.run("build", "p", "-o", "plain").ends(0);
		Folders.write(project.resolve("nagare.project"), "名前 \"p\"\n言語 1\n図柄 カラー\n");
		commands.run("build", "p", "-o", "coloured").ends(0);
		assertEquals(Set.of("別添1.svg", "平成30年5月様式4.html"), Set.copyOf(Folders.differences(folder.resolve("plain"), folder.resolve("coloured")).keySet().stream()
				.map(name -> name.substring(name.lastIndexOf('-') + 1)).toList()));
	}

	@Test
	void resultsDoNotTurnIntoInput() {
		Commands commands = new Commands(folder);
		commands.project("p");
		commands.run("build", "p", "-o", "p/out").ends(0);
		commands.run("build", "p", "-o", "p/out").ends(0);
		commands.run("check", "p").ends(0);
		assertFalse(commands.exists("out"));
	}
}
