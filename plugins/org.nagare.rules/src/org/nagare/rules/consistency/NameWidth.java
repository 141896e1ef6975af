package org.nagare.rules.consistency;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.model.Named;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Latin letters and kana of a name have the width that they have in the name. */
public final class NameWidth implements Rule {

	private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{2,}|[ｦ-ﾟ]{2,}");
	private static final Pattern KANA = Pattern.compile("[ァ-ヴー]{2,}");
	private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");

	/** Letters of a name that stand together. */
	private record Run(String narrow, String written) {
	}

	/** Bodies are shared by all assessments of a project. */
	private record Runs(Map<Named, List<Run>> byThing) {
	}

	@Override
	public String code() {
		return "agree.name-width";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<String, Map<String, Named>> declared = declared(context);
		Map<String, Misnamed.Meant> wrong = new LinkedHashMap<>();
		for (Cell cell : declared.isEmpty() ? List.<Cell>of() : Misnamed.cells(context)) {
			String text = context.read(cell);
			for (Matcher run = LETTERS.matcher(mayHave(text) ? text : ""); run.find();) {
				Map<String, Named> known = NUMBER.matcher(run.group()).matches() ? null : declared.get(JapaneseText.narrow(run.group()));
				if (known != null && !known.containsKey(run.group())) {
					Map.Entry<String, Named> meant = known.entrySet().iterator().next();
					wrong.putIfAbsent(run.group(), new Misnamed.Meant(meant.getValue(), meant.getKey(), Pattern.compile(Pattern.quote(run.group()))));
				}
			}
		}
		Misnamed.tell(wrong, UnaryOperator.identity(), context, report);
	}

	/** Most cells have no letter that could be of another width. */
	private static boolean mayHave(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 'A' && c <= 'z' || c >= 'Ａ' && c <= 'ﾟ') {
				return true;
			}
		}
		return false;
	}

	/** The runs of letters in names, by what they are in one width, as they are written. */
	private static Map<String, Map<String, Named>> declared(RuleContext context) {
		Map<String, Map<String, Named>> runs = new HashMap<>();
		Runs kept = context.derivation().project().kept(Runs.class, project -> new Runs(new IdentityHashMap<>()));
		for (Named thing : Misnamed.things(context)) {
			kept.byThing().computeIfAbsent(thing, NameWidth::runs).forEach(run -> runs.computeIfAbsent(run.narrow(), narrow -> new LinkedHashMap<>()).putIfAbsent(run.written(), thing));
		}
		return runs;
	}

	private static List<Run> runs(Named thing) {
		return Misnamed.names(thing).flatMap(name -> Stream.of(LETTERS, KANA).flatMap(letters -> letters.matcher(name).results())).map(MatchResult::group).distinct()
				.map(written -> new Run(JapaneseText.narrow(written), written)).toList();
	}
}
