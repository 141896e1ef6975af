package org.nagare.rules.consistency;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Assessment;
import org.nagare.model.Entry;
import org.nagare.model.LegalBasis;
import org.nagare.model.Revision;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** The item of the table of the law that a text names is one of those on which the affair stands. */
public final class TableItem implements Rule {

	private static final String TABLE = "別表";
	private static final String ITEM = "第?[0-9]+(?:の[0-9]+)*(?:の?項)";
	private static final Pattern ITEMS = Pattern.compile(TABLE + "(?:第?([一二]|(?<=第)[12])(?:の|(?=第)))?の?(" + ITEM + "(?:(?:、|,|及び|並びに|又は|・)" + ITEM + ")*)");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:の[0-9]+)*");
	/** Another law or an ordinance of the body has tables of its own. */
	private static final Pattern OTHER_LAW = Pattern.compile("(?<!番号|方|手|用)法(?![律令人])|政令|省令|条例|規則|規程|要綱");
	private static final Pattern THE_LAW = Pattern.compile("番号法|番号利用法|利用等に関する法律");
	private static final int AHEAD = 30;

	@Override
	public String code() {
		return "agree.table-item";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Once<Set<Item>> known = new Once<>(() -> known(context));
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.ENTERED || !context.folded(cell).contains(TABLE)) {
				continue;
			}
			for (String sentence : Values.text(cell).map(JapaneseText::sentences).orElse(List.of())) {
				items(JapaneseText.folded(sentence)).stream().filter(item -> item.isForeignTo(known.get())).findFirst().ifPresent(item -> report.about(cell)
						.with("item", item.number()).with("sentence", JapaneseText.quoted(sentence)).with("known", known.get().stream().filter(one -> one.table().equals(item.table())).map(Item::number).toList()).related(context.assessment()));
			}
		}
	}

	/** An item of one of the tables: until they were made one there were two. */
	private record Item(String table, String number) {

		boolean isForeignTo(Set<Item> known) {
			return known.stream().anyMatch(item -> item.table().equals(table)) && !known.contains(this);
		}
	}

	/** All items that are named of a table of the law. */
	private static Set<Item> items(String folded) {
		Set<Item> items = new LinkedHashSet<>();
		for (Matcher found = ITEMS.matcher(folded); found.find();) {
			String ahead = folded.substring(Math.max(0, found.start() - AHEAD), found.start());
			if (THE_LAW.matcher(ahead).find() || !OTHER_LAW.matcher(ahead).find()) {
				String table = found.group(1) == null ? "" : found.group(1).replace('1', '一').replace('2', '二');
				NUMBER.matcher(found.group(2)).results().forEach(number -> items.add(new Item(table, number.group())));
			}
		}
		return items;
	}

	/** Those of the bases that the assessment itself, its flows and its tables give. */
	private static Set<Item> known(RuleContext context) {
		Set<Item> items = new LinkedHashSet<>();
		Stream<EObject> statements = context.texts().flatMap(text -> text.getStatements().stream()).filter(statement -> !(statement instanceof Entry || statement instanceof Revision)
				&& (!(statement instanceof Assessment) || statement == context.assessment())).map(EObject.class::cast);
		statements.forEach(statement -> statement.eAllContents().forEachRemaining(part -> {
			if (part instanceof LegalBasis basis) {
				items.addAll(items(JapaneseText.folded(Naming.basis(basis))));
			}
		}));
		return items;
	}
}
