package org.nagare.figure.text;

import java.util.ArrayList;
import java.util.List;

/** All places of a text where a line may end (禁則), for those who measure and fill lines themselves. */
public final class LinePlaces {

	private LinePlaces() {
	}

	/** @return indexes in ascending order, the last one the end of the text; empty for an empty text */
	public static List<Integer> of(String text) {
		List<Integer> places = new ArrayList<>();
		List<String> clusters = Clusters.of(text);
		int index = 0;
		for (int i = 0; i < clusters.size(); i++) {
			index += clusters.get(i).length();
			if (i == clusters.size() - 1 || LineBreaking.cost(clusters.get(i), clusters.get(i + 1)) < LineBreaking.FORBIDDEN) {
				places.add(index);
			}
		}
		return places;
	}
}
