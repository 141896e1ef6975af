package org.nagare.rules.prose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A sentence as a number by which it is known again and from which it cannot be read: sixteen hexadecimal digits of SHA-256 over its letters. */
public final class SentencePrint {

	private static final int DIGITS = 16;
	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

	private SentencePrint() {
	}

	/** Widths, white space, marks and punctuation do not count. */
	public static String of(String sentence) {
		try {
			byte[] letters = NO_LETTER.matcher(JapaneseText.folded(sentence)).replaceAll("").getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters)).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
