package org.nagare.print.font;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.print.font.PreferredFonts.Preferred;

/** Finds a Japanese font: the one that was named, else the best of the machine. */
public final class JapaneseFonts {

	private final FontFolders folders;
	private final Optional<Path> named;

	/** @param named the file that the person has named; then no folder is looked through */
	public JapaneseFonts(FontFolders folders, Optional<Path> named) {
		this.folders = folders;
		this.named = named;
	}

	/** @throws NoJapaneseFont says what to install, or what is wrong with the file that was named */
	public JapaneseFont find(FontUse use) throws NoJapaneseFont {
		return named.isPresent() ? inFile(named.get(), use) : onMachine(use);
	}

	private static JapaneseFont inFile(Path file, FontUse use) throws NoJapaneseFont {
		List<FontFace> faces;
		try {
			faces = FontFace.of(file);
		} catch (IOException unreadable) {
			throw NoJapaneseFont.unreadable(file);
		}
		for (FontFace face : faces) {
			if (use.isServedBy(face) && face.has('あ') && face.has('漢')) {
				return new JapaneseFont(face, Optional.empty());
			}
		}
		throw faces.isEmpty() ? NoJapaneseFont.unreadable(file) : NoJapaneseFont.unfit(faces.getFirst());
	}

	private JapaneseFont onMachine(FontUse use) throws NoJapaneseFont {
		List<Path> files = folders.files();
		List<FontFace> unfit = new ArrayList<>();
		for (Preferred preferred : PreferredFonts.ALL) {
			Optional<FontFace> regular = face(files, preferred.file(), preferred.family(), use, unfit);
			if (regular.isPresent()) {
				return new JapaneseFont(regular.get(), face(files, preferred.boldFile(), preferred.boldFamily(), use, unfit));
			}
		}
		return any(files, use, unfit).orElseThrow(() -> NoJapaneseFont.onMachine(folders.system(), use, unfit.stream().findFirst()));
	}

	private static Optional<FontFace> face(List<Path> files, String name, String family, FontUse use, List<FontFace> unfit) {
		for (Path file : files) {
			// macOS takes the voicing marks of kana apart
			if (!Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC).equalsIgnoreCase(name)) {
				continue;
			}
			for (FontFace face : faces(file)) {
				if (!face.family().equals(family)) {
					continue;
				}
				if (use.isServedBy(face)) {
					return Optional.of(face);
				}
				unfit.add(face);
			}
		}
		return Optional.empty();
	}

	/** A font of which nothing is known but what it says of itself; one of several weights only where there is no other. */
	private static Optional<JapaneseFont> any(List<Path> files, FontUse use, List<FontFace> unfit) {
		Optional<JapaneseFont> variable = Optional.empty();
		for (Path file : files) {
			for (FontFace face : faces(file)) {
				if (!face.isMadeForJapanese()) {
					continue;
				}
				if (!use.isServedBy(face)) {
					unfit.add(face);
				} else if (!face.isVariable()) {
					return Optional.of(new JapaneseFont(face, Optional.empty()));
				} else if (variable.isEmpty()) {
					variable = Optional.of(new JapaneseFont(face, Optional.empty()));
				}
			}
		}
		return variable;
	}

	private static List<FontFace> faces(Path file) {
		try {
			return FontFace.of(file);
		} catch (IOException unreadable) {
			return List.of();
		}
	}
}
