package org.nagare.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;
import org.nagare.testing.Checkout;

/** What every format prints: all cells once, laid out as the form is. */
class OutlineTest {

	static List<Line.Row> rows(FormDocument document) {
		List<Line.Row> rows = new ArrayList<>();
		for (Chapter chapter : document.chapters()) {
			for (Line line : chapter.lines()) {
				switch (line) {
					case Line.Title title -> rows.addAll(title.flags());
					case Line.Group group -> {
					}
					case Line.Row row -> rows.add(row);
					case Line.Grid grid -> grid.rows().forEach(rows::addAll);
					case Line.Remark remark -> {
					}
				}
			}
		}
		return rows;
	}

	static Line.Row row(FormDocument document, String path) {
		return rows(document).stream().filter(row -> row.path().filter(path::equals).isPresent()).findFirst().orElseThrow();
	}

	private static List<String> anchors(FormDocument document) {
		List<String> anchors = new ArrayList<>();
		for (Chapter chapter : document.chapters()) {
			anchors.add(chapter.anchor());
			for (Line line : chapter.lines()) {
				switch (line) {
					case Line.Title title -> anchors.add(title.anchor());
					case Line.Group group -> anchors.add(group.anchor());
					case Line.Grid grid -> anchors.add(grid.anchor());
					case Line.Row row -> {
					}
					case Line.Remark remark -> {
					}
				}
			}
		}
		rows(document).stream().map(Line.Row::anchor).filter(anchor -> !anchor.isEmpty()).forEach(anchors::add);
		return anchors;
	}

	/** What repeats and is short is a row each; what was never seen of a column is told once below the table. */
	@Test
	void shortThingsThatRepeatAreATable() {
		FilledForm plan = Written.folder(Checkout.model("resident")).form("平成26年4月様式1");
		FormDocument document = FormDocument.of(plan, Audience.DRAFT, Optional.empty());
		Chapter chapter = document.chapters().stream().filter(each -> each.title().startsWith("(別添2)")).findFirst().orElseThrow();
		Line.Grid table = (Line.Grid) chapter.lines().get(1);
		assertEquals(List.of("システムの名称", "個人番号にアクセスできるシステム", "個人番号を直接保有するシステム"), table.columns().stream().map(Line.Column::label).toList());
		assertEquals(plan.cells().stream().filter(cell -> cell.path().startsWith("計画別添2") && cell.path().endsWith(".名称")).count(), table.rows().size());
		assertTrue(table.rows().size() > 2);
		assertTrue(table.rows().stream().flatMap(List::stream).flatMap(row -> row.notes().stream()).noneMatch(note -> note.kind() == CellNote.Kind.UNVERIFIED));
		assertEquals(List.of("個人番号にアクセスできるシステム 未確認: 欄の形は未見", "個人番号を直接保有するシステム 未確認: 欄の形は未見"),
				chapter.lines().stream().filter(Line.Remark.class::isInstance).flatMap(line -> ((Line.Remark) line).words().stream()).toList());
	}

