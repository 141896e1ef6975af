package org.nagare.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;

/** All codes, in the order of the index. A file is read when its code is first asked for. */
public final class Catalogue {

	private static final String FOLDER = "/catalogue/";

	private final Map<String, Section> sections;
	private final Map<String, String> codesByNumber;
	private final Map<String, RuleEntry> read = new ConcurrentHashMap<>();

	private Catalogue(Map<String, Section> sections, Map<String, String> codesByNumber) {
		this.sections = sections;
		this.codesByNumber = codesByNumber;
	}

	/** The catalogue that comes with the product. */
	public static Catalogue shipped() {
		Map<String, Section> sections = new LinkedHashMap<>();
		Map<String, String> numbers = new LinkedHashMap<>();
		for (LanguageFinding finding : LanguageFinding.values()) {
			sections.put(finding.code(), Section.TEXT);
		}
		for (String line : text("index.txt").lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
			String[] words = line.split("\\s+");
			int slash = words[0].indexOf('/');
			Section section = Section.of(words[0].substring(0, Math.max(slash, 0))).orElseThrow(() -> new IllegalStateException("index.txt: " + line));
			String code = words[0].substring(slash + 1);
			sections.put(code, section);
			for (String number : List.of(words).subList(1, words.length)) {
				numbers.put(number, code);
			}
		}
		return new Catalogue(Collections.unmodifiableMap(sections), Collections.unmodifiableMap(numbers));
	}

	/** All codes: those of the language, then those of the form, then the rules by their sections. */
	public List<String> codes() {
		return List.copyOf(sections.keySet());
	}

	/** The code that is meant by a code or by the number of a rule. */
	public Optional<String> code(String codeOrNumber) {
		return sections.containsKey(codeOrNumber) ? Optional.of(codeOrNumber) : Optional.ofNullable(codesByNumber.get(codeOrNumber));
	}

	/** The entry of a code or number. */
	public Optional<RuleEntry> entry(String codeOrNumber) {
		return code(codeOrNumber).map(code -> read.computeIfAbsent(code, this::read));
	}

	/** The entry of a code that the program itself uses. */
	public RuleEntry require(String code) {
		return entry(code).orElseThrow(() -> new IllegalArgumentException("The catalogue has no " + code));
	}

	private RuleEntry read(String code) {
		return LanguageFinding.of(code).map(Catalogue::ofLanguage).orElseGet(() -> EntryReader.read(code, sections.get(code), text(sections.get(code).folder() + "/" + code + ".md")));
	}

	/** The language has its messages where it makes them; what all of one kind have in common is said once in the catalogue, an example for each. */
	private static RuleEntry ofLanguage(LanguageFinding finding) {
		String kind = finding.code().substring(0, finding.code().indexOf('.'));
		RuleEntry shared = EntryReader.read(kind, Section.TEXT, text(Section.TEXT.folder() + "/" + kind + ".md"));
		EntryReader.Own own = EntryReader.readOwn(finding.code(), text(Section.TEXT.folder() + "/" + finding.code() + ".md"));
		Bilingual template = new Bilingual(finding.message(MessageLanguage.JAPANESE, Map.of()), finding.message(MessageLanguage.ENGLISH, Map.of()));
		return new RuleEntry(finding.code(), List.of(), Section.TEXT, RuleEntry.Weight.always(finding.severity()), finding.severity() == FindingSeverity.ERROR, own.title(),
				Optional.of(template), Optional.empty(), shared.source(), true, List.of(), false, shared.page(), own.bad(), own.good());
	}

	private static String text(String name) {
		try (InputStream stream = Catalogue.class.getResourceAsStream(FOLDER + name)) {
			if (stream == null) {
				throw new IllegalStateException("The catalogue has no file " + name);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
