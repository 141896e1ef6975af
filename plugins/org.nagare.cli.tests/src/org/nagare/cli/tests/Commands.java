package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nagare.cli.CommandLineInterface;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.font.Machine;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Folders;

/** Starts commands in a folder of their own, within this process. */
final class Commands {

	/** A day on which no example is due to be assessed again; all of them are to be looked at. */
	static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

	private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(|\\w+Exception|\\w+Error\\b");

	/** A project as small as one can be that has a figure and a form. */
	static final String BODIES = """
			機関 市 "みなみ市" 地方公共団体 長 "みなみ市長" {
			    部署 窓口課 所属長 "窓口課長" 連絡先 "みなみ市本町1"
			    システム 台帳 "台帳システム" 所管 窓口課
			}
			関係者 住民 "住民" 本人
			""";

	/** The rest of it; {@code @} stands for the name of the assessment. */
	static final String ASSESSMENT = """
			評価書 @ "手当に関する事務 全項目評価書" {
			    様式 平成30年5月様式4
			    実施機関 市
			    事務 "手当に関する事務"
			    担当 窓口課
			    使用システム 台帳
			}

			ファイル 情報 "手当情報ファイル" {
			    種類 システム用ファイル
			    保有 台帳
			    項目 個人番号 : 個人番号
			    項目 氏名, 住所 : 四情報
			    妥当性 個人番号 "申請した者を正確に特定するため。"
			    妥当性 四情報 "申請した者を確かめるため。"
			}

			業務 受付 "受付" {
			    手順 登録 "申請を受け付ける。" {
			        住民 → 窓口課 : 情報(個人番号, 氏名)
			        窓口課 → 台帳 : 情報(個人番号, 氏名, 住所)
			    }
			}
			""";

	private final Path folder;
	private final MessageLanguage language;
	private final Machine machine;

	Commands(Path folder) {
		this(folder, MessageLanguage.JAPANESE);
	}

	Commands(Path folder, MessageLanguage language) {
		this(folder, language, new Machine(System.getProperty("os.name"), Map.of(), Path.of(System.getProperty("user.home"))));
	}

	Commands(Path folder, MessageLanguage language, Machine machine) {
		this.folder = folder;
		this.language = language;
		this.machine = machine;
	}

	/** What a command left behind. */
	record Answer(int status, String out, String err) {

		Answer ends(int expected) {
			assertEquals(expected, status, () -> "out:\n" + out + "\nerr:\n" + err);
			return this;
		}

		/** Nothing for people on the way of results. */
		Answer saysNothingOnOut() {
			assertEquals("", out);
			return this;
		}

		List<String> errLines() {
			return err.lines().toList();
		}
	}

	Answer run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = start(InputStream.nullInputStream(), out, err, arguments);
		Answer answer = new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
		assertFalse(STACK_TRACE.matcher(answer.err()).find(), answer.err());
		return answer;
	}

	int start(InputStream in, OutputStream out, OutputStream err, String... arguments) {
		PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
		return new CommandLineInterface(new Console(in, out, messages, language, folder, TODAY, false), machine).run(arguments);
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	/** A project of this name in a folder of the same name. */
	Path project(String name) {
		return project(name, name, "手当");
	}

	Path project(String folderName, String name, String assessment) {
		Path project = file(folderName);
		Folders.write(project.resolve("nagare.project"), "名前 \"" + name + "\"\n言語 1\n");
		Folders.write(project.resolve("組織.nagare"), BODIES);
		Folders.write(project.resolve("評価書.nagare"), ASSESSMENT.replace("@", assessment));
		return project;
	}

	/** Nothing half-written lies anywhere. */
	void assertNoLeftovers() {
		assertEquals(List.of(), Folders.files(folder).keySet().stream().filter(name -> Path.of(name).getFileName().toString().startsWith(".nagare-")).toList());
	}

	boolean exists(String name) {
		return Files.exists(file(name));
	}
}
