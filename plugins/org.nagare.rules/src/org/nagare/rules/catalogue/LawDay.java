package org.nagare.rules.catalogue;

import java.time.LocalDate;
import java.util.NoSuchElementException;

/** A day of the law on which rules depend. The days are data: {@code law/days.txt}. */
public record LawDay(LocalDate day, Bilingual what) {

	/** When the law of individual numbers was promulgated: before it nothing was held or assessed under it. */
	public static final LawDay PROMULGATED = of("promulgated");

	private static LawDay of(String name) {
		return DataFile.rows("/catalogue/law/days.txt").filter(row -> row.get(0).equals(name)).findFirst()
				.map(row -> new LawDay(LocalDate.parse(row.get(1)), new Bilingual(row.get(2), row.get(3)))).orElseThrow(() -> new NoSuchElementException(name));
	}

	/** Whether a day lies before it. */
	public boolean isAfter(LocalDate other) {
		return other.isBefore(day);
	}
}
