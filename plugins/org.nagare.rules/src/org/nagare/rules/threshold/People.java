package org.nagare.rules.threshold;

import org.nagare.rules.catalogue.Bilingual;

/** Numbers of people as they are written: 12万人, 19万9千人; in English in digits. */
final class People {

	private static final long THOUSAND = 1_000;
	private static final long TEN_THOUSAND = 10_000;

	private People() {
	}

	static Bilingual written(long number) {
		return new Bilingual(japanese(number) + "人", Long.toString(number));
	}

	private static String japanese(long number) {
		long remainder = number % TEN_THOUSAND;
		String units = remainder % THOUSAND == 0 && number > TEN_THOUSAND ? remainder / THOUSAND + "千" : Long.toString(remainder);
		return number < TEN_THOUSAND ? Long.toString(number) : number / TEN_THOUSAND + "万" + (remainder == 0 ? "" : units);
	}
}
