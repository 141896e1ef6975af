package org.nagare.yoshiki.ide.names;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of the editions that come with the product, by the names of their files and in its order. */
public record ShippedTexts(Map<String, String> byFile) {

	public ShippedTexts {
		byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
	}
}
