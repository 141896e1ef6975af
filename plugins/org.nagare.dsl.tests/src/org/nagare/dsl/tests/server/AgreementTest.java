package org.nagare.dsl.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.tests.RandomEdits;
import org.nagare.testing.Checkout;

/** What an editor was told last of each text is what reading the project anew tells of it, whatever was typed before, and however quickly. */
class AgreementTest {

	private static final int EDITS = 25;
	private static final int QUICK_EDITS = 80;

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
	private final Map<String, String> open = new LinkedHashMap<>();

	@TempDir
	Path root;

	/** What others read of a thing beside its name. */
	@ParameterizedTest
	@CsvSource({ "部署 課 所属長 \"課長\",部署 課", "接種 {一,接種 {二", "票 : 情報(氏名),票 : 情報(住所)", "利用 措置,担当 課" })
	void a_change_that_names_nothing_is_seen_by_the_texts_that_rely_on_it(String sound, String faulty) throws Exception {
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Map<String, String> texts = Map.of("a.nagare", "機関 市 \"みなみ市\" {\n    部署 課 所属長 \"課長\"\n    システム 台帳\n}\n関係者 住民 本人\n根拠表 接種 {一 照会者 \"市町村長\"}\n",
				"b.nagare", "評価書 甲 {\n    実施機関 市\n    利用 措置\n}\nファイル 情報 {\n    保有 台帳\n    項目 氏名, 住所 : 四情報\n}\n",
				"c.nagare", "所属 甲\n帳票 票 : 情報(氏名)\n", "d.nagare", "所属 甲\n業務 届 {\n    手順 \"{課.所属長}が受ける。\" {\n        住民 → 台帳 : 票(氏名)\n    }\n}\n一覧 先 {\n    表 接種 行 一 事務 \"事務\"\n}\n",
				"e.nagare", "措置集 措置 {\n    Ⅱ.6.① \"{届}を守る。\"\n}\n");
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Client.write(root, text.getKey(), text.getValue());
		}
		String name = texts.keySet().stream().filter(each -> texts.get(each).contains(sound)).findFirst().orElseThrow();
		try (Client client = new Client(root, "ja")) {
			assertEquals(0, asCheckTells(client, root));
			open(client, name, texts.get(name));
			change(client, name, texts.get(name).replace(sound, faulty));
			assertTrue(asCheckTells(client, root) > 0);
			change(client, name, texts.get(name));
			assertEquals(0, asCheckTells(client, root));
		}
	}

	/** The line of another text is named in what is found here, and nothing is found in a text but a name whose line moves. */
	@Test
	void a_line_of_another_text_moves() throws Exception {
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(root, "a.nagare", "関係者 住民 本人\n");
		Client.write(root, "b.nagare", "関係者 住民 本人\n");
		try (Client client = new Client(root, "ja")) {
			assertEquals(2, asCheckTells(client, root));
			open(client, "b.nagare", "// 一行下がる\n関係者 住民 本人\n");
			assertEquals(2, asCheckTells(client, root));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "city", "resident-registry", "vaccination" })
	void after_edits_of_any_kind(String example) throws Exception {
		Path folder = Checkout.example(example);
		Random random = new Random(example.hashCode());
		try (Client client = new Client(folder, "ja")) {
			asCheckTells(client, folder);
			for (int i = 0; i < EDITS; i++) {
				edit(client, folder, random);
				asCheckTells(client, folder);
			}
		}
	}

	/** Nobody waits for what one key makes of the texts before the next. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void after_quick_edits(int seed) throws Exception {
		Path folder = Checkout.example("vaccination");
		Random random = new Random(seed);
		try (Client client = new Client(folder, "ja")) {
			for (int i = 1; i <= QUICK_EDITS; i++) {
				edit(client, folder, random);
				Thread.sleep(random.nextInt(30));
				if (i % 10 == 0) {
					asCheckTells(client, folder);
				}
			}
		}
	}

	/** Somebody gives a name that others miss and takes it back while they are looked at: they miss it again. */
	@Test
	void after_a_change_that_is_taken_back_at_once() throws Exception {
		String without = "機関 市 { システム 帳簿 }\n";
		int users = 40;
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(root, "a.nagare", without);
		for (int i = 0; i < users; i++) {
			Client.write(root, "b" + i + ".nagare", "機関 県" + i + " {\n    システム x 接続 台帳\n    システム y 接続 台帳, x\n}\n");
		}
		try (Client client = new Client(root, "ja")) {
			client.open("a.nagare", without);
			for (int i = 0; i < 10; i++) {
				client.change("a.nagare", without.replace("帳簿", "台帳"));
				// the first of them has been looked at, the last has not
				client.await("b0.nagare", List::isEmpty);
				client.change("a.nagare", without);
				client.awaitAnswer();
				for (int user = 0; user < users; user++) {
					assertEquals(2, client.findings("b" + user + ".nagare").size(), "edit " + i + ", text " + user);
				}
			}
		}
	}

	/** A message that writes nothing of a text keeps no text from being looked at: it may come just when one was typed in. */
	@Test
	void after_messages_that_write_nothing() throws Exception {
		Client.write(root, "nagare.project", "名前 \"例\"\n言語 1\n");
		Client.write(root, "a.nagare", "機関 市 { システム 台帳 }\n");
		Client.write(root, "b.nagare", "機関 県 { システム x 接続 台帳 }\n");
		try (Client client = new Client(root, "ja", false, root)) {
			open(client, "a.nagare", "機関 市 { システム 台帳 }\n");
			for (int i = 0; i < 100; i++) {
				change(client, "a.nagare", "機関 市 { システム " + (i % 2 == 0 ? "帳簿" : "台帳") + " }\n");
				switch (i % 4) {
					case 0 -> client.save("a.nagare");
					case 1 -> client.changedOnDisk("画像.png");
					case 2 -> client.change("開いていない.nagare", "機関 県\n");
					default -> client.configure();
				}
				assertEquals(i % 2 == 0 ? 1 : 0, asCheckTells(client, root), "edit " + i);
			}
		}
	}

	private void edit(Client client, Path folder, Random random) throws Exception {
		if (!open.isEmpty() && random.nextInt(3) == 0) {
			String name = List.copyOf(open.keySet()).get(random.nextInt(open.size()));
			open.remove(name);
			client.closeText(name);
			return;
		}
		ProjectFolder project = project(folder);
		Path file = project.files().get(random.nextInt(project.files().size()));
		String name = project.nameOf(file);
		String written = Files.readString(file);
		String text = open.getOrDefault(name, written);
		if (!open.containsKey(name)) {
			open(client, name, written);
		}
		change(client, name, RandomEdits.after(text, random));
	}

	private void open(Client client, String name, String text) {
		open.put(name, text);
		client.open(name, text);
	}

	private void change(Client client, String name, String text) {
		open.put(name, text);
		client.change(name, text);
	}

	private static ProjectFolder project(Path folder) throws Exception {
		return ProjectSearch.find(folder).get(0);
	}

	/** Compares what was told with what is to be told, and says how much that is. */
	private int asCheckTells(Client client, Path folder) throws Exception {
		client.awaitAnswer();
		ProjectFolder project = project(folder);
		Map<Path, String> unsaved = new LinkedHashMap<>();
		open.forEach((name, text) -> unsaved.put(folder.resolve(name), text));
		List<SourceProblem> problems = language.check(language.read(project, unsaved));
		int count = 0;
		for (Path file : project.files()) {
			String name = project.nameOf(file);
			List<String> expected = problems.stream().filter(problem -> problem.file().equals(name)).map(AgreementTest::image).sorted().toList();
			assertEquals(String.join("\n", expected), String.join("\n", client.findings(name).stream().map(AgreementTest::image).sorted().toList()), name);
			count += expected.size();
		}
		return count;
	}

	private static String image(SourceProblem problem) {
		return problem.line() + ":" + problem.column() + " " + problem.severity() + " " + problem.code() + " " + problem.message();
	}

	private static String image(Diagnostic told) {
		FindingSeverity severity = switch (told.getSeverity()) {
			case Error -> FindingSeverity.ERROR;
			case Warning -> FindingSeverity.WARNING;
			case Information, Hint -> FindingSeverity.INFORMATION;
		};
		return told.getRange().getStart().getLine() + 1 + ":" + (told.getRange().getStart().getCharacter() + 1) + " " + severity + " " + told.getCode().getLeft() + " " + told.getMessage().getLeft();
	}
}
