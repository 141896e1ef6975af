package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/**
 * Every remedy in a conversation with {@code nagare lsp}: an editor asks for it at what is found and makes its changes; then this is found no
 * more, and nothing else is. One session has all projects open, each with one mistake.
 */
class QuickFixTest {

	/** What the language finds, for which its bad example in the catalogue leaves one remedy. */
	private static final List<String> OF_THE_LANGUAGE = List.of("syntax.three-quotes", "syntax.wrong-quote", "syntax.wrong-arrow", "syntax.blank-missing", "syntax.digit-group",
			"syntax.unquoted", "syntax.name-expected", "syntax.date", "syntax.path", "value.era", "value.digits", "figure.unknown", "text.invisible");
	/** What could not be told while a text could not be read. */
	private static final Set<String> HIDDEN_BY_ERRORS = Set.of("complete.open-cells", "complete.care-missing", "revision.earlier-missing");
	/** Mistakes whose remedy is what stood there before: the code, what stood there, and what does. */
	private static final List<List<String>> SLIPS = List.of(List.of("link.unknown", "窓口課 → 端末", "窓口課 → 端未"), List.of("link.item", "手当情報(氏名, 住所)", "手当情報(氏名, 住取)"),
			List.of("word.unknown", "住所 : 四情報", "住所 : 四惰報"), List.of("value.date", "令和7年6月1日", "2025年6月1日"), List.of("value.count", "人数 5万人 範囲", "人数 約5万人 範囲"));

	private static final String BODIES = "組織.nagare";
	private static final String OWN = "手当.nagare";

