package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.form.cell.Cell;
import org.nagare.testing.Checkout;

/**
 * The revision of a real register: one row of a table of law went and one number moved. From the two lists of rows, which the test reads
 * from the document, follow the counts, the group of recipients and the changed cells that the document reports.
 */
class RealRevisionTest {

	private List<String> lines;
	private Written before;
	private Written after;

	@BeforeEach
	void read() throws IOException {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» with the real documents does not stand beside the project");
		Path file = Checkout.shared().orElseThrow().resolve("seeds/004_64a488f084fd94c5.txt");
		lines = Files.readAllLines(file);
		before = Written.text(model(rows(0), "番号法第19条第7号"));
		after = Written.text(model(rows(1), "番号法第19条第8号"));
	}

	@Test
	void countsAreThoseOfTheDocument() {
		String row = lines.stream().filter(line -> line.contains("提供・移転の有無")).findFirst().orElseThrow();
		Matcher counts = Pattern.compile("提供を行っている ([0-9]+)件").matcher(row);
		for (Written model : List.of(before, after)) {
			assertTrue(counts.find());
			assertEquals("提供を行っている(" + counts.group(1) + "件)", model.value("Ⅱ(台帳).5.有無"));
		}
	}

	@Test
	void theRowsAreListedInTheBasis() {
		assertTrue(before.value("Ⅰ.6.②").contains("(別表第二, " + String.join("、", rows(0)) + "の項)"), before.value("Ⅰ.6.②"));
		assertTrue(after.value("Ⅰ.6.②").contains("番号法第19条第8号\n(別表第二, " + String.join("、", rows(1)) + "の項)"));
		assertTrue(after.value("Ⅰ.6.②").startsWith("【情報照会】\nなし"));
	}

	@Test
	void theRecipientsAreOneGroupThatPointsToItsAppendix() {
		assertTrue(lines.stream().anyMatch(line -> line.contains("提供先1～58:") && line.contains("(別紙1参照)")));
		assertEquals("提供先1～58: 情報照会者(別紙参照)", after.value("Ⅱ(台帳).5.提供(照会者).名称"));
	}

	/** One edit of the table and one of the provision change these cells, and no other. */
	@Test
	void nothingElseChanges() {
		TreeSet<String> changed = new TreeSet<>();
		for (Cell cell : after.form().cells()) {
			if (!Written.told(cell.value()).equals(before.value(cell.path()))) {
				changed.add(cell.path());
			}
		}
		assertEquals(List.of("Ⅰ.6.②", "Ⅱ(台帳).5.提供(照会者).①", "Ⅱ(台帳).5.提供(照会者).名称", "Ⅱ(台帳).5.有無"), List.copyOf(changed));
	}

	private List<String> rows(int state) {
		String row = lines.stream().filter(line -> line.contains("I-6-②")).findFirst().orElseThrow();
		Matcher lists = Pattern.compile("含まれる項\\(([0-9の、]+)の項\\)").matcher(row);
		List<String> found = new ArrayList<>();
		while (lists.find()) {
			found.add(lists.group(1));
		}
		return List.of(found.get(state).split("、"));
	}

	private static String model(List<String> rows, String provision) {
		StringBuilder table = new StringBuilder();
		rows.forEach(row -> table.append("    ").append(row).append(" 照会者 \"照会者\" 事務 \"事務\"\n"));
		return """
				機関 市 "市" 地方公共団体 { 部署 課 システム 住基 所管 課 システム 中間 分類 中間サーバー 所管 課 }
				機関 国 "国" 行政機関 { システム NWS 分類 情報提供ネットワークシステム }
				法令 連携 "%s"
				根拠表 別表 "別表第二" {
				%s}
				評価書 住基事務 "住民基本台帳に関する事務" { 様式 平成30年5月様式4 実施機関 市 事務 "住民基本台帳に関する事務" 担当 課 }
				ファイル 台帳 "住民基本台帳ファイル" { 保有 住基 副本 中間 担当 課 項目 個人番号 : 個人番号 項目 住民票関係 : 住民票関係 }
				業務 連携業務 "情報連携" { 手順 提供 "提供する。" { 中間 → NWS → 照会者 : 台帳(住民票関係) 時期 "都度" } }
				一覧 照会者 "情報照会者" 別紙 別紙1 { 表 別表 行 %s 根拠 連携 }
				別紙 別紙1 "別紙1" 一覧 照会者
				""".formatted(provision, table, String.join(", ", rows));
	}
}
