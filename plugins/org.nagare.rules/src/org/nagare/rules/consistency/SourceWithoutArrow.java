package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.Person;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever is named as a source in a text sends something in the model. */
public final class SourceWithoutArrow implements Rule {

	private static final List<String> TOLD = List.of("Ⅱ.3.③", "Ⅱ.3.④", "Ⅱ.3.⑤");
	/** At the head of a line, whoever stands there is a source, be he declared or not. */
	private static final Pattern HEAD = Pattern.compile("^([^。:「」]{2,40}?)から(?:の(?:入手|取得|受領|情報))?:");
	/** Within a sentence only a name that the project knows is taken for one. */
	private static final Pattern TAKEN = Pattern.compile("から(?:は|も)?、?[^、。]{0,20}?(?:入手|取得|受領|受け取|提供を受け|移転を受け|取り込)");
	private static final Pattern PART_OF_NAME = Pattern.compile("[一-龠々ァ-ヶー]");
	private static final Pattern SEPARATOR = Pattern.compile("、|,|・|及び|並びに|又は|若しくは|もしくは|または|および");
	private static final Pattern ORGANISATION = Pattern.compile(".*(?:課|部|局|室|庁|省|署|所|機構|機関|協会|組合|連合会|会社|公社|センター|銀行|学校|大学|病院|[都道府県市区町村])$");
	/** Words for many, and words for people, who are told apart elsewhere. */
	private static final Pattern GENERAL = Pattern.compile("^(?:他|その他|各|庁内|庁外|同|当該|関係|上記|前記|以外|それ|これ|評価実施機関|実施機関|当市|本市|自).*|.*(?:以外|等|その他)$");

	@Override
	public String code() {
		return "agree.source-without-arrow";
	}

	@Override
	public void check(RuleContext context, Report report) {
		if (context.derivation().arrows().isEmpty()) {
			return;
		}
		Once<Set<String>> sending = new Once<>(() -> sending(context));
		Once<List<Named>> silent = new Once<>(() -> silent(context, sending.get()));
		for (String item : TOLD) {
			for (Cell cell : context.cells(item)) {
				if (cell.origin() != Origin.ENTERED || !context.folded(cell).contains("から")) {
					continue;
				}
				for (String sentence : Values.text(cell).map(JapaneseText::sentences).orElse(List.of())) {
					String folded = JapaneseText.folded(sentence);
					unknown(folded, sending, silent).forEach(name -> report.about(cell).with("source", name).with("sentence", JapaneseText.quoted(sentence)));
					silent(folded, silent).ifPresent(thing -> report.about(cell).with("source", Naming.display(thing)).with("sentence", JapaneseText.quoted(sentence)).concerning(thing).related(thing));
				}
			}
		}
	}

	/** At the head of a line, names of bodies that nobody has declared. */
	private static List<String> unknown(String sentence, Once<Set<String>> sending, Once<List<Named>> silent) {
		Matcher head = HEAD.matcher(sentence);
		return !head.find() ? List.of() : SEPARATOR.splitAsStream(head.group(1)).map(String::strip)
				.filter(name -> ORGANISATION.matcher(name).matches() && !GENERAL.matcher(name).matches() && sending.get().stream().noneMatch(known -> known.contains(name) || name.contains(known)))
				.filter(name -> silent.get().stream().noneMatch(thing -> name.contains(folded(thing)))).toList();
	}

	/** Somebody whom the project knows and who sends nothing. */
	private static Optional<Named> silent(String sentence, Once<List<Named>> silent) {
		Matcher head = HEAD.matcher(sentence);
		List<String> parts = head.find() ? SEPARATOR.splitAsStream(head.group(1)).map(String::strip).toList() : List.of();
		boolean taken = parts.isEmpty() && TAKEN.matcher(sentence).find();
		return parts.isEmpty() && !taken ? Optional.empty() : silent.get().stream().filter(thing -> parts.contains(folded(thing)) || taken && comesFrom(folded(thing), sentence)).findFirst();
	}

	/** By places and not by a pattern of its own for each name: a project knows hundreds. */
	private static boolean comesFrom(String name, String sentence) {
		Matcher taken = TAKEN.matcher(sentence);
		for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
			boolean begins = at == 0 || !PART_OF_NAME.matcher(sentence.substring(at - 1, at)).matches();
			if (begins && taken.region(at + name.length(), sentence.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/** Whoever begins an arrow, or lets one pass. */
	private static Set<String> sending(RuleContext context) {
		Set<String> names = new LinkedHashSet<>();
		for (Arrow arrow : context.derivation().arrows()) {
			Stream.concat(Stream.of(arrow.source()), arrow.via().stream()).forEach(node -> {
				Stream.concat(SourceNames.of(node).stream(), Naming.formerName(node).stream()).map(JapaneseText::folded).filter(name -> !name.isEmpty()).forEach(names::add);
			});
		}
		context.derivation().body().ifPresent(body -> names.add(JapaneseText.folded(Naming.display(body))));
		return names;
	}

	/** Bodies, departments and systems that the assessment knows and that no arrow comes from; people only where none of them sends anything. */
	private static List<Named> silent(RuleContext context, Set<String> sending) {
		List<Named> all = new ArrayList<>();
		context.derivation().statements(Organization.class).forEach(body -> add(body, all));
		if (context.derivation().arrows().stream().noneMatch(arrow -> arrow.source() instanceof Person)) {
			all.addAll(context.derivation().statements(Person.class));
		}
		// the bureau of a department that sends is not silent
		return all.stream().filter(thing -> !folded(thing).isEmpty() && sending.stream().noneMatch(name -> name.contains(folded(thing)))).toList();
	}

	private static void add(EObject thing, List<Named> all) {
		if (thing instanceof Node && thing instanceof Named named) {
			all.add(named);
		}
		thing.eContents().forEach(part -> add(part, all));
	}

	private static String folded(Named thing) {
		return JapaneseText.folded(Naming.display(thing));
	}
}