	@TempDir
	static Path folder;
	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);
	private static final EditionCatalogue EDITIONS = EditionCatalogue.shipped();
	/** By code: what may be told once the remedy is taken. */
	private static final Map<String, Set<String>> LATER = new LinkedHashMap<>();
	private static final Map<String, Mended> MENDED = new LinkedHashMap<>();

	/** What was told of a project, which remedies were offered for its first mistake, and what is told of it when the first of them is taken. */
	private record Mended(List<JsonNode> before, List<JsonNode> remedies, List<JsonNode> after) {

		private static List<String> all(List<JsonNode> findings, String what) {
			return findings.stream().map(each -> each.path(what).asText()).toList();
		}

		/** The codes that are told more often. */
		List<String> come() {
			List<String> come = new ArrayList<>(all(after, "code"));
			all(before, "code").forEach(come::remove);
			return come;
		}
	}

	@BeforeAll
	static void everyRemedyIsTaken() throws Exception {
		for (String line : Folders.text(Checkout.plugin("org.nagare.rules.tests").resolve("remedies.txt")).lines().filter(each -> !each.startsWith("#")).toList()) {
			List<String> words = List.of(line.split("\\s+"));
			project(words.get(0), new TreeSet<>(words.subList(1, words.size())), whole(bad(words.get(0))));
		}
		OF_THE_LANGUAGE.forEach(code -> project(code, HIDDEN_BY_ERRORS, whole(bad(code))));
		SLIPS.forEach(slip -> project(slip.get(0), HIDDEN_BY_ERRORS, whole("").replace(slip.get(1), slip.get(2))));
		project("complete.cover", Set.of("complete.placeholder"), whole("").replaceFirst("\n    宣言 [^\n]*", ""));
		Map<String, List<JsonNode>> before = new LinkedHashMap<>();
		Map<String, List<JsonNode>> remedies = new LinkedHashMap<>();
		try (Editor editor = new Editor(new Commands(folder), folder)) {
			for (String code : LATER.keySet()) {
				editor.type(text(code, OWN), Folders.text(text(code, OWN)));
				editor.type(text(code, BODIES), Folders.text(text(code, BODIES)));
			}
			for (String code : LATER.keySet()) {
				before.put(code, findings(editor, code));
			}
			for (String code : LATER.keySet()) {
				JsonNode finding = found(before.get(code), code).findFirst().orElseThrow(() -> new AssertionError(code + " is not found"));
				remedies.put(code, editor.remedies(finding).stream().filter(each -> each.at("/diagnostics/0/message").equals(finding.get("message"))).toList());
			}
			for (String code : LATER.keySet()) {
				if (!remedies.get(code).isEmpty()) {
					editor.apply(remedies.get(code).get(0));
					Folders.write(text(code, OWN), editor.text(text(code, OWN)));
					Folders.write(text(code, BODIES), editor.text(text(code, BODIES)));
				}
			}
			for (String code : LATER.keySet()) {
				MENDED.put(code, new Mended(before.get(code), remedies.get(code), findings(editor, code)));
			}
			assertEquals(0, editor.leave());
		}
	}

	@TestFactory
	Stream<DynamicTest> whatIsMendedIsToldNoMoreAndNothingElseIs() {
		return MENDED.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
			Mended mended = each.getValue();
			assertFalse(mended.remedies().isEmpty(), "no remedy is offered");
			assertEquals("quickfix", mended.remedies().get(0).path("kind").asText());
			JsonNode first = found(mended.before(), each.getKey()).findFirst().orElseThrow();
			long times = mended.before().stream().filter(told -> told.get("message").equals(first.get("message"))).count();
			assertEquals(times - 1, mended.after().stream().filter(told -> told.get("message").equals(first.get("message"))).count(), () -> "still told: " + mended.after());
			assertEquals(Set.of(), mended.come().stream().filter(code -> !LATER.get(each.getKey()).contains(code)).collect(Collectors.toSet()));
		}));
	}

	@TestFactory
	Stream<DynamicTest> aSlipIsWhatItWas() {
		return SLIPS.stream().map(slip -> DynamicTest.dynamicTest(slip.get(0), () -> assertEquals(whole(""), Folders.text(text(slip.get(0), OWN)))));
	}

	private static void project(String code, Set<String> later, String text) {
		LATER.put(code, later);
		Folders.write(folder.resolve(code).resolve("nagare.project"), "名前 \"手当\"\n言語 1\n");
		Folders.write(text(code, BODIES), part("組織"));
		Folders.write(text(code, OWN), text);
	}

	private static Path text(String code, String name) {
		return folder.resolve(code).resolve(name);
	}

	private static Stream<JsonNode> found(List<JsonNode> findings, String code) {
		return findings.stream().filter(each -> each.path("code").asText().equals(code));
	}

	private static String bad(String code) {
		return Catalogue.shipped().require(code).bad().orElseThrow().text();
	}

	/** With the parts of the small project that it does not write itself. */
	private static String whole(String own) {
		return Stream.of("評価書", "ファイル", "業務").filter(part -> own.lines().noneMatch(line -> line.startsWith(part + " "))).map(QuickFixTest::part).collect(Collectors.joining("", "", own));
	}

	private static String part(String name) {
		return Folders.text(Checkout.plugin("org.nagare.rules.tests").resolve("examples/" + name + ".nagare"));
	}

	/** What is told of a project, as soon as it is all that a look at its files finds. */
	private static List<JsonNode> findings(Editor editor, String code) throws Exception {
		Path project = folder.resolve(code);
		List<String> expected = new ProjectCheck(LANGUAGE, EDITIONS, MessageLanguage.JAPANESE, Commands.TODAY).check(LANGUAGE.read(ProjectSearch.find(project).get(0))).findings().stream()
				.filter(each -> !each.file().isEmpty()).map(each -> each.file() + ":" + each.line() + " " + each.code()).sorted().toList();
		return ofProject(editor.awaitFindings(all -> places(project, all).equals(expected)), project);
	}

	private static List<String> places(Path project, Map<String, JsonNode> findings) {
		List<String> places = new ArrayList<>();
		findings.forEach((address, told) -> told.forEach(each -> places
				.add(project.relativize(Path.of(URI.create(address))) + ":" + (each.at("/range/start/line").asInt() + 1) + " " + each.path("code").asText())));
		return places.stream().filter(place -> !place.startsWith("..")).sorted().toList();
	}

	private static List<JsonNode> ofProject(Map<String, JsonNode> findings, Path project) {
		List<JsonNode> all = new ArrayList<>();
		findings.forEach((address, told) -> {
			if (Path.of(URI.create(address)).startsWith(project)) {
				told.forEach(all::add);
			}
		});
		return all;
	}
}
