package org.nagare.form;

import java.util.List;

import org.nagare.yoshiki.question.Nearest;

/** An edition that nobody knows, and those that are known. */
public record UnknownEdition(String id, List<String> known) {

	public UnknownEdition {
		known = List.copyOf(known);
	}

	public String japanese() {
		List<String> near = Nearest.to(id, known, 1);
		return "様式「" + id + "」はありません。" + (near.isEmpty() ? "" : "もしかして: " + near.getFirst() + "。") + "使えるもの: " + String.join("、", known) + "。";
	}

	public String english() {
		List<String> near = Nearest.to(id, known, 1);
		return "There is no edition '" + id + "'." + (near.isEmpty() ? "" : " Did you mean " + near.getFirst() + "?") + " Known: "
				+ String.join(", ", known) + ".";
	}
}
