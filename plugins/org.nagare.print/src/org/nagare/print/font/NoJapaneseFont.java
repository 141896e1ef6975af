package org.nagare.print.font;

import java.nio.file.Path;
import java.util.Optional;

/** There is no Japanese font that serves; says what to install. */
public final class NoJapaneseFont extends Exception {

	private static final long serialVersionUID = 1L;

	private final String japanese;
	private final String english;

	private NoJapaneseFont(String japanese, String english) {
		super(english, null, false, false);
		this.japanese = japanese;
		this.english = english;
	}

	static NoJapaneseFont onMachine(OperatingSystem system, FontUse use, Optional<FontFace> unfit) {
		String purpose = use == FontUse.EMBEDDING ? " PDF に埋め込める日本語フォント（TrueType）" : "日本語フォント";
		String aim = use == FontUse.EMBEDDING ? "a Japanese font that can be embedded in a PDF (TrueType)" : "a Japanese font";
		String seen = unfit.map(face -> "見つかった " + face.family() + " は" + whyNotInJapanese(face) + "使えません。").orElse("");
		String other = unfit.map(face -> face.family() + " was found but cannot be used: " + whyNot(face) + ". ").orElse("");
		return switch (system) {
			case WINDOWS -> new NoJapaneseFont("この PC に" + purpose + "がありません。" + seen + "Windows の「設定」の「オプション機能」で「日本語の補助フォント」を入れるか、--font で .ttf か .ttc を指定してください。",
					"This PC has no " + aim.substring(2) + ". " + other + "Add «Japanese Supplemental Fonts» under Optional features of the Windows settings, or name a .ttf or .ttc with --font.");
			case MACOS -> new NoJapaneseFont("この Mac に" + purpose + "がありません。" + seen + "IPAex ゴシックか BIZ UD ゴシックを入れる（brew install --cask font-ipaexfont）か、--font で .ttf か .ttc を指定してください。",
					"This Mac has no " + aim.substring(2) + ". " + other + "Install IPAex Gothic or BIZ UDGothic (brew install --cask font-ipaexfont), or name a .ttf or .ttc with --font.");
			case OTHER -> new NoJapaneseFont("この機械に" + purpose + "がありません。" + seen + "IPAex ゴシックを入れる（Debian、Ubuntu: sudo apt-get install fonts-ipaexfont-gothic、Fedora: sudo dnf install ipa-ex-gothic-fonts）か、--font で .ttf か .ttc を指定してください。",
					"This machine has no " + aim.substring(2) + ". " + other + "Install IPAex Gothic (Debian, Ubuntu: sudo apt-get install fonts-ipaexfont-gothic; Fedora: sudo dnf install ipa-ex-gothic-fonts), or name a .ttf or .ttc with --font.");
		};
	}

	static NoJapaneseFont unreadable(Path file) {
		return new NoJapaneseFont("フォント " + file + " を読めません。.ttf か .ttc のファイルを指定してください。",
				"The font " + file + " cannot be read. Name a .ttf or .ttc file.");
	}

	static NoJapaneseFont unfit(FontFace face) {
		return new NoJapaneseFont("フォント " + face + " は" + whyNotInJapanese(face) + "使えません。ほかの .ttf か .ttc を指定してください。",
				"The font " + face + " cannot be used: " + whyNot(face) + ". Name another .ttf or .ttc.");
	}

	private static String whyNotInJapanese(FontFace face) {
		return switch (face.outlines()) {
			case NONE -> "字の形がないので";
			case POSTSCRIPT -> " PDF に埋め込めない形（CFF）なので";
			case TRUE_TYPE -> face.mayBeEmbedded() ? "日本語の字がないので" : "作った人が埋め込みを許していないので";
		};
	}

	private static String whyNot(FontFace face) {
		return switch (face.outlines()) {
			case NONE -> "it has no outlines";
			case POSTSCRIPT -> "its outlines (CFF) cannot be embedded in a PDF";
			case TRUE_TYPE -> face.mayBeEmbedded() ? "it has no Japanese characters" : "its maker does not allow embedding";
		};
	}

	public String japanese() {
		return japanese;
	}

	public String english() {
		return english;
	}
}
