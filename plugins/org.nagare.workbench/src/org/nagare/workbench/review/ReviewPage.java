package org.nagare.workbench.review;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Findings;

/** A review as a page to read. */
final class ReviewPage {

	private static final Color HEAD = new Color(0x1B, 0x4F, 0x8A);

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> heads = new ArrayList<>();
	private final MessageLanguage language;
	private final Catalogue catalogue = Catalogue.shipped();

	private ReviewPage(MessageLanguage language) {
		this.language = language;
	}

	static void show(Findings findings, MessageLanguage language, StyledText on) {
		ReviewPage page = new ReviewPage(language);
		page.write(findings);
		on.setText(page.text.toString());
		on.setStyleRanges(page.heads.toArray(StyleRange[]::new));
	}

	private void write(Findings findings) {
		head(findings.project());
		findings.thresholds().forEach(this::threshold);
		head(Words.FOUND.text());
		if (findings.findings().isEmpty()) {
			line(Words.NOTHING_FOUND.text());
		}
		for (Section section : Section.values()) {
			List<Finding> of = findings.findings().stream().filter(finding -> isIn(section, finding)).toList();
			if (!of.isEmpty()) {
				line(section.title(language) + "  " + counts(of));
				of.forEach(finding -> line("    " + finding.file() + ":" + finding.line() + "  " + finding.message().replace("\n", "\n        ")));
			}
		}
		if (!findings.accepted().isEmpty()) {
			head(Words.ACCEPTED.text());
			findings.accepted().forEach(this::accepted);
		}
	}

	private void threshold(Findings.Judgement judgement) {
		head(Words.THRESHOLD.text() + " — " + judgement.assessment());
		line(judgement.result());
		judgement.way().forEach(step -> line("  ・" + step));
		if (!judgement.changes().isEmpty()) {
			line(Words.CHANGES.text());
			judgement.changes().forEach(change -> line("  ・" + change));
		}
	}

	private void accepted(Accepted accepted) {
		line(accepted.finding().file() + ":" + accepted.finding().line() + "  " + accepted.finding().message().lines().findFirst().orElse(""));
		line("    " + accepted.reason() + accepted.deadline().map(day -> "  " + Words.UNTIL.text().formatted(day)).orElse(""));
	}

	private boolean isIn(Section section, Finding finding) {
		return catalogue.entry(finding.code()).map(RuleEntry::section).orElse(Section.TEXT) == section;
	}

	private String counts(List<Finding> findings) {
		List<String> counts = new ArrayList<>();
		for (FindingSeverity severity : FindingSeverity.values()) {
			long count = findings.stream().filter(finding -> finding.severity() == severity).count();
			if (count > 0) {
				counts.add(severity.in(language) + " " + count);
			}
		}
		return String.join("  ", counts);
	}

	private void head(String words) {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		heads.add(new StyleRange(text.length(), words.length(), HEAD, null, SWT.BOLD));
		line(words);
	}

	private void line(String words) {
		text.append(words).append('\n');
	}
}
