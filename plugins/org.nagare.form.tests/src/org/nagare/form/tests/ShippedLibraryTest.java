package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.Remark;
import org.nagare.form.measure.ShippedLibraries;
import org.nagare.form.measure.ShippedLibrary;
import org.nagare.form.text.Block;
import org.nagare.model.LibraryText;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.key.CellKey;
import org.nagare.testing.Checkout;

/** The measure libraries that come with the product, used by an assessment of a body with a 中間サーバー. */
class ShippedLibraryTest {

	private static final String SOFTWARE = "中間サーバー・ソフトウェア";
	private static final String PLATFORM = "中間サーバー・プラットフォーム";
	private static final String AFFAIR = """
			機関 市 "うみ市" 地方公共団体 { 部署 課 "課"
			    システム 台帳 "台帳" 所管 課
			    システム 中間 "中間サーバー" 分類 中間サーバー
			}
			機関 国 "国" 行政機関 { システム NWS "情報提供ネットワークシステム" 分類 情報提供ネットワークシステム }
			機関 他 "他の市区町村" 地方公共団体 総称
			ファイル 情報 "情報ファイル" { 保有 台帳 副本 中間 項目 個人番号 : 個人番号 }
			業務 連携 "連携" {
			    手順 提供 "提供する。" { 台帳 → 中間 → NWS → 他 : 情報 }
			    手順 照会 "照会する。" { 他 → NWS → 中間 → 台帳 : 情報 }
			}
			""";

	private static List<ShippedLibrary> libraries() {
		return ShippedLibraries.all();
	}

	/** The project of a body that has taken copies, and uses those. */
	private static Written using(List<ShippedLibrary> copies) {
		StringBuilder text = new StringBuilder(AFFAIR);
		copies.forEach(copy -> text.append(copy.text()));
		text.append("評価書 試し \"試しの評価書\" { 様式 平成30年5月様式4 実施機関 市 担当 課\n");
		copies.forEach(copy -> text.append("利用 ").append(library(copy).getName()).append('\n'));
		return Written.text(text.append("}\n").toString());
	}

	private static MeasureLibrary library(ShippedLibrary shipped) {
		return (MeasureLibrary) Written.text(shipped.text()).model().texts().getFirst().getStatements().getFirst();
	}

