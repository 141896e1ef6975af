package org.nagare.print.svg;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.nagare.print.font.JapaneseFont;

/** Whatever font a drawing names, it is drawn with this one; no other font of the machine is looked at. */
final class OneFont implements FontFamilyResolver, GVTFontFamily {

	private final String family;
	private final Font regular;
	private final Font bold;

	OneFont(JapaneseFont font) {
		this.family = font.regular().family();
		this.regular = load(font.regular());
		this.bold = font.bold().map(OneFont::load).orElseGet(() -> regular.deriveFont(Font.BOLD));
	}

	private static Font load(org.nagare.print.font.FontFace face) {
		try {
			if (face.file().getFileSystem() == FileSystems.getDefault()) {
				return Font.createFonts(face.file().toFile())[face.index()];
			}
			return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
		} catch (FontFormatException | IOException | ArrayIndexOutOfBoundsException unreadable) {
			throw new UnfitDrawing("Java cannot draw with the font " + face, unreadable);
		}
	}

	@Override
	public GVTFontFamily resolve(String name) {
		return this;
	}

	@Override
	public GVTFontFamily resolve(String name, FontFace face) {
		return this;
	}

	@Override
	public GVTFontFamily loadFont(InputStream content, FontFace face) {
		return this;
	}

	@Override
	public GVTFontFamily getDefault() {
		return this;
	}

	@Override
	public GVTFontFamily getFamilyThatCanDisplay(char character) {
		return this;
	}

	@Override
	public String getFamilyName() {
		return family;
	}

	@Override
	public GVTFontFace getFontFace() {
		return new GVTFontFace(family);
	}

	@Override
	public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
		return deriveFont(size, text.getAttributes());
	}

	@Override
	public GVTFont deriveFont(float size, @SuppressWarnings("rawtypes") Map attributes) {
		return new AWTGVTFont(font(size, attributes));
	}

	Font font(float size, Map<?, ?> attributes) {
		boolean heavy = attributes.get(TextAttribute.WEIGHT) instanceof Number weight && weight.floatValue() > TextAttribute.WEIGHT_MEDIUM;
		return (heavy ? bold : regular).deriveFont(size);
	}

	@Override
	public boolean isComplex() {
		return false;
	}
}
