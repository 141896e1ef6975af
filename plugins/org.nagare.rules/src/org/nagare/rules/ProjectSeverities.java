package org.nagare.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;

/** How grave a finding is in a project: what its settings say of the code or of the number under which reviewers know it. */
record ProjectSeverities(Catalogue catalogue, ProjectSettings settings) {

	private static final Map<String, FindingSeverity> WORDS = Map.of("誤り", FindingSeverity.ERROR, "注意", FindingSeverity.WARNING, "情報", FindingSeverity.INFORMATION);
	private static final String NOT_TOLD = "なし";

	boolean isSilenced(String code) {
		return of(code, FindingSeverity.ERROR).isEmpty();
	}

	/** Empty where it is not to be told. What cannot be read or linked stays an error: no setting makes a broken text whole. */
	Optional<FindingSeverity> of(String code, FindingSeverity usual) {
		Optional<RuleEntry> entry = catalogue.entry(code);
		String wanted = settings.severities().get(code);
		for (String number : entry.map(RuleEntry::numbers).orElse(List.of())) {
			wanted = wanted == null ? settings.severities().get(number) : wanted;
		}
		boolean fixed = entry.isEmpty() || entry.get().fixed();
		if (wanted == null || fixed) {
			return Optional.of(usual);
		}
		return wanted.equals(NOT_TOLD) ? Optional.empty() : Optional.of(WORDS.get(wanted));
	}
}
