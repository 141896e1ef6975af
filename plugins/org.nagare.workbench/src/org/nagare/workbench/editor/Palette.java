package org.nagare.workbench.editor;

import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.swt.graphics.RGB;

/** The few colours of a text. All stand out from white and from near-black alike well enough to be read by everyone. */
enum Palette {

	KEYWORD(new RGB(0x1B, 0x4F, 0x8A), new RGB(0x8F, 0xC1, 0xF5), true),
	PROSE(new RGB(0x5A, 0x3E, 0x1B), new RGB(0xE3, 0xC3, 0x93), false),
	COMMENT(new RGB(0x5F, 0x6B, 0x62), new RGB(0x9C, 0xAB, 0xA0), false),
	NAME(new RGB(0x0F, 0x5E, 0x57), new RGB(0x7F, 0xD3, 0xC9), false),
	CHOICE(new RGB(0x7A, 0x2E, 0x66), new RGB(0xE2, 0xA3, 0xD0), false),
	NUMBER(new RGB(0x8A, 0x3B, 0x12), new RGB(0xF0, 0xB0, 0x8C), false),
	ARROW(new RGB(0xA8, 0x1E, 0x2D), new RGB(0xFF, 0x9A, 0xA2), true),
	PLAIN(null, null, false);

	private final RGB onLight;
	private final RGB onDark;
	private final boolean strong;

	Palette(RGB onLight, RGB onDark, boolean strong) {
		this.onLight = onLight;
		this.onDark = onDark;
		this.strong = strong;
	}

	RGB onLight() {
		return onLight;
	}

	RGB onDark() {
		return onDark;
	}

	boolean strong() {
		return strong;
	}

	static Palette of(String tokenType) {
		return switch (tokenType) {
			case SemanticTokenTypes.Keyword -> KEYWORD;
			case SemanticTokenTypes.String -> PROSE;
			case SemanticTokenTypes.Comment -> COMMENT;
			case SemanticTokenTypes.EnumMember, SemanticTokenTypes.Decorator -> CHOICE;
			case SemanticTokenTypes.Number -> NUMBER;
			case SemanticTokenTypes.Operator -> ARROW;
			case SemanticTokenTypes.Variable -> PLAIN;
			default -> NAME;
		};
	}
}
