package org.nagare.figure.view;

import java.util.Locale;
import java.util.Optional;

/** A way to look at an assessment. The name of a view is Japanese; an English one is understood as well. */
public sealed interface View {
	/** 別添1: the official figure. */
	record Official() implements View {
	}

	/** 業務: every 業務 on pages of its own, or the one of this name only. */
	record Affair(Optional<String> name) implements View {
	}

	/** ファイル: where a file goes and where it is kept; every file, or the one of this name only. */
	record File(Optional<String> name) implements View {
	}

	/** 委託: who works for whom. */
	record Entrustments() implements View {
	}

	/** システム概要: the systems, their connections, and which of them hold the 個人番号 directly (様式1). */
	record Systems() implements View {
	}

	/** 差分: what was added, removed and changed since another version. */
	record Difference() implements View {
	}

	/** The same of every thing that it may be about. */
	default View ofAll() {
		return switch (this) {
			case Affair affair -> new Affair(Optional.empty());
			case File file -> new File(Optional.empty());
			default -> this;
		};
	}

	/** As it is written on a command line, a name after a colon (half-width or full-width). */
	static Optional<View> of(String words) {
		String[] parts = words.strip().split("[:：]", 2);
		Optional<String> name = parts.length > 1 && !parts[1].isBlank() ? Optional.of(parts[1].strip()) : Optional.empty();
		if (parts.length > 1 && name.isEmpty()) {
			return Optional.empty();
		}
		return switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
			case "業務", "affair" -> Optional.of(new Affair(name));
			case "ファイル", "file" -> Optional.of(new File(name));
			case "別添1", "official" -> name.isPresent() ? Optional.empty() : Optional.of(new Official());
			case "委託", "entrustment" -> name.isPresent() ? Optional.empty() : Optional.of(new Entrustments());
			case "システム概要", "systems" -> name.isPresent() ? Optional.empty() : Optional.of(new Systems());
			case "差分", "difference" -> name.isPresent() ? Optional.empty() : Optional.of(new Difference());
			default -> Optional.empty();
		};
	}

	/** Its Japanese name, as the file of a picture bears it. */
	default String japanese() {
		return switch (this) {
			case Official view -> "別添1";
			case Affair view -> "業務" + view.name().map(name -> "・" + name).orElse("");
			case File view -> "ファイル" + view.name().map(name -> "・" + name).orElse("");
			case Entrustments view -> "委託";
			case Systems view -> "システム概要";
			case Difference view -> "差分";
		};
	}
}
