package org.nagare.yoshiki.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.Options;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Nearest;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.question.Shape;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Option;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Term;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Conditions: they ask an item that exists for a choice that it has, or the model for a yes or no. */
public class ConditionChecks extends EditionChecks {

	@Check
	public void question(Term term) {
		if (term.getQuestion() == null) {
			return;
		}
		Question question = Question.named(term.getQuestion()).orElse(null);
		if (question == null) {
			report(EditionProblem.UNKNOWN_QUESTION, term, Literals.TERM__QUESTION, term.getQuestion(),
					String.join("、", Question.nearest(term.getQuestion(), 3)));
		} else if (question.shape() != Shape.TRUTH) {
			report(EditionProblem.QUESTION_MISSING, term, Literals.TERM__QUESTION, question.japanese());
		}
	}

	@Check
	public void items(Edition edition) {
		Map<String, List<Described>> items = Items.effective(edition);
		for (Term term : EcoreUtil2.getAllContentsOfType(edition, Term.class)) {
			if (term.getPath() != null) {
				item(term, items);
			}
		}
	}

	private void item(Term term, Map<String, List<Described>> items) {
		Section section = EcoreUtil2.getContainerOfType(term, Section.class);
		String path = Items.resolve(section, PathText.of(term.getPath()), items.keySet());
		List<Described> asked = items.get(path);
		if (asked == null) {
			List<String> near = Nearest.to(path, new ArrayList<>(items.keySet()), 3);
			report(near, EditionProblem.CONDITION_PATH, term, Literals.TERM__PATH, path, String.join("、", near));
			return;
		}
		Kind kind = Items.kind(asked);
		if (term.isMarked() && kind != Kind.FLAG) {
			report(EditionProblem.CONDITION_KIND, term, Literals.TERM__MARKED, path, kind.getLiteral(), "に印");
		}
		if (!term.getValues().isEmpty() && kind != Kind.CHOICE && kind != Kind.MARKS) {
			report(EditionProblem.CONDITION_KIND, term, Literals.TERM__PATH, path, kind.getLiteral(), "が");
			return;
		}
		ChoiceList list = Items.list(asked);
		if (list == null || list.eIsProxy()) {
			return;
		}
		List<String> labels = Options.of(list).stream().map(Option::getLabel).toList();
		for (int i = 0; i < term.getValues().size(); i++) {
			if (!labels.contains(term.getValues().get(i))) {
				String written = term.getValues().get(i);
				List<String> near = Nearest.to(written, labels, 3);
				List<String> meant = (near.isEmpty() ? labels : near).stream().map(label -> '"' + label + '"').toList();
				report(meant, i, EditionProblem.CONDITION_CHOICE, term, Literals.TERM__VALUES, written, path, String.join("、", labels));
			}
		}
	}
}
