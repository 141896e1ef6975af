package org.nagare.print.font;

import java.util.List;

/**
 * The Japanese fonts that are taken first, best first: even strokes that stay readable at 7 points on paper, full
 * character sets, and a bold face of their own before one that has to be thickened.
 */
final class PreferredFonts {

	/**
	 * @param file name of the file, without regard to capital letters
	 * @param family the face of it; of other families of the same file none is taken
	 * @param boldFile the file of the bold face, empty where there is none
	 */
	record Preferred(String file, String family, String boldFile, String boldFamily) {
	}

	static final List<Preferred> ALL = List.of(
			// Windows 10 and later
			new Preferred("BIZ-UDGothicR.ttc", "BIZ UDPGothic", "BIZ-UDGothicB.ttc", "BIZ UDPGothic"),
			// the same design as its makers give it to everyone
			new Preferred("BIZUDPGothic-Regular.ttf", "BIZ UDPGothic", "BIZUDPGothic-Bold.ttf", "BIZ UDPGothic"),
			new Preferred("BIZUDGothic-Regular.ttf", "BIZ UDGothic", "BIZUDGothic-Bold.ttf", "BIZ UDGothic"),
			new Preferred("YuGothM.ttc", "Yu Gothic Medium", "YuGothB.ttc", "Yu Gothic"),
			new Preferred("YuGothR.ttc", "Yu Gothic", "YuGothB.ttc", "Yu Gothic"),
			new Preferred("meiryo.ttc", "Meiryo", "meiryob.ttc", "Meiryo"),
			// free fonts, of Linux above all
			new Preferred("ipaexg.ttf", "IPAexGothic", "", ""),
			new Preferred("ipagp.ttf", "IPAPGothic", "", ""),
			new Preferred("ipag.ttf", "IPAGothic", "", ""),
			new Preferred("TakaoPGothic.ttf", "TakaoPGothic", "", ""),
			new Preferred("VL-PGothic-Regular.ttf", "VL PGothic", "", ""),
			new Preferred("NotoSansJP-Regular.ttf", "Noto Sans JP", "NotoSansJP-Bold.ttf", "Noto Sans JP"),
			// every Windows has it
			new Preferred("msgothic.ttc", "MS PGothic", "", ""),
			// PostScript outlines: for pictures only
			new Preferred("ヒラギノ角ゴシック W3.ttc", "Hiragino Sans", "ヒラギノ角ゴシック W6.ttc", "Hiragino Sans"),
			new Preferred("NotoSansCJK-Regular.ttc", "Noto Sans CJK JP", "NotoSansCJK-Bold.ttc", "Noto Sans CJK JP"),
			new Preferred("NotoSansCJKjp-Regular.otf", "Noto Sans CJK JP", "NotoSansCJKjp-Bold.otf", "Noto Sans CJK JP"));

	private PreferredFonts() {
	}
}
