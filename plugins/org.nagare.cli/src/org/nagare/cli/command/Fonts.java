package org.nagare.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.Machine;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.font.NoJapaneseFont;

/** The font that a result is made with: that of {@code --font}, else that of the environment, else one of the machine. */
final class Fonts {

	/** Names a font file for all commands. */
	static final String VARIABLE = "NAGARE_FONT";

	/** What libraries remark about a font is no message for the person; the logger is held, for it forgets its level otherwise. */
	private static final Logger LIBRARIES = Logger.getLogger("org.apache");

	static {
		LIBRARIES.setLevel(Level.OFF);
	}

	private final JapaneseFonts fonts;
	private final boolean named;

	/** @param file what {@code --font} says, or null */
	Fonts(Console console, Machine machine, Path file) {
		Optional<Path> chosen = Optional.ofNullable(file).or(() -> Optional.ofNullable(machine.environment().get(VARIABLE)).filter(path -> !path.isBlank()).map(Path::of))
				.map(console::resolve);
		this.named = chosen.isPresent();
		if (named && !Files.exists(chosen.get())) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_SUCH_FONT, Map.of("path", chosen.get().toString()));
		}
		this.fonts = new JapaneseFonts(FontFolders.of(machine.systemName(), machine.environment(), machine.home()), chosen);
	}

	JapaneseFont find(FontUse use) {
		try {
			return fonts.find(use);
		} catch (NoJapaneseFont none) {
			throw new CommandFailure(named ? ExitStatus.WRONG_USE : ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.FONT_TROUBLE,
					Map.of("japanese", none.japanese(), "english", none.english()));
		}
	}

	/** What is made with a font; where that has not all characters of the text, the person is told which. */
	<T> T telling(Supplier<T> making) {
		try {
			return making.get();
		} catch (MissingCharacters missing) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.FONT_TROUBLE,
					Map.of("japanese", missing.japanese(), "english", missing.english()));
		}
	}
}
