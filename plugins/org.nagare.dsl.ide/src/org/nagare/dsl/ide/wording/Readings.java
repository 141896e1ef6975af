package org.nagare.dsl.ide.wording;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How keywords are read, so that {@code jimu} and {@code じむ} find 事務. Read from a file {@code readings.txt}. */
@Singleton
public class Readings {

	private final Map<String, List<String>> spellings = new LinkedHashMap<>();
	private final Map<String, String> kana;

	@Inject
	public Readings() {
		this(Readings.class.getResourceAsStream("readings.txt"));
	}

	/** Those of another language, from its lines. */
	public Readings(InputStream lines) {
		kana = read(lines);
		kana.forEach((keyword, reading) -> spellings.put(keyword, Stream.concat(Stream.of(reading), Romaji.spellings(reading).stream()).toList()));
	}

	/** The spelling of a keyword that begins with what was typed, as an editor has to compare it; none where no spelling does. */
	public Optional<String> spelling(String keyword, String typed) {
		String plain = Romaji.hiragana(typed.toLowerCase(Locale.ROOT));
		Optional<String> found = typed.isEmpty() ? Optional.empty() : spellings.getOrDefault(keyword, List.of()).stream().filter(spelling -> spelling.startsWith(plain)).findFirst();
		return found.map(spelling -> typed + spelling.substring(plain.length()));
	}

	/** Every keyword that has a reading. */
	public Map<String, String> kana() {
		return kana;
	}

	private static Map<String, String> read(InputStream source) {
		Map<String, String> readings = new LinkedHashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")).forEach(words -> readings.put(words[0], words[1]));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(readings);
	}
}
