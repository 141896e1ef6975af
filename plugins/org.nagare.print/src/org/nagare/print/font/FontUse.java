package org.nagare.print.font;

/** What a font is wanted for. */
public enum FontUse {
	/** Pictures: whatever can be drawn. */
	DRAWING {
		@Override
		boolean isServedBy(FontFace face) {
			return face.outlines() != Outlines.NONE;
		}
	},
	/** Documents that carry the font: TrueType outlines, and the maker allows it. */
	EMBEDDING {
		@Override
		boolean isServedBy(FontFace face) {
			return face.outlines() == Outlines.TRUE_TYPE && face.mayBeEmbedded();
		}
	};

	abstract boolean isServedBy(FontFace face);
}
