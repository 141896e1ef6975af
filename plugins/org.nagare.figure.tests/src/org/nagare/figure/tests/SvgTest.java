package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The files themselves: well-formed, self-contained, accessible, equal everywhere. */
class SvgTest {
	static List<Examples.Example> examples() {
		return Examples.all();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isWellFormedAndItsIdsAreUnique(Examples.Example example) throws Exception {
		for (String svg : svgs(example, SvgOptions.COLOUR)) {
			Set<String> ids = new HashSet<>();
			for (Element element : elements(parse(svg))) {
				String id = element.getAttribute("id");
				assertTrue(id.isEmpty() || ids.add(id), "twice: " + id);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isAccessibleAndSelfContained(Examples.Example example) throws Exception {
		for (String svg : svgs(example, SvgOptions.COLOUR)) {
			Element root = parse(svg).getDocumentElement();
			assertEquals("img", root.getAttribute("role"));
			String[] labels = root.getAttribute("aria-labelledby").split(" ");
			Set<String> ids = new HashSet<>();
			for (Element element : elements(root.getOwnerDocument())) {
				ids.add(element.getAttribute("id"));
				assertFalse(element.hasAttribute("href") || element.hasAttribute("xlink:href"), element.getTagName());
			}
			assertTrue(ids.containsAll(List.of(labels)), List.of(labels).toString());
			assertTrue(svg.contains("BIZ UDPGothic") && svg.contains("IPAexGothic"));
		}
	}

	@Test
	void textIsTextAndForbiddenCharactersAreSeen() throws Exception {
		Examples.Example example = new Examples.Example("strange", Examples.strangeCharacters());
		String svg = svgs(example, SvgOptions.PRINT).get(0);
		String text = parse(svg).getDocumentElement().getTextContent();
		assertTrue(text.contains("a<b & c>d"), text);
		assertTrue(text.contains("\u2401") && text.contains("\u240B"), text);
		assertTrue(text.contains("𠮷野家"), text);
	}

	/** A reader of SVG drops blanks at the ends of a text and runs the others together, unless it is told not to. */
	/** One program would obey them and draw a name backwards, another draw nothing. */
	@ParameterizedTest
	@ValueSource(strings = { "\u202E", "\u202D", "\u202C", "\u2066", "\u2069", "\u200E", "\u200F", "\u061C", "\u00AD", "\u2028" })
	void whatWouldTurnTextRoundIsSeenInstead(String mark) throws Exception {
		FigureNode node = FigureBuilder.system("台帳" + mark + "システム");
		String svg = svgs(new Examples.Example("turned", new FigureBuilder().with(node).build("見え" + mark + "ない文字")), SvgOptions.COLOUR).get(0);
		assertFalse(svg.contains(mark));
		assertTrue(svg.contains("見え〓ない文字") && svg.contains("台帳〓システム"), svg);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200B", "\u2060" })
	void whatHasNoWidthAndTurnsNothingStays(String mark) throws Exception {
		FigureNode node = FigureBuilder.system("台帳" + mark + "表");
		assertTrue(svgs(new Examples.Example("unseen", new FigureBuilder().with(node).build("題")), SvgOptions.COLOUR).get(0).contains("台帳" + mark + "表"));
	}

	@Test
	void blanksOfTheAuthorAreKept() throws Exception {
		FigureBuilder builder = new FigureBuilder().with(FigureBuilder.system("甲"), FigureBuilder.system("乙")).specific(1, "A  B", "甲", "乙")
				.specific(2, "　字下げ", "甲", "乙");
		String svg = Figures.toSvg(Figures.layOut(builder.build("空白")), SvgOptions.PRINT).get(0);
		List<Element> texts = elements(parse(svg)).stream().filter(element -> element.getTagName().equals("text")).toList();
		assertEquals("preserve", texts.stream().filter(text -> text.getTextContent().equals("A  B")).findFirst().orElseThrow().getAttribute("xml:space"));
		assertTrue(texts.stream().anyMatch(text -> text.getTextContent().startsWith("　字下げ")), svg);
		assertEquals("", texts.stream().filter(text -> text.getTextContent().equals("甲")).findFirst().orElseThrow().getAttribute("xml:space"));
	}

	/** The second line of what was added would else reach the name of its frame, or a text beside it. */
	@ParameterizedTest
	@EnumSource(NodeKind.class)
	void whatIsDrawnOfANodeLiesWithinItsBox(NodeKind kind) throws Exception {
		FigureNode added = FigureBuilder.node("甲", kind, Place.ASSESSING_BODY).with("〔追加〕", Emphasis.ADDED);
		LaidOutFigure figure = Figures.layOut(new FigureBuilder().with(added, FigureBuilder.system("乙")).specific(1, "氏名", "甲", "乙").build("追加"));
		Box box = figure.pages().get(0).drawing().nodes().stream().filter(node -> node.key().equals("甲")).findFirst().orElseThrow().box().grown(0.02);
		Element group = elements(parse(Figures.toSvg(figure, SvgOptions.PRINT).get(0))).stream()
				.filter(element -> element.getAttribute("class").equals("node") && element.getAttribute("data-key").equals("甲")).findFirst().orElseThrow();
		NodeList rectangles = group.getElementsByTagName("rect");
		assertTrue(rectangles.getLength() > 1, "no second line");
		for (int i = 0; i < rectangles.getLength(); i++) {
			Element drawn = (Element) rectangles.item(i);
			assertTrue(box.contains(new Box(number(drawn, "x"), number(drawn, "y"), number(drawn, "width"), number(drawn, "height"))), i + " of " + kind);
		}
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void isEqualUnderAnotherLocaleAndTimeZone(Theme theme) {
		SvgOptions options = new SvgOptions(theme, "");
		List<String> before = all(options);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			assertEquals(before, all(options));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void isEqualWhenDrawnByManyThreadsAtOnce() {
		List<String> expected = all(SvgOptions.PRINT);
		List<List<String>> drawn = java.util.stream.IntStream.range(0, 4).parallel().mapToObj(i -> all(SvgOptions.PRINT)).toList();
		drawn.forEach(one -> assertEquals(expected, one));
	}

	@Test
	void thePrefixKeepsFiguresApartInOneHtmlPage() throws Exception {
		Examples.Example example = new Examples.Example("one", Examples.oneNode());
		for (Element element : elements(parse(svgs(example, new SvgOptions(Theme.CALM, "図1-")).get(0)))) {
			assertTrue(!element.hasAttribute("id") || element.getAttribute("id").startsWith("図1-"));
		}
	}

	private static List<String> all(SvgOptions options) {
		List<String> all = new ArrayList<>();
		Examples.small().forEach(example -> all.addAll(svgs(example, options)));
		return all;
	}

	private static List<String> svgs(Examples.Example example, SvgOptions options) {
		return Figures.toSvg(Figures.layOut(example.figure()), options);
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<Element> elements(Document document) {
		NodeList list = document.getElementsByTagName("*");
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < list.getLength(); i++) {
			elements.add((Element) list.item(i));
		}
		return elements;
	}
}
