package org.nagare.rules.completeness;

import java.util.List;
import java.util.stream.Collectors;
import org.nagare.model.Term;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/**
 * A term of the glossary that no cell uses explains nothing. One that several assessments share may be meant for another of them: it is told
 * where no text of the project says the word.
 */
public final class UnusedTerm implements Rule {

	@Override
	public String code() {
		return "complete.unused-term";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Term> terms = context.derivation().statements(Term.class);
		if (terms.isEmpty() || context.form().isEmpty()) {
			return;
		}
		String all = context.cells().stream().map(context::folded).collect(Collectors.joining("\n"));
		for (Term term : terms) {
			if (term.getName() != null && !all.contains(JapaneseText.folded(term.getName())) && (isOwn(term, context) || !isSaid(term, context))) {
				report.about(term).with("term", term.getName()).fix(new Bilingual("この用語を消す", "Remove this term"), context.edits().without(term));
			}
		}
	}

	private static boolean isOwn(Term term, RuleContext context) {
		return context.derivation().texts().contains(term.eContainer()) || context.derivation().project().assessments().size() == 1;
	}

	private static boolean isSaid(Term term, RuleContext context) {
		return context.derivation().project().texts().stream().anyMatch(text -> context.edits().says(text, term.getName(), term));
	}
}
