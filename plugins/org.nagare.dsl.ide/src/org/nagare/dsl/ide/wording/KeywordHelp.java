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
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.nagare.dsl.messages.MessageLanguage;

/** What each keyword is for, with an example; a keyword may mean another thing in another rule. Read from a file {@code keywords.txt}. */
@Singleton
public class KeywordHelp {

	/** One keyword: its help in both languages, and a snippet with stops for the cursor. */
	public record Help(String keyword, String japanese, String english, String snippet) {

		public String in(MessageLanguage language) {
			return language == MessageLanguage.JAPANESE ? japanese : english;
		}

		/** The example without the marks of the stops. */
		public String example() {
			return snippet.replaceAll("\\$\\{\\d+:([^}]*)\\}", "$1").replaceAll("\\s*\\$0", "").replace("$0", "");
		}
	}

	private final Map<String, Help> entries;
	private final MessageLanguage language;
	private final String fence;

	@Inject
	public KeywordHelp(MessageLanguage language) {
		this(language, "nagare", KeywordHelp.class.getResourceAsStream("keywords.txt"));
	}

	/** That of another language: its name at the fences of examples, and its lines. */
	public KeywordHelp(MessageLanguage language, String fence, InputStream lines) {
		this.language = language;
		this.fence = fence;
		this.entries = read(lines);
	}

	public Optional<Help> of(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		Help inRule = rule == null ? null : entries.get(keyword.getValue() + "@" + rule.getName());
		return Optional.ofNullable(inRule != null ? inRule : entries.get(keyword.getValue()));
	}

	public Map<String, Help> entries() {
		return entries;
	}

	public String text(Help help) {
		return help.in(language);
	}

	public String markdown(Help help) {
		return told(help, Markup.MARKDOWN);
	}

	/** With the example; the help itself is written without marks. */
	public String told(Help help, Markup markup) {
		return help.in(language) + "\n\n" + markup.example(fence, help.example());
	}

	private static Map<String, Help> read(InputStream source) {
		Map<String, Help> entries = new LinkedHashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String[] parts = line.split(" \\| ", 4);
					String keyword = parts[0].strip();
					entries.put(keyword, new Help(keyword.replaceAll("@.*", ""), parts[1], parts[2], parts[3].replace("\\n", "\n")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(entries);
	}
}
