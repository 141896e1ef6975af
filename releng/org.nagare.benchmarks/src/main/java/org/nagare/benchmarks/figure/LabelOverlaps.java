package org.nagare.benchmarks.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.nagare.figure.text.JapaneseMetrics;
import org.nagare.figure.text.TextMetrics;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Counts in any SVG what a reader would call labels in each other's way, by one measure for all tools. A text takes a box: as wide as our
 * metrics say, as high as seven tenths of its type (kanji have no more ink than that), so that lines of one block do not touch. Counted are
 * pairs of texts whose boxes overlap, and texts through which the line of an arrow runs that is not in the same group as the text.
 */
public record LabelOverlaps(int textOnText, int lineThroughText) {

	private static final double INK = 0.7;
	private static final double STEP = 0.05;
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");
	private static final Pattern COMMAND = Pattern.compile("([MLCQHVZmlcqhvz])([^MLCQHVZmlcqhvz]*)");

	private record Text(double left, double top, double right, double bottom, String group) {
		boolean overlaps(Text other) {
			return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
		}

		boolean holds(double x, double y) {
			return x > left && x < right && y > top && y < bottom;
		}
	}

	private record Line(List<double[]> points, String group) {
	}

	/** @param lineGroups which classes of groups hold the lines of arrows */
	public static LabelOverlaps in(String svg, List<String> lineGroups) {
		TextMetrics metrics = new JapaneseMetrics();
		List<Text> texts = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		NodeList elements = parsed(svg).getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			if (element.getTagName().equals("text") && !element.getTextContent().isBlank()) {
				texts.add(text(element, metrics));
			} else if (element.getTagName().equals("path") && element.getParentNode() instanceof Element group
					&& lineGroups.contains(group.getAttribute("class")) && !element.getAttribute("fill").matches("#.*|black")) {
				lines.add(new Line(points(element.getAttribute("d")), group(element)));
			}
		}
		int onText = 0;
		for (int i = 0; i < texts.size(); i++) {
			for (Text other : texts.subList(i + 1, texts.size())) {
				onText += texts.get(i).overlaps(other) ? 1 : 0;
			}
		}
		int through = 0;
		for (Text text : texts) {
			through += lines.stream().anyMatch(line -> !line.group().equals(text.group())
					&& line.points().stream().anyMatch(point -> text.holds(point[0], point[1]))) ? 1 : 0;
		}
		return new LabelOverlaps(onText, through);
	}

	/** The words beside an arrow and its line belong together: by the same group, or by groups of one key. */
	private static String group(Element element) {
		Element group = (Element) element.getParentNode();
		String key = group.getAttribute("data-key");
		return key.isEmpty() ? Integer.toString(System.identityHashCode(group)) : key;
	}

	private static Text text(Element element, TextMetrics metrics) {
		double size = Double.parseDouble(element.getAttribute("font-size").replaceAll("[a-z]+$", ""));
		double width = metrics.width(element.getTextContent()) * size;
		double x = Double.parseDouble(element.getAttribute("x"));
		double baseline = Double.parseDouble(element.getAttribute("y"));
		double left = switch (element.getAttribute("text-anchor")) {
			case "middle" -> x - width / 2;
			case "end" -> x - width;
			default -> x;
		};
		return new Text(left, baseline - INK * size, left + width, baseline, group(element));
	}

	/** Points along a path, close enough that none of its texts is stepped over. */
	private static List<double[]> points(String path) {
		List<double[]> points = new ArrayList<>();
		double[] at = { 0, 0 };
		Matcher commands = COMMAND.matcher(path);
		while (commands.find()) {
			List<Double> numbers = new ArrayList<>();
			Matcher matcher = NUMBER.matcher(commands.group(2));
			while (matcher.find()) {
				numbers.add(Double.valueOf(matcher.group()));
			}
			char command = commands.group(1).charAt(0);
			int arity = switch (command) {
				case 'C' -> 6;
				case 'Q' -> 4;
				default -> 2;
			};
			for (int i = 0; i + arity <= numbers.size(); i += arity) {
				List<double[]> control = new ArrayList<>(List.of(at));
				for (int j = i; j < i + arity; j += 2) {
					control.add(new double[] { numbers.get(j), numbers.get(j + 1) });
				}
				at = control.get(control.size() - 1);
				if (command != 'M') {
					sample(control, points);
				}
			}
		}
		return points;
	}

	private static void sample(List<double[]> control, List<double[]> points) {
		double length = 0;
		for (int i = 1; i < control.size(); i++) {
			length += Math.hypot(control.get(i)[0] - control.get(i - 1)[0], control.get(i)[1] - control.get(i - 1)[1]);
		}
		double step = Math.min(STEP, 0.5 / Math.max(1, length));
		for (double t = 0; t <= 1; t += step) {
			points.add(onCurve(control, t));
		}
	}

	private static double[] onCurve(List<double[]> control, double t) {
		List<double[]> level = control;
		while (level.size() > 1) {
			List<double[]> next = new ArrayList<>();
			for (int i = 1; i < level.size(); i++) {
				next.add(new double[] { level.get(i - 1)[0] * (1 - t) + level.get(i)[0] * t, level.get(i - 1)[1] * (1 - t) + level.get(i)[1] * t });
			}
			level = next;
		}
		return level.get(0);
	}

	private static Document parsed(String svg) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException("An SVG that cannot be read", e);
		}
	}
}
