package org.nagare.delivery.form;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.message.Listener;
import org.nagare.delivery.message.Undelivered;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.svg.Theme;
import org.nagare.office.picture.FigurePainter;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.picture.FigurePicture;

/**
 * Pictures of the pages of a figure for office documents, each drawn once, by whoever asks for it first. Where there is no font to draw with, that is
 * said once and the documents are written without pictures: all the words of the form are in them. Loaded only by who asks for such a document.
 */
public final class FigurePictures implements FigurePainter {

	private final Listener listener;
	private final Fonts fonts;
	private final Theme theme;
	private final Map<LaidOutPage, FutureTask<Optional<byte[]>>> drawn = new IdentityHashMap<>();
	private Optional<JapaneseFont> font;

	public FigurePictures(Listener listener, Fonts fonts, Theme theme) {
		this.listener = listener;
		this.fonts = fonts;
		this.theme = theme;
	}

	@Override
	public Optional<byte[]> png(LaidOutPage page) {
		FutureTask<Optional<byte[]>> drawing;
		synchronized (drawn) {
			drawing = drawn.computeIfAbsent(page, unseen -> new FutureTask<>(() -> draw(page)));
		}
		// does nothing where another has begun it
		drawing.run();
		try {
			return drawing.get();
		} catch (ExecutionException failed) {
			throw failed.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(failed.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}

	private Optional<byte[]> draw(LaidOutPage page) {
		return font().flatMap(found -> {
			String svg = SvgWriter.write(page, new SvgOptions(theme, ""));
			try {
				return Optional.of(fonts.telling(() -> FigurePicture.png(svg, FigurePicture.USUAL_DPI, found)));
			} catch (Undelivered missingCharacters) {
				return hopeless(missingCharacters);
			}
		});
	}

	private synchronized Optional<JapaneseFont> font() {
		if (font == null) {
			try {
				font = Optional.of(fonts.find(FontUse.DRAWING));
			} catch (Undelivered noFont) {
				hopeless(noFont);
			}
		}
		return font;
	}

	/** Said once; no other page is tried. */
	private synchronized Optional<byte[]> hopeless(Undelivered reason) {
		if (font == null || font.isPresent()) {
			font = Optional.empty();
			reason.tell(listener);
		}
		return Optional.empty();
	}
}
