package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.form.answer.Answer.written;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.answer.Answer.Content;
import org.nagare.form.text.Wording;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Count;
import org.nagare.model.value.JapaneseDate;

/** Answers that are an attribute of a thing, as it was written. */
final class Told {

	private static final String NONE = "なし";
	private static final Answer.Reason MISSING = new Answer.Reason("書かれていません。", "Nothing is written.");

	private Told() {
	}

	/** A text; なし says that there is none, an empty text that it stays blank on purpose. */
	static Answer text(Matter matter, EObject thing, EStructuralFeature feature) {
		return value((String) thing.eGet(feature), thing, feature, text -> new Answer.Text(matter.read(text), false));
	}

	static Answer date(EObject thing, EStructuralFeature feature) {
		return value((String) thing.eGet(feature), thing, feature, text -> new Answer.Date(JapaneseDate.inPrint(text)));
	}

	/** A number of people, exact or as a band. */
	static Answer people(EObject thing, EStructuralFeature feature) {
		String written = (String) thing.eGet(feature);
		if (written == null) {
			return missing(thing, feature);
		}
		return Count.parse(written).map(count -> Answer.of(new Answer.Quantity(Amount.of(count.interval())), at(thing, feature)))
				.orElseGet(() -> Answer.unknown("「" + written + "」は人数として読めません（例: 59万人、10人未満）。",
						"'" + written + "' cannot be read as a number of people (such as 59万人, 10人未満).", at(thing, feature)));
	}

	static Answer value(String written, EObject thing, EStructuralFeature feature, Function<String, Content> content) {
		if (written == null) {
			return Answer.unknown(MISSING.japanese(), MISSING.english(), written(thing, feature), at(thing));
		}
		if (written.equals(NONE)) {
			return Answer.of(new Answer.None(), written(thing, feature));
		}
		return Answer.of(written.isEmpty() ? new Answer.Blank() : content.apply(written), written(thing, feature));
	}

	/** An affair of which no arrow is written yet does not say no to anything. */
	static Answer noFlow(Matter matter) {
		return Answer.unknown("流れが書かれていません。", "No flow is written.", at(matter.assessment()));
	}

	static Answer missing(EObject thing, EStructuralFeature feature) {
		return Answer.unknown(MISSING.japanese(), MISSING.english(), at(thing));
	}

	/** Departments by their full titles. */
	static Answer departments(List<OrganizationUnit> units, Answer.Trace trace) {
		if (units.isEmpty()) {
			return Answer.unknown("部署が書かれていません。", "No department is written.", trace);
		}
		List<Wording> titles = units.stream().map(unit -> Wording.of(Naming.fullTitle(unit))).toList();
		return Answer.of(new Answer.Lines(titles, false), trace);
	}
}