	/** A drawn figure fills its pages: what is noted of it comes behind its (備考), and the row of the figure has no note of its own. */
	@Test
	void noteOfADrawnFigureStandsAtTheEndOfItsChapter() {
		Written written = Written.folder(Checkout.model("vaccination"));
		FormDocument drawn = written.document(Audience.DRAFT);
		Chapter chapter = drawn.chapters().stream().filter(each -> each.title().contains("事務の内容")).findFirst().orElseThrow();
		assertEquals(List.of("図 未確認: ※の有無"), ((Line.Remark) chapter.lines().getLast()).words());
		assertEquals(List.of(), row(drawn, "別添1.図").notes());
		assertEquals(1, row(written.textOnly(Audience.DRAFT), "別添1.図").notes().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void everyCellStandsInTheDocumentOnceAndInItsOrder(String name) {
		Written written = Written.folder(Checkout.model(name));
		List<String> paths = rows(written.textOnly(Audience.DRAFT)).stream().flatMap(row -> row.path().stream()).toList();
		assertEquals(written.form().cells().stream().map(Cell::path).sorted().toList(), paths.stream().sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident" })
	void anchorsAreUniqueAndThePublicOnesNameNothing(String name) {
		Written written = Written.folder(Checkout.model(name));
		for (Audience audience : Audience.values()) {
			List<String> anchors = anchors(written.textOnly(audience));
			Set<String> seen = new HashSet<>();
			assertEquals(List.of(), anchors.stream().filter(anchor -> !seen.add(anchor)).toList());
			assertTrue(anchors.stream().allMatch(anchor -> !anchor.isEmpty() && anchor.codePoints().noneMatch(Character::isWhitespace)));
		}
		assertTrue(rows(written.textOnly(Audience.PUBLIC)).stream()
				.allMatch(row -> row.path().isEmpty() && row.origin().isEmpty() && row.anchor().matches("[^()]*(\\([0-9]+\\)[^()]*)*")));
	}

	@Test
	void chaptersAreThoseOfTheFormAndTheTableOfChangesIsOne() {
		FormDocument document = Written.folder(Checkout.model("vaccination")).textOnly(Audience.DRAFT);
		assertEquals(Chapter.Kind.COVER, document.chapters().getFirst().kind());
		assertEquals(List.of("Ⅰ 基本情報", "(別添1) 事務の内容", "Ⅱ 特定個人情報ファイルの概要", "(別添2) 特定個人情報ファイル記録項目",
				"Ⅲ 特定個人情報ファイルの取扱いプロセスにおけるリスク対策", "Ⅳ その他のリスク対策", "Ⅴ 開示請求、問合せ", "Ⅵ 評価実施手続", "(別添3) 変更箇所", "用語集", "記入の状況"),
				document.contents().stream().filter(entry -> entry.level() == 1).map(FormDocument.Entry::title).toList());
		Chapter changes = document.chapters().stream().filter(chapter -> chapter.title().startsWith("(別添3)")).findFirst().orElseThrow();
		Line.Grid grid = assertInstanceOf(Line.Grid.class, changes.lines().getFirst());
		assertEquals(List.of("変更日", "項目", "変更前の記載", "変更後の記載", "提出時期", "提出時期に係る説明"), grid.columns().stream().map(Line.Column::label).toList());
		assertEquals(100, grid.columns().stream().mapToInt(Line.Column::share).sum());
	}

	@Test
	void aPartHasNoEmptyTablesOfOtherParts() {
		FilledForm part = Forms.section(Written.folder(Checkout.model("vaccination")).form(), "Ⅴ").orElseThrow();
		assertEquals(List.of("Ⅴ 開示請求、問合せ"), FormDocument.of(part, Audience.PUBLIC, Optional.empty()).chapters().stream().map(Chapter::title).toList());
	}

	@Test
	void itemsBelowItemsAreSetInAndHeadingsAmidItemsGatherThem() {
		FormDocument document = Written.folder(Checkout.model("vaccination")).textOnly(Audience.DRAFT);
		assertEquals(0, row(document, "Ⅱ(接種情報).2.④").depth());
		assertEquals(1, row(document, "Ⅱ(接種情報).2.④.主な項目").depth());
		List<String> groups = document.chapters().stream().flatMap(chapter -> chapter.lines().stream())
				.flatMap(line -> line instanceof Line.Group group ? Stream.of(group.text()) : Stream.empty()).distinct().toList();
		assertEquals(List.of("⑦使用の主体", "再委託", "②保管期間"), groups);
		assertEquals(1, row(document, "Ⅱ(接種情報).3.⑦.使用部署").depth());
		assertTrue(row(document, "Ⅰ.3").wide(), "a numbered item without a heading is a title with its content below");
		assertTrue(row(document, "Ⅲ(接種情報).2.その他").wide(), "it does not belong to the last risk");
		assertFalse(row(document, "Ⅲ(接種情報).2.リスク4.措置").wide());
	}

	@Test
	void boxesThatSayThatABlockIsEmptyStandBesideItsTitle() {
		FormDocument document = Written.folder(Checkout.model("vaccination")).textOnly(Audience.DRAFT);
		List<String> flags = document.chapters().stream().flatMap(chapter -> chapter.lines().stream())
				.flatMap(line -> line instanceof Line.Title title ? title.flags().stream().map(flag -> title.text() + " " + flag.label()) : Stream.<String>of()).toList();
		assertEquals(List.of("4. 特定個人情報ファイルの取扱いの委託 委託しない", "5. 特定個人情報の提供・移転(委託や情報提供ネットワークシステムを通じた提供を除く。) 提供・移転しない",
				"6. 情報提供ネットワークシステムとの接続 接続しない(入手)", "6. 情報提供ネットワークシステムとの接続 接続しない(提供)"), flags);
	}

	@Test
	void aChoiceShowsItsListAndAnUnknownOneStillDoes() {
		FormDocument document = Written.folder(Checkout.model("vaccination")).textOnly(Audience.DRAFT);
		Content.Choice known = assertInstanceOf(Content.Choice.class, row(document, "Ⅱ(接種情報).2.①").content());
		assertEquals(Optional.of("システム用ファイル"), known.chosen());
		assertEquals(List.of("1) システム用ファイル", "2) その他の電子ファイル(表計算ファイル等)"), known.options().stream().map(Content.Option::text).toList());
		assertEquals(List.of(true, false), known.options().stream().map(Content.Option::chosen).toList());
		Content.Missing unknown = assertInstanceOf(Content.Missing.class, row(document, "Ⅳ.1.①").content());
		assertTrue(unknown.reason().isPresent());
		assertEquals(3, assertInstanceOf(Content.Choice.class, unknown.choices().orElseThrow()).options().size());
		FormDocument open = Written.folder(Checkout.model("vaccination")).textOnly(Audience.PUBLIC);
		assertTrue(rows(open).stream().noneMatch(row -> row.content() instanceof Content.Missing missing && missing.reason().isPresent()));
	}
}
