package org.nagare.rules.consistency;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Document;
import org.nagare.model.Named;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Texts speak of the affair and the files of this assessment, not of those from which they were copied. */
public final class ForeignNames implements Rule {

	/** Where the names of those from whom something comes are due. */
	private static final String SOURCES = "Ⅱ.3.④";
	/** A name is looked for where its characters begin and not at each of them: a long run of them would take the square of its length. */
	private static final String FROM_ITS_BEGINNING = "(?<![一-龠々ァ-ヶー])";
	private static final Pattern AFFAIR = Pattern.compile(FROM_ITS_BEGINNING + "([一-龠々ァ-ヶー]{2,}+に関する事務)");
	private static final Pattern FILE = Pattern.compile(FROM_ITS_BEGINNING + "([一-龠々ァ-ヶー]+(?:情報|台帳)ファイル)(?!簿)");
	private static final Pattern GENERAL = Pattern.compile("^(?:当該|特定)?個人情報ファイル$|^(?:住民|当該)?に関する事務$|^特定個人情報");

	@Override
	public String code() {
		return "agree.foreign-name";
	}

	@Override
	public void check(RuleContext context, Report report) {
		String own = known(context);
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.ENTERED || !cell.item().key().plain().matches("[ⅡⅢⅣ].*") || cell.item().key().plain().equals(SOURCES)) {
				continue;
			}
			String text = context.folded(cell);
			Stream.concat(AFFAIR.matcher(text).results(), FILE.matcher(text).results()).map(found -> found.group(1)).filter(name -> !own.contains(name) && !GENERAL.matcher(name).find()).distinct()
					.forEach(name -> report.about(cell).with("name", name).related(context.assessment()));
		}
	}

	/** All names that a text of this assessment may use. */
	private static String known(RuleContext context) {
		Stream<String> things = Stream.of(context.derivation().files(), context.derivation().statements(Document.class), context.derivation().subAffairs(),
				context.derivation().statements(RecipientTable.class)).flatMap(List::stream).map(thing -> Naming.display((Named) thing));
		Stream<String> affairs = Stream.concat(Stream.of(String.valueOf(context.assessment().getAffair())),
				context.derivation().arrows().stream().map(arrow -> String.valueOf(arrow.flow().getCounterpartAffair())));
		Stream<String> rows = context.derivation().statements(RecipientTable.class).stream().flatMap(table -> table.getRows().stream()).map(row -> String.valueOf(row.getAffair()));
		return Stream.of(things, affairs, rows).flatMap(Function.identity()).map(JapaneseText::folded).collect(Collectors.joining("\n"));
	}

}
