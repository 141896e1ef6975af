package org.nagare.figure.text;

/** Where a line may end (禁則), and how welcome an end is at that place. */
final class LineBreaking {
	/** 行頭禁則: never at the beginning of a line. */
	private static final String NOT_FIRST = "、。，．・：；？！ー゛゜ヽヾゝゞ々〻〟’”）〕］｝〉》」』】〙〗｠»‐゠–〜～‼⁇⁈⁉℃％‰°′″"
			+ "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
			+ "｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ,.:;?!)]}%…‥-";
	/** Those of them that are no signs of a word. */
	private static final String MARKS = "、。，．・：；？！”’）〕］｝〉》」』】〙〗｠»｡｣､･,.:;?!)]}";
	/** 行末禁則: never at the end of a line. The hyphen of a step's number (6-①) is never at either. */
	private static final String NOT_LAST = "‘“（〔［｛〈《「『【〘〖｟«〝￥＄＃￡｢([{$¥#-";
	/** Either opens or closes, and does not say which: it keeps to both its neighbours. */
	private static final String QUOTES = "'\"";
	/** 分離禁止: never apart when they stand twice. */
	private static final String INSEPARABLE = "…‥―—〳〴〵";

	static final double FORBIDDEN = Double.POSITIVE_INFINITY;
	static final double WITHIN_KATAKANA = 5;

	private LineBreaking() {
	}

	/** Cost of ending a line between two clusters: 0 is welcome, {@link #FORBIDDEN} is not allowed. */
	static double cost(String before, String after) {
		int left = before.codePointAt(0);
		int right = after.codePointAt(0);
		if (isSpace(left)) {
			return isSpace(right) ? FORBIDDEN : 0;
		}
		if (isSpace(right)) {
			return FORBIDDEN;
		}
		if (NOT_FIRST.indexOf(right) >= 0 || NOT_LAST.indexOf(left) >= 0
				|| QUOTES.indexOf(left) >= 0 || QUOTES.indexOf(right) >= 0 || left == right && INSEPARABLE.indexOf(left) >= 0 || isWord(left) && isWord(right)) {
			return FORBIDDEN;
		}
		if (isDigit(right) && (left == ',' || left == '.')) {
			return FORBIDDEN;
		}
		if (NOT_FIRST.indexOf(left) >= 0 && !isKatakana(left) || NOT_LAST.indexOf(right) >= 0) {
			return 0;
		}
		return betweenScripts(left, right);
	}

	/** A word of one script is cut unwillingly, a katakana word most unwillingly; a change of script is a good place. */
	private static double betweenScripts(int left, int right) {
		boolean katakana = isKatakana(left) && isKatakana(right);
		if (katakana) {
			return WITHIN_KATAKANA;
		}
		if (isHiragana(right)) {
			return isHiragana(left) ? 3 : 4;
		}
		if (isHiragana(left)) {
			return 0;
		}
		boolean sameScript = isKatakana(left) == isKatakana(right) && isWord(left) == isWord(right);
		if (sameScript) {
			return 3;
		}
		// A number and its counter (30人) belong together.
		return isDigit(left) ? 4 : 0.2;
	}

	/** Whether a sign belongs to the one before it and says nothing by itself. */
	static boolean clings(String sign) {
		int character = sign.codePointAt(0);
		return isSpace(character) || MARKS.indexOf(character) >= 0;
	}

	static boolean isSpace(int character) {
		return character == ' ' || character == 0x3000 || character == '\t';
	}

	/** Letters and digits of a word that is read as a whole. */
	private static boolean isWord(int character) {
		return character > 0x20 && character < 0x7F && NOT_FIRST.indexOf(character) < 0 && NOT_LAST.indexOf(character) < 0
				|| character >= 0xC0 && character <= 0x24F || character == 0xA0;
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9';
	}

	static boolean isHiragana(int character) {
		return character >= 0x3041 && character <= 0x309F;
	}

	private static boolean isKatakana(int character) {
		return character >= 0x30A1 && character <= 0x30FE && character != '・' || character >= 0xFF66 && character <= 0xFF9F;
	}
}
