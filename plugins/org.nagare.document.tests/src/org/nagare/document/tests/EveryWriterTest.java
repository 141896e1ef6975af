package org.nagare.document.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.figure.svg.Theme;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.testing.Checkout;

/** What no writer may keep to itself: both values of what was overruled, what was never seen, and that something is not known. */
class EveryWriterTest {

	private static final String DERIVED = "都道府県";
	private static final String REASON = "都道府県から入手する運用は始まっていない。";

	/** A small affair of which nobody knows yet where its file comes from. */
	private static final String SILENT = """
			機関 市 "うみ市" 地方公共団体 長 "うみ市長" { 部署 福祉課 "福祉課" システム 台帳 "給付台帳システム" 所管 福祉課 }
			評価書 給付 "給付に関する事務 全項目評価書" { 様式 平成30年5月様式4 実施機関 市 事務 "給付に関する事務" 担当 福祉課 }
			ファイル 給付情報 "給付情報ファイル" { 保有 台帳 項目 個人番号 : 個人番号 }
			""";

	private static Map<String, String> outputs(FilledForm form, FormDocument document, Audience audience) {
		Map<String, String> outputs = new LinkedHashMap<>();
		outputs.put("txt", Forms.text(form, audience));
		outputs.put("json", Forms.json(form, audience));
		outputs.put("md", Documents.markdown(document));
		outputs.put("html", Documents.html(document, Theme.BLACK_AND_WHITE));
		return outputs;
	}

	private static Map<String, String> outputs(Written written, String section, Audience audience) {
		FilledForm part = Forms.section(written.form(), section).orElseThrow();
		return outputs(part, FormDocument.of(part, audience, Optional.empty()), audience);
	}

	@Test
	void whatWasOverruledStandsBesideWhatStandsInItsPlace() {
		Written written = Written.folder(Checkout.model("vaccination"));
		outputs(written, "Ⅱ(接種情報).3.①", Audience.DRAFT).forEach((format, output) -> assertTrue(output.contains(DERIVED) && output.contains(REASON), format));
		outputs(written, "Ⅱ(接種情報).3.①", Audience.PUBLIC).forEach((format, output) -> assertFalse(output.contains(REASON), format));
	}

	/** Those who write can compare it with the form; who reads what was published cannot. */
	@Test
	void whatWasNeverSeenIsMarkedInDraftsAlone() {
		Written written = Written.folder(Checkout.model("vaccination"));
		outputs(written, "Ⅱ(接種情報).5", Audience.DRAFT).forEach((format, output) -> assertTrue(output.contains("未確認: 様式の頁は未見"), format));
		outputs(written, "Ⅱ(接種情報).5", Audience.PUBLIC).forEach((format, output) -> assertFalse(output.contains("未確認"), format));
		outputs(written, "Ⅴ", Audience.DRAFT).forEach((format, output) -> assertFalse(output.contains("様式の頁は未見"), format));
	}

	/** A draft names it, the public sees an empty cell or a box that says neither; no box of it is open, which would say no. */
	@Test
	void whatIsNotKnownIsNeverAnOpenBox() {
		Written written = Written.text(SILENT);
		Cell cell = written.form().cell("Ⅱ(給付情報).3.①").orElseThrow();
		assertTrue(cell.value() instanceof CellValue.Unknown);
		List<String> labels = cell.item().list().orElseThrow().labels();
		for (Audience audience : Audience.values()) {
			Map<String, String> outputs = outputs(written, "Ⅱ(給付情報).3.①", audience);
			assertTrue(outputs.get("json").contains("\"value\" : null"));
			assertFalse(outputs.get("txt").contains("[ ]") || outputs.get("txt").contains("[○]"));
			for (String label : labels) {
				assertFalse(outputs.get("md").contains("- [ ] " + label), label);
				assertFalse(outputs.get("html").contains("[<span>　</span>]</span> " + label), label);
			}
			assertTrue(outputs.get("html").contains("[<span>？</span>]</span> " + labels.getFirst()));
		}
		assertTrue(outputs(written, "Ⅱ(給付情報).3.①", Audience.DRAFT).get("txt").contains("（未記入）"));
	}
}
