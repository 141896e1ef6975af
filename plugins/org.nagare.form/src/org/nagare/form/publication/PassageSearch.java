package org.nagare.form.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.text.Withheld;
import org.nagare.form.cell.WithheldThing;
import org.nagare.form.text.FoldedText;
import org.nagare.form.text.RowWords;
import org.nagare.model.Member;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.derivation.Naming;
import org.nagare.yoshiki.question.Question;

/** Which words go with what is withheld. */
final class PassageSearch {

	/** A sentence shorter than this is said everywhere («特になし») and tells nothing. */
	private static final int TELLING_SENTENCE = 8;

	/** What was written about a thing itself may be shorter. */
	private static final int TELLING_TEXT = 4;

	/** One character is no passage. */
	private static final int TELLING_WORD = 2;

	/** The number before a line: «① », «1-② », «3. », «※ ». A figure prints it apart from the sentence. */
	private static final Pattern NUMBER = Pattern.compile("^(?:※|[0-9]+[.．]|(?:[0-9]+-)?[\\u2460-\\u2473\\u3251-\\u325F\\u32B1-\\u32BF]) ?");

	/**
	 * Attributes that hold words of a vocabulary, counts, dates and references, and not what somebody wrote about the thing; and the headings of
	 * functions, which name work that other systems do too.
	 */
	private static final Set<EAttribute> NO_WORDS = Set.of(ModelPackage.Literals.CHOICE__WORD, ModelPackage.Literals.SPI_FILE__KIND,
			ModelPackage.Literals.SPI_FILE__SUBJECT_COUNT, ModelPackage.Literals.SPI_FILE__START, ModelPackage.Literals.SPI_FILE__USE_START,
			ModelPackage.Literals.USING_UNIT__HEADCOUNT, ModelPackage.Literals.CATEGORY_JUSTIFICATION__CATEGORY, ModelPackage.Literals.RETENTION__PERIOD,
			ModelPackage.Literals.FLOW__SUBJECT_COUNT, ModelPackage.Literals.FLOW__KIND_OVERRIDE, ModelPackage.Literals.ENTRUSTMENT__SUBJECT_COUNT,
			ModelPackage.Literals.ENTRUSTMENT__HANDLERS, ModelPackage.Literals.RECIPIENT_ROW__SUBJECT_COUNT, ModelPackage.Literals.ACCEPTANCE__CODE,
			ModelPackage.Literals.SYSTEM_FUNCTION__HEADING, ModelPackage.Literals.ACCEPTANCE__DEADLINE, ModelPackage.Literals.LAW_TABLE_ROW__KEY, ModelPackage.Literals.PATH_SEGMENT__WORD);

	private PassageSearch() {
	}

	/** The words of a cell that are left out of it. */
	static List<WithheldPassage> of(Cell cell) {
		Set<String> texts = new LinkedHashSet<>();
		Withheld withheld = cell.withheld().orElseThrow();
		withheld.parts().forEach(part -> texts.addAll(part.printed()));
		if (withheld.whole()) {
			boolean row = cell.item().question().filter(question -> question == Question.CHANGE_BEFORE || question == Question.CHANGE_AFTER).isPresent();
			for (String words : cell.value().words()) {
				if (row) {
					fromRow(texts, words);
				} else {
					add(texts, words, TELLING_WORD);
					sentences(texts, words);
				}
			}
			if (cell.value() instanceof CellValue.Text text) {
				// the heading of a block is the form's, or the library's, and stands in other cells too
				text.blocks().forEach(block -> block.heading().ifPresent(texts::remove));
			}
		}
		return texts.stream().map(text -> new WithheldPassage(text, Optional.of(cell.key()), cell.path(), withheld.reasons())).toList();
	}

	/** A row repeats the text of a cell, with its headings, and says by itself where that is left out: of these lines only those in between are withheld. */
	private static void fromRow(Set<String> texts, String words) {
		List<String> lines = words.lines().toList();
		if (lines.stream().allMatch(RowWords::isFixed)) {
			return;
		}
		add(texts, words, TELLING_WORD);
		int from = 0;
		for (int i = 0; i <= lines.size(); i++) {
			if (i < lines.size() && !RowWords.isFixed(lines.get(i))) {
				continue;
			}
			String between = String.join("\n", lines.subList(from, i));
			// what an omission has cut off is a line of a text, and not the text
			boolean cut = from > 0 && RowWords.isOmission(lines.get(from - 1)) || i < lines.size() && RowWords.isOmission(lines.get(i));
			add(texts, between, cut ? TELLING_SENTENCE : TELLING_WORD);
			sentences(texts, between);
			from = i + 1;
		}
	}

	private static void sentences(Set<String> texts, String words) {
		words.lines().map(PassageSearch::withoutNumber).forEach(line -> add(texts, line, TELLING_SENTENCE));
		for (String sentence : words.split("[。\\n]")) {
			add(texts, withoutNumber(sentence), TELLING_SENTENCE);
		}
	}

	private static String withoutNumber(String line) {
		return NUMBER.matcher(line).replaceFirst("");
	}

	private static void add(Set<String> texts, String words, int telling) {
		if (FoldedText.of(words).length() >= telling && !words.strip().equals(PublicForm.LEFT_OUT)) {
			texts.add(words.strip());
		}
	}

	/** Everything that can be printed of a thing: how it is called, and what was written about it. Things inside it have names of their own. */
	static List<WithheldPassage> of(WithheldThing withheld) {
		Named thing = withheld.thing();
		Set<String> texts = new LinkedHashSet<>();
		withheld.withheld().parts().forEach(part -> texts.addAll(part.printed()));
		if (withheld.withheld().whole()) {
			String display = Naming.display(thing);
			Naming.abbreviation(thing).ifPresent(abbreviation -> texts.add(display + "(以下「" + abbreviation + "」という。)"));
			texts.add(display);
			texts.add(Naming.shortDisplay(thing));
			written(thing, TELLING_TEXT).forEach(texts::add);
			thing.eContents().stream().filter(part -> !(part instanceof Member)).forEach(part -> below(part, texts));
		}
		List<WithheldPassage> passages = new ArrayList<>();
		texts.stream().filter(text -> FoldedText.of(text).length() >= TELLING_WORD)
				.forEach(text -> passages.add(new WithheldPassage(text, Optional.empty(), thing.getName() == null ? Naming.display(thing) : thing.getName(),
						withheld.withheld().reasons())));
		return passages;
	}

	private static void below(EObject thing, Set<String> texts) {
		texts.addAll(written(thing, TELLING_SENTENCE));
		thing.eContents().stream().filter(part -> !(part instanceof Member)).forEach(part -> below(part, texts));
	}

	private static List<String> written(EObject thing, int telling) {
		List<String> texts = new ArrayList<>();
		for (EAttribute attribute : thing.eClass().getEAllAttributes()) {
			boolean words = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !NO_WORDS.contains(attribute)
					&& attribute != ModelPackage.Literals.NAMED__NAME;
			Object value = words ? thing.eGet(attribute) : null;
			if (value instanceof String text) {
				texts.add(text.strip());
			} else if (value instanceof List<?> several) {
				several.forEach(each -> texts.add(each.toString().strip()));
			}
		}
		return texts.stream().filter(text -> FoldedText.of(text).length() >= telling).toList();
	}
}
