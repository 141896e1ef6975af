package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Retention;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Periods in the texts are those of the file. */
public final class RetentionInTexts implements Rule {

	/** Derived from the file, and yet written by hand. */
	private static final String JUSTIFIED = "Ⅱ.6.②.妥当性";

	@Override
	public String code() {
		return "agree.retention-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Set<String> known = file.getRetentions().stream().map(Retention::getPeriod).filter(period -> period != null).map(period -> unit(JapaneseText.folded(period))).collect(Collectors.toSet());
			if (known.isEmpty()) {
				continue;
			}
			for (String item : List.of("Ⅱ.6.①", JUSTIFIED, "Ⅱ.6.③", "Ⅲ.7.リスク3.消去手順.内容")) {
				Optional<Cell> cell = context.cell(item, file).filter(one -> one.origin() == Origin.ENTERED || item.equals(JUSTIFIED));
				for (String sentence : cell.flatMap(Values::text).map(JapaneseText::sentences).orElse(List.of())) {
					Stream.of(KEPT, FOR, BRACKETED).flatMap(said -> ofTheFile(sentence, said)).map(RetentionInTexts::unit).filter(period -> !known.contains(period)).findFirst().ifPresent(period -> report.about(cell.get())
							.with("sentence", JapaneseText.quoted(sentence)).with("period", period).with("known", List.copyOf(new TreeSet<>(known))).related(file));
				}
			}
		}
	}

	/** Three digits at most: more of them, or an era before them, are a year of the calendar. */
	private static final String LENGTH = "(?<![0-9]|令和|平成|昭和)([0-9]{1,3}(?:[かヶカケ箇]?年|[かヶカケ箇]月|日))間?";
	/** A length of time for which something is kept, not one at which something is done. */
	private static final Pattern KEPT = Pattern.compile(LENGTH + "(?:を?(?:保管|保存)|の?保[管存](?:期間|年限)|[をが]?(?:過ぎ|経過し|超え|経)た|[をが]?経過(?:後|の後)|の期間(?!ごと|中|内))");
	/** The same told behind: how long something is kept. */
	private static final Pattern FOR = Pattern.compile("保[管存](?:期間|年限|年数|する期間)?(?:は|を|が|については)、?" + LENGTH + "(?:と(?:し|す|定)|で|です|。|$)");

	/** The same in brackets behind what it is. */
	private static final Pattern BRACKETED = Pattern.compile("保[管存](?:期間|年限|年数)\\(" + LENGTH + "\\)");
	/** What tells of the work done with the file, and has a length of its own. */
	private static final Pattern LOG = Pattern.compile("(?:消去|廃棄|操作|作業|アクセス|利用|使用|閲覧|入退室|受渡し|持出し|点検|通信|搬送)(?:の|した)?(?:記録|履歴|簿)|管理簿|ログ|証明|証跡");

	/** The lengths of time in a sentence that are not those of a log. */
	private static Stream<String> ofTheFile(String sentence, Pattern said) {
		String folded = JapaneseText.folded(sentence);
		return said.matcher(folded).results().filter(found -> !LOG.matcher(folded.substring(0, found.start(1))).find()).map(found -> found.group(1));
	}

	/** However the unit is written. */
	private static String unit(String period) {
		return period.replaceAll("[かヶカケ箇]年", "年").replaceAll("[ヶカケ箇]月", "か月");
	}
}
