package org.nagare.yoshiki.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.question.Shape;
import org.nagare.yoshiki.question.Subject;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.Heading;
import org.nagare.yoshiki.yoshiki.Item;
import org.nagare.yoshiki.yoshiki.Kind;
import org.nagare.yoshiki.yoshiki.Repetition;
import org.nagare.yoshiki.yoshiki.Section;
import org.nagare.yoshiki.yoshiki.Source;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Items: a path of its own, a kind, a list where it chooses, and a question that fits its place and kind. */
public class ItemChecks extends EditionChecks {

	private static final List<EStructuralFeature> ONCE = List.of(Literals.DESCRIBED__KIND, Literals.DESCRIBED__SOURCE,
			Literals.DESCRIBED__REQUIRED_WHEN, Literals.DESCRIBED__BLANK_WHEN, Literals.DESCRIBED__GUIDANCE);

	@Check
	public void paths(Edition edition) {
		Set<String> seen = new HashSet<>();
		for (Item item : Items.written(edition)) {
			if (item.getPath() != null) {
				String path = PathText.absolute(item, item.getPath());
				if (!seen.add(path)) {
					report(EditionProblem.DUPLICATE_PATH, item, Literals.DESCRIBED__PATH, path);
				}
			}
		}
	}

	@Check
	public void complete(Item item) {
		checkComplete(item);
	}

	@Check
	public void complete(Addition addition) {
		checkComplete(addition);
	}

	private void checkComplete(Described item) {
		if (item.getKind() == Kind.UNSTATED) {
			report(EditionProblem.KIND_MISSING, item, Literals.DESCRIBED__LABEL, item.getLabel());
		}
		if (item.getSource() == Source.UNSTATED) {
			report(EditionProblem.SOURCE_MISSING, item, Literals.DESCRIBED__LABEL, item.getLabel());
		}
	}

	@Check
	public void list(Described item) {
		if (EnumSet.of(Kind.CHOICE, Kind.MARKS).contains(item.getKind())
				&& NodeModelUtils.findNodesForFeature(item, Literals.DESCRIBED__LIST).isEmpty()) {
			report(EditionProblem.CHOICE_WITHOUT_LIST, item, Literals.DESCRIBED__KIND, item.getLabel());
		}
	}

	@Check
	public void once(Described item) {
		for (EStructuralFeature feature : ONCE) {
			if (NodeModelUtils.findNodesForFeature(item, feature).size() > 1) {
				report(EditionProblem.ATTRIBUTE_TWICE, item, feature, item.getLabel(), inJapanese(feature));
			}
		}
	}

	private static String inJapanese(EStructuralFeature feature) {
		return switch (feature.getName()) {
			case "kind" -> "種類";
			case "source" -> "出典（導出、記載など）";
			case "requiredWhen" -> "「必要」";
			case "blankWhen" -> "「空欄」";
			default -> "「手引」";
		};
	}

	@Check
	public void question(Described item) {
		if (item.getQuestion() == null) {
			return;
		}
		Question question = Question.named(item.getQuestion()).orElse(null);
		if (question == null) {
			List<String> near = Question.nearest(item.getQuestion(), 3);
			report(near, EditionProblem.UNKNOWN_QUESTION, item, Literals.DESCRIBED__QUESTION, item.getQuestion(), String.join("、", near));
			return;
		}
		if (item.getPath() != null) {
			List<Subject> subjects = PathText.subjects(item, item.getPath());
			Subject place = subjects.isEmpty() ? Subject.ASSESSMENT : subjects.getLast();
			if (!question.subject().isAtHandIn(place)) {
				report(EditionProblem.QUESTION_OUT_OF_PLACE, item, Literals.DESCRIBED__QUESTION, question.japanese(),
						question.subject().japanese(), place.japanese());
			}
		}
		Set<Kind> kinds = kinds(question.shape());
		if (item.getKind() != Kind.UNSTATED && !kinds.contains(item.getKind())) {
			report(EditionProblem.QUESTION_SHAPE, item, Literals.DESCRIBED__QUESTION, question.japanese(),
					question.shape().japanese(), item.getKind().getLiteral(),
					kinds.stream().map(Kind::getLiteral).collect(Collectors.joining("、")));
		}
	}

	/** The kinds of item that an answer of this shape can fill. */
	static Set<Kind> kinds(Shape shape) {
		return switch (shape) {
			case TEXT -> EnumSet.of(Kind.TEXT, Kind.LABEL);
			case LIST -> EnumSet.of(Kind.LIST, Kind.LABEL, Kind.TEXT);
			case WORDS -> EnumSet.of(Kind.CHOICE, Kind.MARKS);
			case QUANTITY -> EnumSet.of(Kind.CHOICE, Kind.NUMBER);
			case DATE -> EnumSet.of(Kind.DATE);
			case TRUTH -> EnumSet.of(Kind.FLAG);
			case FIGURE -> EnumSet.of(Kind.FIGURE);
		};
	}

	@Check
	public void place(Item item) {
		if (item.getPath() != null) {
			checkPlace(item, Literals.DESCRIBED__PATH, PathText.of(item.getPath()), PathText.subjects(item, item.getPath()));
		}
	}

	@Check
	public void place(Heading heading) {
		if (heading.getPlace() != null) {
			checkPlace(heading, Literals.HEADING__PLACE, PathText.of(heading.getPlace()), null);
		}
	}

	/** The path goes on from that of the heading, and each repetition in it has its heading, and the other way round. */
	private void checkPlace(EObject entry, EStructuralFeature feature, String path, List<Subject> subjects) {
		List<Subject> repeated = new ArrayList<>();
		for (EObject outer = entry.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Heading heading) {
				String place = heading.getPlace() == null ? null : PathText.of(heading.getPlace());
				if (place != null && !path.equals(place) && !path.startsWith(place + ".") && !path.startsWith(place + "(")) {
					report(EditionProblem.PATH_OUTSIDE_HEADING, entry, feature, path, heading.getTitle(), place);
				}
				if (heading.getRepetition() != Repetition.ONCE) {
					repeated.add(PathText.subject(heading.getRepetition()));
				}
			} else if (outer instanceof Section section && section.getKey().getRepetition() != Repetition.ONCE) {
				repeated.add(PathText.subject(section.getKey().getRepetition()));
			}
		}
		if (subjects == null) {
			return;
		}
		for (Subject subject : subjects) {
			if (!repeated.contains(subject)) {
				report(EditionProblem.REPETITION_WITHOUT_HEADING, entry, feature, path, subject.japanese(), subject.japanese());
			}
		}
		for (Subject subject : repeated) {
			if (!subjects.contains(subject)) {
				report(EditionProblem.REPETITION_NOT_IN_PATH, entry, feature, subject.japanese(), path, subject.japanese());
			}
		}
		Subject outer = Subject.ASSESSMENT;
		for (Subject subject : subjects) {
			if (subject.within() != outer) {
				report(EditionProblem.REPETITION_ORDER, entry, feature, subject.japanese(), subject.within().japanese());
			}
			outer = subject;
		}
	}
}
