package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;

/** Which element lies in which frame. */
final class Ancestry {
	/** Key of the invisible frame around the whole figure. */
	static final String WHOLE = "";

	private final Map<String, List<String>> chains = new HashMap<>();
	private final Map<String, List<FigureElement>> children = new LinkedHashMap<>();

	Ancestry(Figure figure) {
		enter(WHOLE, figure.elements(), List.of(WHOLE));
	}

	private void enter(String frame, List<FigureElement> elements, List<String> above) {
		children.put(frame, elements);
		for (FigureElement element : elements) {
			List<String> chain = new ArrayList<>(above);
			chain.add(element.key());
			chains.put(element.key(), chain);
			if (element instanceof FigureFrame inner) {
				enter(inner.key(), inner.children(), chain);
			}
		}
	}

	/** From the whole down to the element itself. */
	List<String> chain(String key) {
		return chains.get(key);
	}

	/** The frames, outer before inner, with what lies directly in each. */
	Map<String, List<FigureElement>> children() {
		return children;
	}

	/** The innermost frame that holds both ends. An end that is itself a frame does not hold itself. */
	String common(String first, String second) {
		return chain(first).get(depthOfCommon(first, second));
	}

	/** Which child of the innermost common frame the first end is, or lies in. */
	String branch(String first, String second) {
		return chain(first).get(depthOfCommon(first, second) + 1);
	}

	private int depthOfCommon(String first, String second) {
		List<String> one = chain(first);
		List<String> other = chain(second);
		int depth = 0;
		while (depth + 2 < one.size() && depth + 2 < other.size() && one.get(depth + 1).equals(other.get(depth + 1))) {
			depth++;
		}
		return depth;
	}
}
