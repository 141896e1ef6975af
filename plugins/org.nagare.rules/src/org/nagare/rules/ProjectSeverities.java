package org.nagare.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;

/** How grave a finding is in a project: what its settings say of the code or of the number under which reviewers know it. */
record ProjectSeverities(Catalogue catalogue, ProjectSettings settings) {

	private static final Map<String, FindingSeverity> WORDS = Map.of("誤り", FindingSeverity.ERROR, "注意", FindingSeverity.WARNING, "情報", FindingSeverity.INFORMATION);
	private static final String NOT_TOLD = "なし";

	boolean isSilenced(String code) {
		return of(code, FindingSeverity.ERROR).isEmpty();
	}

	/** A line of the settings that changes nothing, and why. */
	record Idle(int line, String code, Bilingual why) {
	}

	/** Lines that name a rule and have no effect: those of a rule that nobody may still, and those that another line overrules. */
	List<Idle> idle() {
		List<Idle> idle = new ArrayList<>();
		settings.severityTwice().forEach((line, code) -> idle.add(new Idle(line, code, new Bilingual("後の行が同じ規則を決めています", "a later line sets the same rule"))));
		settings.severities().keySet().forEach(name -> catalogue.entry(name).ifPresent(entry -> {
			int line = settings.severityLines().getOrDefault(name, 1);
			if (entry.fixed()) {
				idle.add(new Idle(line, name, new Bilingual("読めない文や様式に入らない記載は、いつも同じ重さです", "what cannot be read or fits no cell is always as grave")));
			} else if (!name.equals(entry.code()) && settings.severities().containsKey(entry.code())) {
				idle.add(new Idle(line, name, new Bilingual(entry.code() + " の行が同じ規則を決めています", "the line of " + entry.code() + " sets the same rule")));
			}
		}));
		return idle;
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