	@Test
	void theIndexNamesEveryFile() throws IOException {
		Path folder = Checkout.plugins().resolve("org.nagare.form/measures");
		List<String> indexed = new ArrayList<>();
		for (String line : Files.readAllLines(folder.resolve("index.txt"))) {
			if (!line.startsWith("#")) {
				indexed.add(line.split(" +")[1]);
			}
		}
		try (var files = Files.list(folder)) {
			assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".nagare")).collect(Collectors.toCollection(TreeSet::new)),
					new TreeSet<>(indexed));
		}
		assertEquals(4, libraries().size());
	}

	@ParameterizedTest
	@MethodSource("libraries")
	void aLibrarySaysWhoseItIsAndStandsAlone(ShippedLibrary shipped) {
		MeasureLibrary library = library(shipped);
		assertEquals(shipped.name(), library.getDisplay());
		assertEquals("<" + shipped.name() + "における措置>", library.getHeading());
		assertFalse(library.getProviderName().isEmpty() || library.getSource().isEmpty());
		assertTrue(library.getDate().startsWith("令和8年") && library.getLawEdition().startsWith("令和6年"));
		assertEquals(Written.EDITION, library.getForEdition());
		assertTrue(shipped.summary().endsWith("もの。") || shipped.summary().endsWith("型。"), shipped.summary());
		assertTrue(shipped.isWrittenIn(shipped.text().replace("\n", "\r\n")));
		assertFalse(shipped.isWrittenIn(shipped.text() + " "));
	}

	/** A library may only put text where text stands, once, and never refer to something that a project may not have. */
	@ParameterizedTest
	@MethodSource("libraries")
	void everyTextHasItsCell(ShippedLibrary shipped) {
		Map<List<String>, org.nagare.form.edition.Kind> kinds = new HashMap<>();
		Written.edition().items().forEach(item -> kinds.put(item.key().words(), item.kind()));
		Set<String> seen = new HashSet<>();
		for (LibraryText text : library(shipped).getTexts()) {
			CellKey key = CellKey.of(text.getPath());
			assertEquals(org.nagare.form.edition.Kind.TEXT, kinds.get(key.segments().stream().map(CellKey.Segment::word).toList()), key::toString);
			assertTrue(seen.add(key.toString()), () -> "twice: " + key);
			assertFalse(text.getText().contains("{"), key::toString);
			assertTrue(text.getText().lines().allMatch(line -> line.endsWith("。")), () -> key + " is no sentence: " + text.getText());
			assertEquals(text.getText().lines().count() > 1, text.getText().lines().allMatch(line -> line.startsWith("・")), key::toString);
		}
	}

	/** Each cell of the matrix gets its text from the library that the matrix names, and from no other. */
	@Test
	void softwareAndPlatformCoverTheMatrix() throws IOException {
		Written model = using(libraries().subList(0, 2));
		Map<String, String> table = table();
		Map<String, String> found = new LinkedHashMap<>();
		for (Cell cell : model.form().cells()) {
			String item = cell.item().key().plain();
			Set<String> headings = headings(cell);
			String told = (headings.contains("<" + SOFTWARE + "における措置>") ? "SW" : "-") + "\t"
					+ (headings.contains("<" + PLATFORM + "における措置>") ? "PF" : "-");
			if (table.containsKey(item) || !told.equals("-\t-")) {
				found.put(item, told);
			}
		}
		assertEquals(table, found);
	}

	private static Set<String> headings(Cell cell) {
		return cell.value() instanceof CellValue.Text text ? text.blocks().stream().flatMap(block -> block.heading().stream()).collect(Collectors.toSet())
				: Set.of();
	}

	private static Map<String, String> table() throws IOException {
		Map<String, String> table = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Checkout.plugin("org.nagare.form.tests").resolve("expected/intermediate-server.tsv"))) {
			String[] row = line.split("\t", 2);
			table.put(row[0], row[1]);
		}
		return table;
	}

	/** The same table against the paper of the rules, where it stands beside the project. */
	@Test
	void theTableIsThatOfTheRules() throws IOException {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» does not stand beside the project");
		Map<String, String> paper = new LinkedHashMap<>();
		for (String line : Files.readAllLines(Checkout.shared().orElseThrow().resolve("domain/RULES.md"))) {
			String[] columns = line.split(" ?\\| ?", -1);
			if (columns.length == 5 && (columns[2].equals("yes") || columns[3].equals("yes"))) {
				for (String item : paths(columns[1])) {
					paper.put(item, (columns[2].equals("yes") ? "SW" : "-") + "\t" + (columns[3].equals("yes") ? "PF" : "-"));
				}
			}
		}
		Map<String, String> table = table();
		table.values().removeIf("-\t-"::equals);
		assertEquals(new java.util.TreeMap<>(table), new java.util.TreeMap<>(paper));
	}

	/** «Ⅲ6 R2, R4, その他» and the like in the paths of the form. */
	private static List<String> paths(String written) {
		return switch (written) {
			case "Ⅱ6①, ③" -> List.of("Ⅱ.6.①", "Ⅱ.6.③");
			case "Ⅲ7⑤ ⑥" -> List.of("Ⅲ.7.リスク1.⑤.内容", "Ⅲ.7.リスク1.⑥.内容");
			case "Ⅳ1① ② Ⅳ2 Ⅳ3" -> List.of("Ⅳ.1.①.方法", "Ⅳ.1.②.内容", "Ⅳ.2.方法", "Ⅳ.3");
			default -> java.util.Arrays.stream(written.substring(3).split(", "))
					.map(risk -> risk.startsWith("R") ? "Ⅲ.6.リスク" + risk.substring(1) + ".措置" : "Ⅲ.6." + risk).toList();
		};
	}

	/** What a library says never stands for what the body itself does. */
	@Test
	void theBodysOwnTextStaysAskedFor() {
		Written model = using(libraries());
		int looked = 0;
		for (Cell cell : model.form().cells()) {
			if (cell.value() instanceof CellValue.Text text && !text.blocks().isEmpty()
					&& text.blocks().stream().allMatch(block -> block.source() == Block.Source.LIBRARY)) {
				assertTrue(cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OWN_TEXT_MISSING), cell::path);
				looked++;
			}
		}
		assertTrue(looked > 20, "cells with library texts alone: " + looked);
		assertEquals(List.of(), model.form().problems());
	}

	@Test
	void severalLibrariesStandInOneCellInTheOrderOfTheirUse() {
		FilledForm form = using(libraries()).form();
		CellValue.Text text = (CellValue.Text) form.cell("Ⅱ(情報).6.①").orElseThrow().value();
		assertEquals(List.of(PLATFORM, "ガバメントクラウド", "サービス検索・電子申請機能"),
				text.blocks().stream().map(block -> block.heading().orElseThrow().replaceAll("[<>]|における措置", "")).toList());
	}
}
