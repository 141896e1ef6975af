package org.nagare.rules.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Example;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.catalogue.Section;

/** The page of a rule, and the list of all, as they are read on a terminal. */
public final class RulePage {

	/** The place of a name or a number in a message or a remedy; a reader of the page has none for it yet. */
	private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+\\}");

	private final MessageLanguage language;

	private RulePage(MessageLanguage language) {
		this.language = language;
	}

	public static String write(RuleEntry entry, MessageLanguage language) {
		return new RulePage(language).page(entry);
	}

	/** All codes with their titles, by section. */
	public static String list(Catalogue catalogue, MessageLanguage language) {
		List<RuleEntry> entries = catalogue.codes().stream().map(catalogue::require).toList();
		StringBuilder list = new StringBuilder();
		for (Section section : Section.values()) {
			List<RuleEntry> of = entries.stream().filter(entry -> entry.section() == section).toList();
			if (!of.isEmpty()) {
				list.append(section.title(language)).append('\n');
				of.forEach(entry -> list.append("  ").append(entry.code()).append(numbers(entry)).append("  ").append(entry.title().in(language)).append('\n'));
			}
		}
		return list.toString();
	}

	private String page(RuleEntry entry) {
		StringBuilder page = new StringBuilder();
		page.append(entry.code()).append(numbers(entry)).append("  ").append(entry.title().in(language)).append("\n\n");
		line(page, "種類", "Section", entry.section().title(language));
		line(page, "重大度", "Severity", weight(entry));
		entry.message().ifPresent(message -> line(page, "指摘", "Message", unfilled(message)));
		entry.remedy().ifPresent(remedy -> line(page, "直し方", "Remedy", unfilled(remedy)));
		line(page, "根拠", "Source", entry.source().in(language) + (entry.verified() ? "" : say("（原典では未確認）", " (not verified in the source)")));
		page.append('\n').append(entry.page().in(language)).append('\n');
		entry.bad().ifPresent(bad -> example(page, say("指摘される例", "Found in"), bad));
		entry.good().ifPresent(good -> example(page, say("指摘されない例", "Not found in"), good));
		page.append('\n').append(entry.fixed() ? say("この指摘は、重大度を変えることも了承することもできません。", "Its severity cannot be changed, and it cannot be accepted.")
				: say("重大度を変える: nagare.project に «重大度 " + entry.code() + " 情報»　承知のうえで認める: «了承 " + entry.code() + " \"理由\"»",
						"Another severity: «重大度 " + entry.code() + " 情報» in nagare.project. To accept it: «了承 " + entry.code() + " \"reason\"»"))
				.append('\n');
		return page.toString();
	}

	private String unfilled(Bilingual words) {
		return PARAMETER.matcher(words.in(language)).replaceAll("…");
	}

	private String weight(RuleEntry entry) {
		String published = entry.severity().in(language);
		return entry.weight().draft().map(draft -> draft == entry.severity() ? published : published + say("（公表日の無い下書きでは ", " (in a draft ") + draft.in(language) + say("）", ")"))
				.orElseGet(() -> published + say("（公表日の無い下書きでは示さない）", " (not told in a draft)"));
	}

	private void line(StringBuilder page, String japanese, String english, String text) {
		page.append(say(japanese + ": ", english + ": ")).append(text).append('\n');
	}

	private void example(StringBuilder page, String title, Example example) {
		String file = switch (example.kind()) {
			case TEXT -> "";
			case SETTINGS -> say("（nagare.project）", " (nagare.project)");
			case EDITION -> say("（様式の版）", " (an edition of a form)");
		};
		example.before().ifPresent(before -> lines(page, title + say("（前の版）", " (the state before)"), before));
		example.beside().ifPresent(beside -> lines(page, title + say("（別の評価書）", " (another assessment)"), beside));
		lines(page, title + (example.before().isPresent() ? say("（今の版）", " (the present state)") : example.beside().isPresent() ? say("（この評価書）", " (this assessment)") : file), example.text());
	}

	private static void lines(StringBuilder page, String title, String text) {
		page.append('\n').append(title).append('\n').append(text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"))).append('\n');
	}

	private static String numbers(RuleEntry entry) {
		return entry.numbers().isEmpty() ? "" : " (" + String.join(", ", entry.numbers()) + ")";
	}

	private String say(String japanese, String english) {
		return new Bilingual(japanese, english).in(language);
	}
}
