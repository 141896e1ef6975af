package org.nagare.workbench.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.nagare.workbench.NagareWorkbench;

/** A page of the handbook to read: words that can be copied, pictures, links. */
final class PageText {

	private static final Color HEAD = new Color(0x1B, 0x4F, 0x8A);
	private static final Color ASIDE = new Color(0x6A, 0x6A, 0x66);
	private static final Color SHADE = new Color(0xF3, 0xF2, 0xEE);
	private static final int MARGIN = 18;
	private static final int NARROWEST_PICTURE = 200;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Map<Integer, Image> pictures = new HashMap<>();
	private HandbookPage page;
	private String address = "";
	/** The width for which the pictures were made. */
	private int room;

	/** @param followed told the target of a link that was clicked */
	PageText(Composite parent, Consumer<String> followed) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.setFont(JFaceResources.getDialogFont());
		text.setMargins(MARGIN, 12, MARGIN, 12);
		text.setLineSpacing(4);
		text.setCaret(null);
		text.addPaintObjectListener(event -> Optional.ofNullable(pictures.get(event.style.start)).ifPresent(picture ->
				event.gc.drawImage(picture, event.x, event.y + event.ascent - event.style.metrics.ascent)));
		text.addListener(SWT.MouseUp, event -> {
			int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
			if (page != null && offset >= 0 && text.getSelectionCount() == 0) {
				page.links().stream().filter(link -> link.holds(offset)).findFirst().ifPresent(link -> followed.accept(link.target()));
			}
		});
		text.addListener(SWT.Resize, event -> fit());
		text.addDisposeListener(event -> forget());
	}

	StyledText control() {
		return text;
	}

	/** @param shownAddress of the page, which its pictures lie beside */
	void show(HandbookPage shown, String shownAddress) {
		forget();
		page = shown;
		address = shownAddress;
		text.setText(shown.words());
		List<StyleRange> looks = new ArrayList<>();
		shown.runs().forEach(run -> looks.add(look(run)));
		room = room();
		shown.pictures().forEach(picture -> picture(picture).ifPresent(looks::add));
		looks.sort(Comparator.comparingInt(range -> range.start));
		text.setStyleRanges(looks.toArray(StyleRange[]::new));
		for (HandbookPage.Line line : shown.lines()) {
			int first = text.getLineAtOffset(line.start());
			int count = text.getLineAtOffset(Math.max(line.start(), line.end() - 1)) - first + 1;
			text.setLineIndent(first, count, line.inset());
			text.setLineWrapIndent(first, count, line.inset());
			if (line.shaded()) {
				text.setLineBackground(first, count, SHADE);
			}
		}
		text.setTopIndex(0);
	}

	/** Says that there is nothing to show. */
	void tell(String words) {
		forget();
		page = null;
		text.setText(words);
	}

	/** Brings a heading to the top. */
	void reveal(String place) {
		Optional.ofNullable(page).map(shown -> shown.places().get(place)).ifPresent(offset -> text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y));
	}

	/** The heading at a place of the page. */
	Optional<String> headingAt(String place) {
		return Optional.ofNullable(page).map(shown -> shown.places().get(place)).map(offset -> text.getLine(text.getLineAtOffset(offset)));
	}

	/** The pictures that are not shown. */
	List<String> missing() {
		return page == null ? List.of() : page.pictures().stream().filter(picture -> !pictures.containsKey(picture.at())).map(HandbookPage.Picture::source).toList();
	}

	private StyleRange look(HandbookPage.Run run) {
		StyleRange range = new StyleRange(run.start(), run.length(), null, null);
		switch (run.look()) {
			case TITLE -> head(range, 8);
			case HEADING -> head(range, 4);
			case SUBHEADING -> head(range, 1);
			case STRONG -> range.fontStyle = SWT.BOLD;
			case SOFT -> range.fontStyle = SWT.ITALIC;
			case CODE -> {
				range.font = JFaceResources.getTextFont();
				range.background = SHADE;
			}
			case ASIDE -> range.foreground = ASIDE;
			case LINK -> {
				range.foreground = HEAD;
				range.underline = true;
				range.underlineStyle = SWT.UNDERLINE_LINK;
			}
		}
		return range;
	}

	private void head(StyleRange range, int larger) {
		Font font = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(SWT.BOLD));
		range.font = font;
		range.foreground = HEAD;
	}

	/** A picture no wider than the page. */
	private Optional<StyleRange> picture(HandbookPage.Picture picture) {
		try (InputStream content = Handbook.open(Handbook.resolve(address, picture.source()))) {
			Image whole = new Image(text.getDisplay(), content);
			int width = Math.min(room, whole.getBounds().width);
			int height = Math.max(1, whole.getBounds().height * width / whole.getBounds().width);
			Image shown = new Image(text.getDisplay(), width, height);
			GC gc = new GC(shown);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(whole, 0, 0, whole.getBounds().width, whole.getBounds().height, 0, 0, width, height);
			gc.dispose();
			whole.dispose();
			pictures.put(picture.at(), shown);
			StyleRange range = new StyleRange(picture.at(), 1, null, null);
			range.metrics = new GlyphMetrics(height, 0, width);
			return Optional.of(range);
		} catch (IOException | SWTException e) {
			NagareWorkbench.log(picture.source(), e);
			return Optional.empty();
		}
	}

	private int room() {
		return Math.max(NARROWEST_PICTURE, text.getClientArea().width - 2 * MARGIN - 4);
	}

	/** Pictures are as wide as the page, and it has another width now. */
	private void fit() {
		if (page != null && !page.pictures().isEmpty() && room() != room) {
			room = room();
			forget();
			page.pictures().forEach(picture -> picture(picture).ifPresent(text::setStyleRange));
		}
	}

	private void forget() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
	}
}
