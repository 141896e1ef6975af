package org.nagare.delivery.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Undelivered;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.font.NoJapaneseFont;

/** The font that a result is made with: that of a person's own wish, else that of the environment, else one of the machine. */
public final class Fonts {

	/** Names a font file for everything that runs on the machine. */
	private static final String VARIABLE = "NAGARE_FONT";

	/** What libraries remark about a font is no message for the person; the logger is held, for it forgets its level otherwise. */
	private static final Logger LIBRARIES = Logger.getLogger("org.apache");

	static {
		LIBRARIES.setLevel(Level.OFF);
	}

	private final JapaneseFonts fonts;
	private final boolean named;

	/**
	 * @param file a font that the person named, or null
	 * @param folder where the path of a font that was named begins
	 */
	public Fonts(Machine machine, Path file, Path folder) {
		Optional<Path> chosen = Optional.ofNullable(file).or(() -> Optional.ofNullable(machine.environment().get(VARIABLE)).filter(path -> !path.isBlank()).map(Path::of))
				.map(folder::resolve);
		this.named = chosen.isPresent();
		if (named && !Files.exists(chosen.get())) {
			throw new Undelivered(Undelivered.Cause.ORDER, DeliveryMessage.NO_SUCH_FONT, Map.of("path", chosen.get().toString()));
		}
		this.fonts = new JapaneseFonts(FontFolders.of(machine.systemName(), machine.environment(), machine.home()), chosen);
	}

	public JapaneseFont find(FontUse use) {
		try {
			return fonts.find(use);
		} catch (NoJapaneseFont none) {
			throw new Undelivered(named ? Undelivered.Cause.ORDER : Undelivered.Cause.MACHINE, DeliveryMessage.FONT_TROUBLE,
					Map.of("japanese", none.japanese(), "english", none.english()));
		}
	}

	/** What is made with a font; where that has not all characters of the text, the person is told which. */
	public <T> T telling(Supplier<T> making) {
		try {
			return making.get();
		} catch (MissingCharacters missing) {
			throw new Undelivered(Undelivered.Cause.MACHINE, DeliveryMessage.FONT_TROUBLE,
					Map.of("japanese", missing.japanese(), "english", missing.english()));
		}
	}
}
