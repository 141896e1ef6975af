package org.nagare.print.svg;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/** What a drawing may do while it is drawn: use the font, and nothing else. Lengths are points. */
final class Guard extends UserAgentAdapter {

	private static final float MILLIMETRES_OF_A_POINT = 25.4f / 72;

	private final FontFamilyResolver font;

	Guard(FontFamilyResolver font) {
		this.font = font;
		addStdFeatures();
	}

	@Override
	public FontFamilyResolver getFontFamilyResolver() {
		return font;
	}

	@Override
	public float getPixelUnitToMillimeter() {
		return MILLIMETRES_OF_A_POINT;
	}

	@Override
	public Dimension2D getViewportSize() {
		return new Dimension(1, 1);
	}

	@Override
	public String getMedia() {
		return "print";
	}

	@Override
	public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
		return new NoLoadExternalResourceSecurity();
	}

	@Override
	public void checkLoadExternalResource(ParsedURL resource, ParsedURL document) {
		throw new UnfitDrawing("the drawing asks for something outside of itself: " + resource);
	}

	@Override
	public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
		return new NoLoadScriptSecurity(type);
	}

	@Override
	public void checkLoadScript(String type, ParsedURL script, ParsedURL document) {
		throw new UnfitDrawing("the drawing has a script");
	}

	@Override
	public SVGDocument getBrokenLinkDocument(Element element, String url, String message) {
		throw new UnfitDrawing("the drawing asks for something that is not there: " + message);
	}

	@Override
	public void displayError(Exception problem) {
		throw problem instanceof UnfitDrawing unfit ? unfit : new UnfitDrawing("the drawing cannot be drawn: " + problem.getMessage(), problem);
	}

	@Override
	public void displayError(String problem) {
		throw new UnfitDrawing("the drawing cannot be drawn: " + problem);
	}
}
