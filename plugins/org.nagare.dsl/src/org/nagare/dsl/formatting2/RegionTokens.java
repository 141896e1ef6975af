package org.nagare.dsl.formatting2;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** The tokens of a text that is being written by a service of Xtext, such as its own serializer; parts of it have no layout yet. */
final class RegionTokens {

	private RegionTokens() {
	}

	static List<LayoutToken> of(ITextRegionAccess access, LayoutGrammar grammar) {
		TokenSequence sequence = new TokenSequence(grammar);
		for (ISemanticRegion region : access.regionForRootEObject().getAllSemanticRegions()) {
			if (region.getLength() > 0) {
				boolean laidOut = region.getPreviousHiddenRegion() == null || !region.getPreviousHiddenRegion().isUndefined();
				sequence.add(region.getOffset(), region.getText(), region.getGrammarElement(), region.getSemanticElement(), line(region, grammar), laidOut);
			}
		}
		return sequence.tokens();
	}

	/** The element that begins with the region and stands on lines of its own. */
	private static EObject line(ISemanticRegion region, LayoutGrammar grammar) {
		EObject found = null;
		IEObjectRegion around = region.getEObjectRegion();
		while (around != null && around.getPreviousHiddenRegion() == region.getPreviousHiddenRegion()) {
			EObject element = around.getSemanticElement();
			if (element.eContainingFeature() != null && grammar.isLine(element.eContainingFeature())) {
				found = element;
			}
			EObject container = element.eContainer();
			around = container == null ? null : region.getTextRegionAccess().regionForEObject(container);
		}
		return found;
	}
}
