package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.finding.Findings.Judgement;
import org.nagare.rules.finding.Fix;
import org.nagare.rules.output.JUnitXml;
import org.nagare.rules.output.ReviewReport;
import org.nagare.rules.output.RulePage;
import org.nagare.rules.output.Sarif;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Findings as SARIF, as JUnit XML and as the review report; and the pages of rules. */
class OutputsTest {

	private static final String AWKWARD = "「\"'<&>」と\\と\n改行と\u0001と𠮷";
	private static final Catalogue CATALOGUE = Catalogue.shipped();

	@TempDir
	Path folder;

	private static Finding finding(String code, FindingSeverity severity) {
		return new Finding(code, severity, AWKWARD, "部署 一/課.nagare", 12, 3, Optional.of("Ⅱ(情報).3"), Optional.of("欄の<文>"), List.of(new Finding.Place("x.nagare", 1, 1, "はじめ")),
				Optional.of("直す。"), List.of(new Fix("加える", List.of(new Fix.Edit("x.nagare", 1, 2, 1, 2, "\"文\"\n")))));
	}

	private static Findings full() {
		List<Finding> findings = new ArrayList<>();
		for (FindingSeverity severity : FindingSeverity.values()) {
			findings.add(finding("figure.step-without-arrow", severity));
			findings.add(finding("link.unknown", severity));
		}
		return new Findings("名前 <一>", "a b/c", List.of("手当"), findings, List.of(new Accepted(finding("figure.kind-unknown", FindingSeverity.WARNING), "<知って>いる。", Optional.of("令和8年3月31日"))),
				List.of(new Judgement("手当", "基礎項目評価", List.of("対象人数: 5万人"), List.of("30万人以上なら"))));
	}

