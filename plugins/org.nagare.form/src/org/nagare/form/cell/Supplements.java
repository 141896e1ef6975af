package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.form.edition.Edition;
import org.nagare.form.text.Block;
import org.nagare.form.text.FoldedText;
import org.nagare.form.text.Passage;
import org.nagare.form.text.References;
import org.nagare.model.Appendix;
import org.nagare.model.Named;
import org.nagare.model.Term;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.source.SourceLocator;
import org.nagare.model.value.Present;
import org.nagare.yoshiki.question.Subject;

/** The appendices of an assessment in the order in which they were written, and the glossary of the terms that its form uses. */
final class Supplements {

	private static final String GLOSSARY = "用語集";
	private static final String TEXT = "内容";
	private static final Set<Subject> ALL_AFFAIRS = EnumSet.of(Subject.PLANNED, Subject.BODY_SYSTEM);

	private final AssessmentDerivation derivation;
	private final References references;
	private final Edition edition;
	private final SourceLocator locator;
	private final Printed printed;
	private final List<WithheldThing> withheld;

	Supplements(Edition edition, AssessmentDerivation derivation, References references, SourceLocator locator, Printed printed, List<WithheldThing> withheld) {
		this.edition = edition;
		this.derivation = derivation;
		this.references = references;
		this.locator = locator;
		this.printed = printed;
		this.withheld = withheld;
	}

	/** A form about all affairs of a body has none: what is attached belongs to one affair. */
	List<Supplement> behind(List<Cell> cells) {
		if (edition.items().stream().flatMap(item -> item.key().parts().stream()).anyMatch(part -> ALL_AFFAIRS.contains(part.repeats()))) {
			return List.of();
		}
		List<Supplement> all = new ArrayList<>();
		derivation.statements(Appendix.class).forEach(appendix -> appendix(appendix).ifPresent(all::add));
		glossary(cells, all).ifPresent(all::add);
		return all;
	}

	private Optional<Supplement> appendix(Appendix appendix) {
		List<Supplement.Part> parts = new ArrayList<>();
		if (Present.is(appendix.getTable())) {
			AppendedRecipients recipients = new AppendedRecipients(edition, derivation, references, printed);
			if (!recipients.areAskedFor()) {
				return Optional.empty();
			}
			parts.addAll(recipients.of(appendix.getTable()));
		}
		if (appendix.getText() != null) {
			String text = printed.print(references.read(appendix.getText(), appendix)).text();
			parts.add(new Supplement.Part(Optional.empty(), List.of(new Supplement.Fact(TEXT, Block.cut(text, Block.Source.ENTERED))), List.of(), List.of()));
		}
		String name = appendix.getName() == null ? Naming.display(appendix) : appendix.getName();
		return Optional.of(new Supplement(name, Naming.display(appendix), Optional.of(appendix), parts,
				withheld.stream().filter(each -> each.thing() == appendix).map(WithheldThing::withheld).findFirst(), locator.locate(appendix)));
	}

	/** The terms that stand in the form, what stands in their meanings included, in the order of their readings. */
	private Optional<Supplement> glossary(List<Cell> cells, List<Supplement> before) {
		List<String> texts = new ArrayList<>();
		cells.forEach(cell -> texts.addAll(cell.value().words()));
		before.forEach(supplement -> texts.addAll(supplement.words()));
		List<Term> terms = derivation.statements(Term.class).stream().filter(term -> term.getName() != null && term.getMeaning() != null).toList();
		Set<Term> used = new LinkedHashSet<>();
		for (List<String> more = texts; !more.isEmpty();) {
			FoldedText all = FoldedText.of(String.join("|", more));
			List<Term> found = terms.stream().filter(term -> !used.contains(term) && all.contains(FoldedText.of(Naming.display(term)))).toList();
			used.addAll(found);
			more = found.stream().map(Term::getMeaning).toList();
		}
		if (used.isEmpty()) {
			return Optional.empty();
		}
		List<Term> sorted = used.stream().sorted(Comparator.comparing(Supplements::order).thenComparing(Named::getName)).toList();
		boolean read = sorted.stream().anyMatch(term -> term.getReading() != null);
		List<List<Passage>> rows = new ArrayList<>();
		for (Term term : sorted) {
			List<Passage> row = new ArrayList<>(List.of(Passage.of(Naming.display(term))));
			if (read) {
				row.add(Passage.of(term.getReading() == null ? "" : term.getReading()));
			}
			row.add(printed.print(references.read(term.getMeaning(), term)));
			rows.add(row);
		}
		Supplement.Part part = new Supplement.Part(Optional.empty(), List.of(), read ? List.of("用語", "よみ", "意味") : List.of("用語", "意味"), rows);
		return Optional.of(new Supplement(GLOSSARY, GLOSSARY, Optional.empty(), List.of(part), Optional.empty(), Optional.empty()));
	}

	/** By the reading, katakana as hiragana; a term without one by itself. */
	private static String order(Term term) {
		String reading = term.getReading() == null ? Naming.display(term) : term.getReading();
		StringBuilder order = new StringBuilder();
		reading.codePoints().forEach(c -> order.appendCodePoint(c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c));
		return order.toString();
	}
}
