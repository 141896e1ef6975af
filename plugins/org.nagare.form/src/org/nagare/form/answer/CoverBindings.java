package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.form.answer.Answer.written;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__DECLARATION;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__ENTITIES;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__NUMBER;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__OTHER_ENTITIES;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__SPECIAL_NOTE;
import static org.nagare.model.ModelPackage.Literals.DISPLAYED__DISPLAY;
import static org.nagare.model.ModelPackage.Literals.ORGANIZATION__HEAD_TITLE;
import static org.nagare.model.ModelPackage.Literals.ORGANIZATION__KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.Assessment;
import org.nagare.model.Organization;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.JapaneseDate;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.Vocabulary;

/** What the assessment says of itself and of the body that makes it. */
final class CoverBindings {

	private CoverBindings() {
	}

	static Answer number(Matter matter) {
		return Told.text(matter, matter.assessment(), ASSESSMENT__NUMBER);
	}

	static Answer name(Matter matter) {
		Assessment assessment = matter.assessment();
		String ended = assessment.getEndDate() == null ? "" : "【" + JapaneseDate.inPrint(assessment.getEndDate()) + " 終了】";
		return Answer.of(new Answer.Entitled(Naming.display(assessment), ended), written(assessment, DISPLAYED__DISPLAY));
	}

	static Answer declaration(Matter matter) {
		return Told.text(matter, matter.assessment(), ASSESSMENT__DECLARATION);
	}

	static Answer specialNote(Matter matter) {
		if (matter.assessment().getSpecialNote() == null) {
			return Answer.of(new Answer.Blank(), written(matter.assessment(), ASSESSMENT__SPECIAL_NOTE), at(matter.assessment()));
		}
		return Told.text(matter, matter.assessment(), ASSESSMENT__SPECIAL_NOTE);
	}

	static Answer head(Matter matter) {
		Optional<Organization> body = matter.derivation().body();
		if (body.isEmpty()) {
			return noBody(matter);
		}
		Wording head = body.get().getHeadTitle() == null ? Wording.of(body.get(), Manner.FULL) : Wording.of(body.get().getHeadTitle());
		return Answer.of(new Answer.Text(head, false), at(body.get(), ORGANIZATION__HEAD_TITLE));
	}

	static Answer isAdministrative(Matter matter) {
		return kind(matter).map(kind -> Answer.of(new Answer.Truth(kind.isAdministrativeOrganEtc()), at(matter.assessment(), ASSESSMENT__ENTITIES)))
				.orElseGet(() -> noKind(matter));
	}

	/** Only an organ of the state can say how it follows the standards; of any other the answer is known. */
	static Answer standards(Matter matter) {
		return kind(matter).map(kind -> Answer.of(
				kind == OrganizationKind.ADMINISTRATIVE_ORGAN ? new Answer.Asked(List.of("対象外")) : new Answer.Words(List.of(Answer.Word.of("対象外")), false),
				at(matter.derivation().body().orElseThrow(), ORGANIZATION__KIND))).orElseGet(() -> noKind(matter));
	}

	static Answer otherEntities(Matter matter) {
		Assessment assessment = matter.assessment();
		List<Organization> others = new ArrayList<>(Present.in(assessment.getEntities()).stream().skip(1).toList());
		Present.in(assessment.getOtherEntities()).stream().filter(body -> !others.contains(body)).forEach(others::add);
		if (others.isEmpty()) {
			return Answer.of(new Answer.Blank(), at(assessment, ASSESSMENT__ENTITIES));
		}
		return Answer.of(new Answer.Lines(others.stream().map(body -> Wording.of(body, Manner.FULL)).toList(), false),
				at(assessment, ASSESSMENT__OTHER_ENTITIES));
	}

	private static Optional<OrganizationKind> kind(Matter matter) {
		return matter.derivation().body().map(Organization::getKind).flatMap(kind -> Vocabulary.entry(OrganizationKind.class, kind));
	}

	private static Answer noKind(Matter matter) {
		return matter.derivation().body().map(body -> Answer.unknown("機関「" + Naming.display(body) + "」の種別が書かれていません。",
				"The kind of the body '" + Naming.display(body) + "' is not written.", at(body))).orElseGet(() -> noBody(matter));
	}

	private static Answer noBody(Matter matter) {
		return Answer.unknown("実施機関が書かれていません。", "The assessing body is not written.", at(matter.assessment()));
	}
}
