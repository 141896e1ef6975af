package org.nagare.rules.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Finding;

/** A heading of the review report: a section of the form, in the order in which a form is read, then what no cell says by what its rule is about. */
record ReportSection(String title, List<Finding> findings) {

	private static final List<String> FORM = List.of("表紙", "Ⅰ", "別添1", "Ⅱ", "別添2", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "別添3");
	private static final CellKey NOWHERE = new CellKey(List.of());
	private static final Comparator<Finding> BY_CELL = Comparator.comparing((Finding finding) -> key(finding).orElse(NOWHERE)).thenComparing(Finding.READING_ORDER);

	List<ReportCell> cells() {
		return ReportCell.of(findings);
	}

	/** Those about which there is something to say. */
	static List<ReportSection> of(List<Finding> findings, Catalogue catalogue, MessageLanguage language) {
		List<Finding> ordered = findings.stream().sorted(Comparator.comparingInt((Finding finding) -> place(finding, catalogue)).thenComparing(BY_CELL)).toList();
		Map<String, List<Finding>> sections = new LinkedHashMap<>();
		ordered.forEach(finding -> sections.computeIfAbsent(title(finding, catalogue, language), key -> new ArrayList<>()).add(finding));
		return sections.entrySet().stream().map(entry -> new ReportSection(entry.getKey(), entry.getValue())).toList();
	}

	/** The sections of the form, those of editions that nobody has heard of, then the kinds of rules. */
	private static int place(Finding finding, Catalogue catalogue) {
		return part(finding).map(word -> FORM.contains(word) ? FORM.indexOf(word) : FORM.size()).orElseGet(() -> FORM.size() + 1 + kind(finding, catalogue).ordinal());
	}

	private static String title(Finding finding, Catalogue catalogue, MessageLanguage language) {
		List<String> headings = finding.standing().headings();
		return headings.isEmpty() ? part(finding).map(word -> new Bilingual("様式の" + word, "Form, " + word).in(language)).orElseGet(() -> kind(finding, catalogue).title(language)) : headings.getFirst();
	}

	private static Section kind(Finding finding, Catalogue catalogue) {
		return catalogue.entry(finding.code()).map(entry -> entry.section()).orElse(Section.TEXT);
	}

	/** The part of the form in which its cell, or what was meant to be one, stands. */
	private static Optional<String> part(Finding finding) {
		return key(finding).map(key -> key.segments().getFirst().word());
	}

	private static Optional<CellKey> key(Finding finding) {
		return finding.path().flatMap(CellKey::parse);
	}
}
