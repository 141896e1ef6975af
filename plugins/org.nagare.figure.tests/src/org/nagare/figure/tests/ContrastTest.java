package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** That every theme can be read: text against what lies under it, and the kinds of arrows without any colour. */
class ContrastTest {
	/** Levels AA and AAA of the Web Content Accessibility Guidelines for text, and what they ask of lines. */
	private static final double READABLE = 4.5;
	private static final double HIGH = 7;
	private static final double LINES = 3;

	private record Filled(double x, double y, double right, double bottom, String colour) {
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void textStandsOutFromWhatLiesUnderIt(Theme theme) throws Exception {
		double least = theme == Theme.HIGH_CONTRAST ? HIGH : READABLE;
		List<String> weak = new ArrayList<>();
		int texts = 0;
		for (String svg : pages(theme)) {
			List<Filled> under = new ArrayList<>();
			for (Element element : elements(svg)) {
				String fill = inherited(element, "fill");
				if (element.getTagName().equals("rect") && !fill.equals("none")) {
					double x = number(element, "x");
					double y = number(element, "y");
					under.add(new Filled(x, y, x + number(element, "width"), y + number(element, "height"), fill));
				} else if (element.getTagName().equals("text")) {
					double x = number(element, "x");
					double y = number(element, "y") - number(element, "font-size") / 3;
					String paper = under.stream().filter(box -> box.x() <= x && x <= box.right() && box.y() <= y && y <= box.bottom())
							.reduce((lower, upper) -> upper).orElseThrow().colour();
					double contrast = contrast(fill, paper);
					texts++;
					if (contrast < least) {
						weak.add(element.getTextContent() + ": " + fill + " on " + paper + " is " + contrast);
					}
				}
			}
		}
		assertEquals(List.of(), weak);
		assertTrue(texts > 100);
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void linesAndShapesStandOutFromThePaper(Theme theme) throws Exception {
		double least = theme == Theme.HIGH_CONTRAST ? HIGH : LINES;
		Set<String> weak = new HashSet<>();
		for (String svg : pages(theme)) {
			for (Element element : elements(svg)) {
				String stroke = inherited(element, "stroke");
				String group = ((Element) element.getParentNode()).getAttribute("class");
				if (stroke.startsWith("#") && !group.equals("legend") && contrast(stroke, "#ffffff") < least) {
					weak.add(group + " " + stroke + ": " + contrast(stroke, "#ffffff"));
				}
			}
		}
		assertEquals(Set.of(), weak);
	}

	/** What tells the kinds apart is the line: its dashes, its width, its head. */
	@Test
	void theKindsOfArrowsDifferInBlackAndWhite() throws Exception {
		LaidOutFigure figure = Figures.layOut(Examples.contractorsInFrames());
		LaidOutFigure undecided = Figures.layOut(Examples.undecidedAndExceptions());
		Set<String> lines = new HashSet<>();
		Set<String> colours = new HashSet<>();
		for (String svg : Stream.of(figure, undecided).flatMap(one -> Figures.toSvg(one, SvgOptions.PRINT).stream()).toList()) {
			for (Element element : elements(svg)) {
				Element group = (Element) element.getParentNode();
				if (element.getTagName().equals("path") && group.getAttribute("class").equals("arrow") && element.getAttribute("fill").equals("none")
						&& !element.getAttribute("d").endsWith("Z")) {
					lines.add(element.getAttribute("stroke-dasharray") + "/" + element.getAttribute("stroke-width"));
					colours.add(element.getAttribute("stroke"));
				}
			}
		}
		// 特定個人情報, 個人情報, one that is not decided, 委託 (with the two strokes of its open head).
		assertEquals(Set.of("/0.7", "1.8 1.1/0.45", "/0.25", "0.01 1/0.4", "/0.4"), lines);
		assertEquals(Set.of("#000000"), colours);
	}

	/** All kinds of things in all kinds of emphasis. */
	private static List<String> pages(Theme theme) {
		ProjectExamples.Read read = ProjectExamples.derivations().stream().filter(one -> one.name().startsWith("vaccination")).findFirst().orElseThrow();
		Stream<LaidOutFigure> views = Stream.of("別添1", "システム概要", "委託").map(name -> Figures.layOut(Figures.of(read.derivation(),
				View.of(name).orElseThrow(), Optional.empty()), Optional.empty(), PageFormat.A4_LANDSCAPE));
		Stream<LaidOutFigure> others = Stream.of(Examples.everyKind(), Examples.difference(), Examples.nestedBoundaries(),
				Examples.contractorsInFrames(), Examples.undecidedAndExceptions()).map(Figures::layOut);
		return Stream.concat(views, others).flatMap(figure -> Figures.toSvg(figure, new SvgOptions(theme, "")).stream()).toList();
	}

	/** The contrast ratio of the guidelines, from 1 to 21. */
	private static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String colour) {
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		double luminance = 0;
		for (int i = 0; i < weights.length; i++) {
			double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
		}
		return luminance;
	}

	private static String inherited(Element element, String attribute) {
		for (org.w3c.dom.Node at = element; at instanceof Element one; at = at.getParentNode()) {
			if (one.hasAttribute(attribute)) {
				return one.getAttribute(attribute);
			}
		}
		return "";
	}

	private static double number(Element element, String attribute) {
		return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
	}

	/** In the order in which they are painted. */
	private static List<Element> elements(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		NodeList list = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement().getElementsByTagName("*");
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < list.getLength(); i++) {
			elements.add((Element) list.item(i));
		}
		return elements;
	}
}
