package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

/** What the public form leaves out: the whole cell, or only these words of it. */
public record Withheld(List<String> parts, Optional<String> reason) {

	public Withheld {
		parts = List.copyOf(parts);
	}

	public boolean isWhole() {
		return parts.isEmpty();
	}
}