	private Findings found() {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare",
				CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + "業務 手当 \"手当\" { 手順 審査 \"審査する。\" }\n機関 市 \"二つ目\" 地方公共団体\n");
		return project.result(Checked.TODAY).as("手当", ".");
	}

	@Test
	void sarifIsValidAgainstItsSchema() throws IOException {
		for (MessageLanguage language : MessageLanguage.values()) {
			for (List<Findings> projects : List.of(List.<Findings>of(), List.of(full()), List.of(found(), full()), List.of(new Findings("空", ".", List.of())))) {
				assertEquals(List.of(), problems(Sarif.write(projects, CATALOGUE, language)));
			}
		}
	}

	@Test
	void theSchemaOfSarifRefusesWhatIsNoSarif() throws IOException {
		String sarif = Sarif.write(List.of(full()), CATALOGUE, MessageLanguage.JAPANESE);
		for (String[] change : new String[][] { { "\"level\": \"note\"", "\"level\": \"info\"" }, { "\"startLine\": 12", "\"startLine\": 0" }, { "\"inSource\"", "\"here\"" }, { "\"results\"", "\"findings\"" } }) {
			assertTrue(sarif.contains(change[0]), change[0]);
			assertFalse(problems(sarif.replace(change[0], change[1])).isEmpty(), change[1]);
		}
	}

	@Test
	void sarifSaysWhatTheFindingsSay() throws IOException {
		JsonNode run = new ObjectMapper().readTree(Sarif.write(List.of(full()), CATALOGUE, MessageLanguage.JAPANESE)).at("/runs/0");
		assertEquals(7, run.get("results").size());
		JsonNode result = run.at("/results/0");
		assertEquals("figure.step-without-arrow", run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asText());
		assertEquals(AWKWARD + " 直す。", result.at("/message/text").asText());
		assertEquals("a%20b/c/%E9%83%A8%E7%BD%B2%20%E4%B8%80/%E8%AA%B2.nagare", result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
		assertEquals("\"文\"\n", result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asText());
		assertEquals("<知って>いる。", run.at("/results/6/suppressions/0/justification").asText());
	}

	/** All that a fix changes in a text is one change of it; a path from the root is no path from somewhere. */
	@Test
	void aFixOfSarifChangesEachTextOnce() throws IOException {
		List<Fix.Edit> edits = List.of(new Fix.Edit("市.nagare", 1, 1, 1, 2, "一"), new Fix.Edit("課.nagare", 1, 1, 1, 1, "二"), new Fix.Edit("市.nagare", 3, 1, 3, 1, "三"));
		Finding finding = new Finding("link.unknown", FindingSeverity.ERROR, "無い。", "市.nagare", 1, 1, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(new Fix("直す", edits)));
		String sarif = Sarif.write(List.of(new Findings("市", "/役所", List.of(finding))), CATALOGUE, MessageLanguage.JAPANESE);
		assertEquals(List.of(), problems(sarif));
		JsonNode changes = new ObjectMapper().readTree(sarif).at("/runs/0/results/0/fixes/0/artifactChanges");
		assertEquals(List.of(2, 2, 1), List.of(changes.size(), changes.at("/0/replacements").size(), changes.at("/1/replacements").size()));
		assertEquals("三", changes.at("/0/replacements/1/insertedContent/text").asText());
		assertTrue(changes.at("/0/artifactLocation/uri").asText().startsWith("file:///%E5"), changes.toString());
	}

	@Test
	void junitXmlCountsErrorsAsFailures() throws Exception {
		Document xml = parse(JUnitXml.write(List.of(full(), new Findings("空", ".", List.of()))));
		Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
		assertEquals(List.of("名前 <一>", "7", "2", "1"), List.of(suite.getAttribute("name"), suite.getAttribute("tests"), suite.getAttribute("failures"), suite.getAttribute("skipped")));
		assertEquals(7, suite.getElementsByTagName("testcase").getLength());
		Element failure = (Element) suite.getElementsByTagName("failure").item(0);
		assertEquals("figure.step-without-arrow", failure.getAttribute("type"));
		assertEquals(AWKWARD.replace('\u0001', '\uFFFD'), failure.getAttribute("message"));
		assertEquals(2, suite.getElementsByTagName("failure").getLength());
		assertEquals(1, ((Element) xml.getElementsByTagName("testsuite").item(1)).getElementsByTagName("testcase").getLength());
	}

	@Test
	void theReviewReportHasFindingsCellsReasonsAndThresholds() {
		String report = ReviewReport.write(List.of(full()), CATALOGUE, MessageLanguage.JAPANESE, LocalDate.of(2026, 4, 1));
		for (String said : List.of("令和8年4月1日", "「&quot;'&lt;&amp;&gt;」", "欄の&lt;文&gt;", "Ⅱ(情報).3", "&lt;知って&gt;いる。", "令和8年3月31日", "様式のⅡ", "内部資料", "対象人数: 5万人", "30万人以上なら", "部署 一/課.nagare:12")) {
			assertTrue(report.contains(said), said);
		}
		assertFalse(report.contains("<script") || report.contains("http") || report.contains("<知って") || report.contains("\r"), report);
		assertTrue(ReviewReport.write(List.of(found()), CATALOGUE, MessageLanguage.ENGLISH, LocalDate.of(2026, 4, 1)).contains("手順①"));
	}

	@Test
	void aPageOfARuleSaysAllThatTheCatalogueSays() {
		String page = RulePage.write(CATALOGUE.require("D-01"), MessageLanguage.JAPANESE);
		for (String said : List.of("figure.step-without-arrow (D-01)", "誤り（公表日の無い下書きでは 注意）", "手順…", "原典では未確認", "    業務 手当", "了承 figure.step-without-arrow")) {
			assertTrue(page.contains(said), page);
		}
		for (MessageLanguage language : MessageLanguage.values()) {
			CATALOGUE.codes().forEach(code -> assertFalse(RulePage.write(CATALOGUE.require(code), language).matches("(?s).*\\{[a-z]+\\}.*"), code));
		}
		assertTrue(RulePage.write(CATALOGUE.require("syntax.missing"), MessageLanguage.ENGLISH).contains("cannot be accepted"));
		String list = RulePage.list(CATALOGUE, MessageLanguage.JAPANESE);
		CATALOGUE.codes().forEach(code -> assertTrue(list.contains("  " + code), code));
	}

	private static List<String> problems(String sarif) throws IOException {
		try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
			return read.validate(new ObjectMapper().readTree(sarif)).stream().map(Object::toString).toList();
		}
	}

	private static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}
}
