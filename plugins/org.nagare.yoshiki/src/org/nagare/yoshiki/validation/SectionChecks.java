package org.nagare.yoshiki.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Sections: each key once, and behind a section that is there. Also what is printed as it stands. */
public class SectionChecks extends EditionChecks {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

	@Check
	public void keys(Edition edition) {
		List<String> seen = new ArrayList<>();
		List<Edition> oldestFirst = Ancestry.of(edition).nearestFirst().reversed();
		for (Edition each : oldestFirst) {
			for (Section section : each.getSections()) {
				String key = section.getKey() == null ? "" : PathText.of(section.getKey());
				if (each == edition && seen.contains(key)) {
					report(EditionProblem.SECTION_DUPLICATE, section, Literals.SECTION__KEY, key);
				}
				if (each == edition && section.getAfter() != null && !seen.contains(PathText.of(section.getAfter()))) {
					report(seen, EditionProblem.SECTION_PLACE, section, Literals.SECTION__AFTER, key, String.join("、", seen));
				}
				seen.add(key);
			}
		}
	}

	@Check
	public void fixedText(Described item) {
		if (item.getFixedText() == null) {
			return;
		}
		Matcher placeholder = PLACEHOLDER.matcher(item.getFixedText());
		while (placeholder.find()) {
			if (!placeholder.group().equals("{版}")) {
				report(EditionProblem.FIXED_PLACEHOLDER, item, Literals.DESCRIBED__FIXED_TEXT, placeholder.group());
			}
		}
	}
}
