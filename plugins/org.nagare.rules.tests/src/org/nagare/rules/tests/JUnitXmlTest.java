package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.output.JUnitXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a build server reads of the findings: which suite, which case, what is said of it; and that it is a report of the usual form. */
class JUnitXmlTest {

	/** The form that build servers read, as far as they agree on it: what stands in what, in which order, with which attributes. */
	private static final String FORM = """
			<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
			  <xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
			  <xs:element name="testsuite"><xs:complexType>
			    <xs:sequence><xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
			    <xs:attribute name="name" type="xs:string" use="required"/>
			    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
			    <xs:attribute name="failures" type="xs:nonNegativeInteger"/>
			    <xs:attribute name="errors" type="xs:nonNegativeInteger"/>
			    <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
			  </xs:complexType></xs:element>
			  <xs:element name="testcase"><xs:complexType>
			    <xs:sequence>
			      <xs:choice minOccurs="0">
			        <xs:element name="skipped"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="message" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
			        <xs:element name="failure"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
			          <xs:attribute name="message" type="xs:string"/><xs:attribute name="type" type="xs:string"/>
			        </xs:extension></xs:simpleContent></xs:complexType></xs:element>
			      </xs:choice>
			      <xs:element name="system-out" type="xs:string" minOccurs="0"/>
			    </xs:sequence>
			    <xs:attribute name="name" type="xs:string" use="required"/>
			    <xs:attribute name="classname" type="xs:string"/>
			  </xs:complexType></xs:element>
			</xs:schema>
			""";
	private static final String AWKWARD = "「\"'<&>]]>」と\\と\n改行と\tと\u0001と\uFFFEと𠮷";

	private static Finding finding(String code, FindingSeverity severity, String message, int line, Optional<String> help) {
		return new Finding(code, severity, message, "部署 <一>/課.nagare", line, 3, Optional.empty(), Optional.empty(), List.of(), help, List.of());
	}

	private static final List<Finding> FOUND = List.of(finding("link.unknown", FindingSeverity.ERROR, "«甲» がありません。", 12, Optional.of("名前を直してください。")),
			finding("agree.spelling", FindingSeverity.INFORMATION, "二通りです。", 4, Optional.empty()), finding("complete.cover", FindingSeverity.WARNING, AWKWARD, 7, Optional.of("書いてください。")));
	private static final Findings PROJECT = new Findings("名前 <一> & \"二\"", ".", List.of(), FOUND, List.of(new Accepted(finding("figure.kind-unknown", FindingSeverity.ERROR, "分かりません。", 9, Optional.empty()), "<知って>いる。\n来年まで。", Optional.empty())), List.of());
	private static final List<Findings> PROJECTS = List.of(PROJECT, new Findings("空", ".", List.of()));

	private static String seen(String text) {
		return text.replace('\u0001', '\uFFFD').replace('\uFFFE', '\uFFFD');
	}

	private static List<Element> elements(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
	}

	private static List<Element> cases() throws Exception {
		return elements(parse(JUnitXml.write(PROJECTS)).getDocumentElement(), "testcase");
	}

	@Test
	void eachProjectIsASuiteWithItsNumbers() throws Exception {
		List<Element> suites = elements(parse(JUnitXml.write(PROJECTS)).getDocumentElement(), "testsuite");
		assertEquals(List.of("名前 <一> & \"二\"|4|1|0|1", "空|1|0|0|0"), suites.stream()
				.map(suite -> String.join("|", suite.getAttribute("name"), suite.getAttribute("tests"), suite.getAttribute("failures"), suite.getAttribute("errors"), suite.getAttribute("skipped"))).toList());
	}

	/** By code and place, so that a server knows the same finding again; those of one file stand together. */
	@Test
	void eachFindingIsACaseOfItsFile() throws Exception {
		List<Element> cases = cases();
		assertEquals(List.of("link.unknown 部署 <一>/課.nagare:12:3", "agree.spelling 部署 <一>/課.nagare:4:3", "complete.cover 部署 <一>/課.nagare:7:3", "figure.kind-unknown 部署 <一>/課.nagare:9:3", "check"),
				cases.stream().map(each -> each.getAttribute("name")).toList());
		assertEquals(List.of("部署 <一>/課.nagare", "部署 <一>/課.nagare", "部署 <一>/課.nagare", "部署 <一>/課.nagare", "空"), cases.stream().map(each -> each.getAttribute("classname")).toList());
	}

	@Test
	void anErrorFailsWithItsMessageAndItsRemedy() throws Exception {
		Element failure = elements(cases().get(0), "failure").get(0);
		assertEquals(List.of("link.unknown", "«甲» がありません。", "部署 <一>/課.nagare:12:3: «甲» がありません。\n名前を直してください。"),
				List.of(failure.getAttribute("type"), failure.getAttribute("message"), failure.getTextContent()));
		assertTrue(elements(cases().get(0), "system-out").isEmpty());
	}

	/** No character that XML can hold is lost, be it a mark of XML, a line break or outside of the first plane. */
	@Test
	void whatDoesNotFailSaysWhatItSays() throws Exception {
		for (int i : List.of(1, 2)) {
			assertTrue(elements(cases().get(i), "failure").isEmpty());
		}
		assertEquals("部署 <一>/課.nagare:4:3: 二通りです。", elements(cases().get(1), "system-out").get(0).getTextContent());
		assertEquals("部署 <一>/課.nagare:7:3: " + seen(AWKWARD) + "\n書いてください。", elements(cases().get(2), "system-out").get(0).getTextContent());
		Element failure = elements(parse(JUnitXml.write(List.of(new Findings("一", ".", List.of(finding("x.y", FindingSeverity.ERROR, AWKWARD, 1, Optional.empty())))))).getDocumentElement(), "failure").get(0);
		assertEquals(seen(AWKWARD), failure.getAttribute("message"));
	}

	@Test
	void whatIsAcceptedIsSkippedWithTheReason() throws Exception {
		Element skipped = elements(cases().get(3), "skipped").get(0);
		assertEquals("<知って>いる。\n来年まで。", skipped.getAttribute("message"));
		assertTrue(elements(cases().get(3), "failure").isEmpty());
		assertEquals(0, cases().get(4).getChildNodes().getLength(), "a project without findings has one case, which passes");
	}

	@Test
	void itIsAReportOfTheUsualForm() throws Exception {
		for (List<Findings> projects : List.of(PROJECTS, List.<Findings>of(), List.of(PROJECT, PROJECT))) {
			validate(JUnitXml.write(projects));
		}
		String xml = JUnitXml.write(PROJECTS);
		for (String[] change : new String[][] { { "tests=\"4\"", "tests=\"four\"" }, { "<skipped ", "<left " }, { " name=\"check\"", "" }, { "<testcase", "<case" } }) {
			assertTrue(xml.contains(change[0]), change[0]);
			assertThrows(SAXException.class, () -> validate(xml.replaceFirst(change[0], change[1])), change[1]);
		}
		assertFalse(xml.contains("\r"));
	}

	private static void validate(String xml) throws SAXException, IOException {
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(new StringReader(FORM))).newValidator().validate(new StreamSource(new StringReader(xml)));
	}

	private static Document parse(String xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}
}
