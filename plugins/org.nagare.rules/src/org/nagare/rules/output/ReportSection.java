package org.nagare.rules.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;

/** A heading of the review report: a section of the form, in the order in which a form is read, then what no cell says by what its rule is about. */
record ReportSection(String title, List<Finding> findings, List<Accepted> accepted) {

	private static final List<String> FORM = List.of("表紙", "Ⅰ", "別添1", "Ⅱ", "別添2", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "別添3");
	private static final CellKey NOWHERE = new CellKey(List.of());
	private static final Comparator<Finding> BY_CELL = Comparator.comparing((Finding finding) -> finding.path().flatMap(CellKey::parse).orElse(NOWHERE)).thenComparing(Finding.READING_ORDER);

	/** Those about which there is something to say. */
	static List<ReportSection> of(Findings project, Catalogue catalogue, MessageLanguage language) {
		Map<String, Predicate<Finding>> all = new LinkedHashMap<>();
		List<String> words = new ArrayList<>(FORM);
		everything(project).stream().flatMap(finding -> part(finding).stream()).filter(word -> !words.contains(word)).forEach(words::add);
		words.forEach(word -> all.put(new Bilingual("様式の" + word, "Form, " + word).in(language), finding -> part(finding).equals(Optional.of(word))));
		for (Section section : Section.values()) {
			all.put(section.title(language), finding -> part(finding).isEmpty() && catalogue.entry(finding.code()).map(entry -> entry.section()).orElse(Section.TEXT) == section);
		}
		List<ReportSection> sections = new ArrayList<>();
		all.forEach((title, meant) -> {
			List<Finding> findings = project.findings().stream().filter(meant).sorted(BY_CELL).toList();
			List<Accepted> accepted = project.accepted().stream().filter(each -> meant.test(each.finding())).toList();
			if (!findings.isEmpty() || !accepted.isEmpty()) {
				sections.add(new ReportSection(title, findings, accepted));
			}
		});
		return sections;
	}

	private static List<Finding> everything(Findings project) {
		List<Finding> all = new ArrayList<>(project.findings());
		project.accepted().forEach(accepted -> all.add(accepted.finding()));
		return all;
	}

	/** The part of the form in which its cell, or what was meant to be one, stands. */
	private static Optional<String> part(Finding finding) {
		return finding.path().flatMap(CellKey::parse).map(key -> key.segments().getFirst().word());
	}

	/** Whether it is about a cell and not about a whole part of the form. */
	static boolean hasCell(Finding finding) {
		return finding.path().flatMap(CellKey::parse).filter(key -> key.segments().size() > 1).isPresent();
	}
}
