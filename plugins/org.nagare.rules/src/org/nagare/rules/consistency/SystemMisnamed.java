package org.nagare.rules.consistency;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nagare.form.cell.Cell;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/**
 * A system is not called by a name in which one word is another. Only words that say nothing of what a system is for are exchanged
 * (system-words.txt), or a single letter: a name that differs otherwise may well be another system.
 */
public final class SystemMisnamed implements Rule {

	private static final String END = "システム";
	private static final Set<String> WORDS = DataFile.rows("/catalogue/consistency/system-words.txt").map(row -> row.get(0)).collect(Collectors.toSet());
	/** What two names have to have in common: where a word is exchanged, and where one has a word more. */
	private static final int COMMON = 3;
	private static final int COMMON_OF_LONGER = 4;

	@Override
	public String code() {
		return "agree.system-misnamed";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Named> things = Misnamed.things(context);
		Once<Set<String>> known = new Once<>(() -> things.stream().flatMap(thing -> Misnamed.names(thing)).collect(Collectors.toSet()));
		Map<String, Misnamed.Meant> wrong = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		for (Cell cell : Misnamed.cells(context)) {
			String text = context.read(cell);
			for (int at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + 1)) {
				String name = name(text, at);
				if (name.length() > END.length() && seen.add(name) && known.get().stream().noneMatch(each -> name.endsWith(each) || each.contains(name))) {
					meant(name, things).ifPresent(meant -> wrong.put(name, meant));
				}
			}
		}
		Misnamed.tell(wrong, UnaryOperator.identity(), context, report);
	}

	/** The run of letters up to there; nothing where the word goes on. */
	private static String name(String text, int at) {
		int start = at;
		while (start > 0 && isLetter(text.charAt(start - 1))) {
			start--;
		}
		while (text.charAt(start) == '・') {
			start++; // a mark of a list is no letter of the name
		}
		int end = at + END.length();
		return end < text.length() && isLetter(text.charAt(end)) ? "" : text.substring(start, end);
	}

	/** By hand and not by a pattern: every cell passes through here. */
	private static boolean isLetter(char c) {
		return c >= '一' && c <= '龠' || c >= 'ァ' && c <= 'ヴ' || c == '々' || c == 'ー' || c == '・' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
	}

	private static Optional<Misnamed.Meant> meant(String name, List<Named> things) {
		for (Named thing : things) {
			if (thing instanceof InformationSystem) {
				for (String own : Misnamed.names(thing).toList()) {
					if (isNear(name, own)) {
						return Optional.of(new Misnamed.Meant(thing, own, Pattern.compile(Pattern.quote(name))));
					}
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isNear(String one, String other) {
		if (!other.endsWith(END)) {
			return false;
		}
		int shorter = Math.min(one.length(), other.length());
		int ahead = 0;
		while (ahead < shorter && one.charAt(ahead) == other.charAt(ahead)) {
			ahead++;
		}
		int behind = 0;
		while (behind < shorter - ahead && one.charAt(one.length() - 1 - behind) == other.charAt(other.length() - 1 - behind)) {
			behind++;
		}
		String mine = one.substring(ahead, one.length() - behind);
		String its = other.substring(ahead, other.length() - behind);
		int common = ahead + behind - END.length();
		boolean words = WORDS.contains(mine) && WORDS.contains(its) || mine.length() == 1 && its.length() == 1;
		boolean longer = mine.isEmpty() && WORDS.contains(its) || its.isEmpty() && WORDS.contains(mine);
		return words && common >= COMMON || longer && common >= COMMON_OF_LONGER;
	}
}
