package org.nagare.rules.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.finding.Findings.Judgement;

/**
 * What the report says of one assessment, of several together, or of the project as a whole.
 *
 * @param several whether its findings belong to several assessments, which each of them names
 */
record ReportChapter(String title, boolean several, List<Finding> findings, List<ReportSection> sections, List<Accepted> accepted, Optional<Judgement> threshold) {

	/** Each assessment, though nothing was found in it; then what belongs to several, and what to none, where there is any. */
	static List<ReportChapter> of(Findings project, Catalogue catalogue, MessageLanguage language) {
		List<ReportChapter> chapters = new ArrayList<>();
		for (String name : assessments(project)) {
			Optional<Judgement> threshold = project.thresholds().stream().filter(each -> each.assessment().equals(name)).findFirst();
			chapters.add(chapter(name, false, finding -> finding.standing().assessments().equals(List.of(name)), project, threshold, catalogue, language));
		}
		chapters.add(chapter(new Bilingual("複数の評価書にわたる指摘", "Of several assessments").in(language), true, finding -> finding.standing().assessments().size() > 1, project, Optional.empty(), catalogue, language));
		chapters.add(chapter(new Bilingual("評価書によらない指摘", "Of the project as a whole").in(language), false, finding -> finding.standing().assessments().isEmpty(), project, Optional.empty(), catalogue, language));
		chapters.subList(chapters.size() - 2, chapters.size()).removeIf(chapter -> chapter.findings.isEmpty() && chapter.accepted.isEmpty());
		return chapters;
	}

	private static ReportChapter chapter(String title, boolean several, Predicate<Finding> meant, Findings project, Optional<Judgement> threshold, Catalogue catalogue, MessageLanguage language) {
		List<Finding> findings = project.findings().stream().filter(meant).toList();
		return new ReportChapter(title, several, findings, ReportSection.of(findings, catalogue, language), project.accepted().stream().filter(each -> meant.test(each.finding())).toList(), threshold);
	}

	private static Set<String> assessments(Findings project) {
		Set<String> names = new LinkedHashSet<>(project.assessments());
		project.thresholds().forEach(each -> names.add(each.assessment()));
		project.findings().forEach(finding -> names.addAll(finding.standing().assessments()));
		project.accepted().forEach(each -> names.addAll(each.finding().standing().assessments()));
		return names;
	}
}
