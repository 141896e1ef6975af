package org.nagare.figure.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.PlacedNotes;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.FrameKind;

/**
 * Writes one page as SVG in millimetres. Everything that is drawn bears its key ({@code data-key}, and an id made of it). The line of
 * the text behind a key is told by {@code Figures.source} and stands in the JSON, never here: an SVG is published, alone and inside
 * documents, and must not tell the folders and files of the body's machine; a line without its file would say nothing.
 */
public final class SvgWriter {
	/** Windows, macOS, free faces; the last word is left to the viewer. */
	private static final String FONTS = "'BIZ UDPGothic','Yu Gothic','Meiryo','Hiragino Sans','Hiragino Kaku Gothic ProN',"
			+ "'Noto Sans CJK JP','Noto Sans JP','IPAexGothic','IPAPGothic',sans-serif";
	private static final double FRAME_LINE = 0.35;
	private static final double BADGE_LINE = 0.3;
	private final XmlWriter xml = new XmlWriter();
	private final SvgOptions options;
	private final Theme theme;
	private final LaidOutPage page;
	private final Map<String, Integer> used = new HashMap<>();

	private SvgWriter(LaidOutPage page, SvgOptions options) {
		this.page = page;
		this.options = options;
		this.theme = options.theme();
	}

	public static String write(LaidOutPage page, SvgOptions options) {
		return new SvgWriter(page, options).write();
	}

	private String write() {
		String title = id("title", page.key());
		String description = id("desc", page.key());
		xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("width", XmlWriter.number(page.width()) + "mm")
				.attribute("height", XmlWriter.number(page.height()) + "mm")
				.attribute("viewBox", "0 0 " + XmlWriter.number(page.width()) + " " + XmlWriter.number(page.height()))
				.attribute("role", "img").attribute("aria-labelledby", title + " " + description)
				.attribute("xml:lang", "ja").attribute("font-family", FONTS).attribute("fill", theme.ink());
		xml.start("title").attribute("id", title).endWith(page.title());
		xml.start("desc").attribute("id", description).endWith(description());
		xml.start("rect").attribute("width", page.width()).attribute("height", page.height())
				.attribute("fill", theme.paper()).end();
		text(page.heading(), theme.ink());
		page.drawing().frames().forEach(this::frame);
		page.drawing().arrows().forEach(this::arrow);
		page.drawing().nodes().forEach(this::node);
		page.drawing().arrows().forEach(this::arrowLabel);
		legend(page.legend());
		page.notes().ifPresent(this::notes);
		page.number().ifPresent(number -> text(number, theme.ink()));
		xml.end();
		return xml.finished();
	}

	private String description() {
		StringBuilder text = new StringBuilder();
		for (PlacedArrow arrow : page.drawing().arrows()) {
			for (String line : arrow.description().split("\n")) {
				if (text.indexOf(line + "\n") < 0) {
					text.append(line).append('\n');
				}
			}
		}
		return text.toString().strip();
	}

	private void frame(PlacedFrame frame) {
		group("frame", frame.key());
		xml.start("title").endWith(frame.label());
		Box box = frame.box();
		xml.start("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
				.attribute("height", box.height()).attribute("rx", 1.5).attribute("fill", theme.frameFill(frame.kind()))
				.attribute("stroke", theme.frameLine(frame.kind()))
				.attribute("stroke-width", theme.weight() * (frame.kind() == FrameKind.ASSESSING_BODY ? 0.6 : FRAME_LINE));
		if (frame.kind() == FrameKind.BOUNDARY) {
			xml.attribute("stroke-dasharray", "3 1 0.6 1");
		}
		xml.end();
		text(frame.title(), theme.ink());
		xml.end();
	}

	private void node(PlacedNode node) {
		group("node", node.key());
		xml.start("title").endWith(node.label() + " (" + node.kind().japanese() + ")");
		NodePen.draw(xml, theme, node);
		text(node.name(), theme.ink());
		xml.end();
	}

	private void arrow(PlacedArrow arrow) {
		group("arrow", arrow.key());
		xml.start("title").endWith(arrow.description());
		ArrowPen.draw(xml, theme, arrow.style(), arrow.emphasis(), arrow.points(), arrow.payload().map(payload -> payload.box().grown(0.5)));
		xml.end();
	}

	/** Labels come last, so that no line is drawn over them. */
	private void arrowLabel(PlacedArrow arrow) {
		if (arrow.badge().isEmpty() && arrow.payload().isEmpty()) {
			return;
		}
		group("label", arrow.key());
		arrow.badge().ifPresent(badge -> badge(badge, arrow));
		arrow.payload().ifPresent(payload -> text(payload, theme.ink()));
		xml.end();
	}

	/** A full badge for 特定個人情報, an empty one for the others: a second sign beside the line that needs no colour. */
	private void badge(PlacedBadge badge, PlacedArrow arrow) {
		String colour = theme.arrow(arrow.style(), arrow.emphasis());
		boolean full = arrow.style() == ArrowStyle.SPECIFIC_PERSONAL_INFORMATION;
		Box box = badge.box();
		xml.start("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
				.attribute("height", box.height()).attribute("rx", box.height() / 2)
				.attribute("fill", full ? colour : theme.paper()).attribute("stroke", colour)
				.attribute("stroke-width", theme.weight() * BADGE_LINE).end();
		text(badge.text(), full ? theme.paper() : theme.ink());
	}

	private void legend(PlacedLegend legend) {
		if (legend.samples().isEmpty()) {
			return;
		}
		group("legend", page.key());
		Box box = legend.box();
		xml.start("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width())
				.attribute("height", box.height()).attribute("fill", "none").attribute("stroke", theme.faint())
				.attribute("stroke-width", 0.25).end();
		text(legend.title(), theme.ink());
		for (PlacedLegend.Sample sample : legend.samples()) {
			if (sample.entry().isOfBoxes()) {
				NodePen.sample(xml, theme, sample.entry().emphasis(), sample.box());
				text(sample.words(), theme.ink());
				continue;
			}
			ArrowPen.draw(xml, theme, ArrowStyle.of(sample.entry()), Emphasis.NONE, List.of(sample.from(), sample.to()), Optional.empty());
			text(sample.words(), theme.ink());
		}
		xml.end();
	}

	private void notes(PlacedNotes notes) {
		group("notes", page.key());
		notes.blocks().forEach(block -> text(block, theme.ink()));
		xml.end();
	}

	private void text(TextBlock text, String colour) {
		for (int line = 0; line < text.lines().size(); line++) {
			if (text.lines().get(line).isEmpty()) {
				continue;
			}
			xml.start("text").attribute("x", text.anchorX()).attribute("y", text.baseline(line))
					.attribute("font-size", text.size());
			if (text.anchor() == TextBlock.Anchor.MIDDLE) {
				xml.attribute("text-anchor", "middle");
			}
			if (text.strong()) {
				xml.attribute("font-weight", "bold");
			}
			if (!colour.equals(theme.ink())) {
				xml.attribute("fill", colour);
			}
			if (XmlText.hasBlanksOfItsOwn(text.lines().get(line))) {
				xml.attribute("xml:space", "preserve");
			}
			xml.endWith(text.lines().get(line));
		}
	}

	private void group(String kind, String key) {
		xml.start("g").attribute("id", id(kind, key)).attribute("class", kind).attribute("data-key", key);
	}

	/** Unique in the page even where two keys should agree. */
	private String id(String kind, String key) {
		String id = options.idPrefix() + kind + "-" + XmlText.id(key);
		int count = used.merge(id, 1, Integer::sum);
		return count == 1 ? id : id + "_" + count + "_";
	}
}
