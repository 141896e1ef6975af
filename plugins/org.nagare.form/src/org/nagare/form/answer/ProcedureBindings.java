package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.form.answer.Answer.written;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__APPROVAL_DATE;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__PUBLICATION_DATE;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__DATE;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__METHOD;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__OPINIONS;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__REFLECTION;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__RESULT;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__REVIEW;
import static org.nagare.model.ModelPackage.Literals.PROCEDURE_EVENT__SHORTENING_REASON;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EAttribute;
import org.nagare.form.text.Wording;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.value.JapaneseDate;

/** What was done on the way to publication. */
final class ProcedureBindings {

	/** A hearing of at least so many days needs no reason for being short. */
	private static final long FULL_HEARING = 30;

	private ProcedureBindings() {
	}

	static Answer published(Matter matter) {
		return Told.date(matter.assessment(), ASSESSMENT__PUBLICATION_DATE);
	}

	static Answer approved(Matter matter) {
		return Told.date(matter.assessment(), ASSESSMENT__APPROVAL_DATE);
	}

	static Binding date(ProcedureSubject subject) {
		return matter -> event(matter, subject).map(event -> Told.date(event, PROCEDURE_EVENT__DATE)).orElseGet(() -> missing(matter, subject));
	}

	static Binding hearing(EAttribute feature) {
		return text(ProcedureSubject.HEARING, feature);
	}

	static Binding text(ProcedureSubject subject, EAttribute feature) {
		return matter -> event(matter, subject).map(event -> Told.text(matter, event, feature)).orElseGet(() -> missing(matter, subject));
	}

	static Binding hearingMethod() {
		return hearing(PROCEDURE_EVENT__METHOD);
	}

	static Binding hearingOpinions() {
		return hearing(PROCEDURE_EVENT__OPINIONS);
	}

	static Binding hearingReflection() {
		return hearing(PROCEDURE_EVENT__REFLECTION);
	}

	static Binding checkMethod() {
		return text(ProcedureSubject.THIRD_PARTY_CHECK, PROCEDURE_EVENT__METHOD);
	}

	static Binding checkResult() {
		return text(ProcedureSubject.THIRD_PARTY_CHECK, PROCEDURE_EVENT__RESULT);
	}

	static Binding review() {
		return text(ProcedureSubject.APPROVAL, PROCEDURE_EVENT__REVIEW);
	}

	/** «a～b(n日間)», both days counted. */
	static Answer period(Matter matter) {
		Optional<ProcedureEvent> hearing = event(matter, ProcedureSubject.HEARING);
		if (hearing.isEmpty() || hearing.get().getDate() == null || hearing.get().getUntil() == null) {
			return missing(matter, ProcedureSubject.HEARING);
		}
		OptionalLong days = days(hearing.get());
		String counted = days.isPresent() ? "(" + days.getAsLong() + "日間)" : "";
		return Answer.of(new Answer.Text(Wording.of(JapaneseDate.inPrint(hearing.get().getDate()) + "～" + JapaneseDate.inPrint(hearing.get().getUntil()) + counted), days.isEmpty()),
				at(hearing.get(), PROCEDURE_EVENT__DATE));
	}

	static Answer shortening(Matter matter) {
		Optional<ProcedureEvent> hearing = event(matter, ProcedureSubject.HEARING);
		if (hearing.isEmpty()) {
			return missing(matter, ProcedureSubject.HEARING);
		}
		OptionalLong days = days(hearing.get());
		boolean full = days.isPresent() && days.getAsLong() >= FULL_HEARING;
		if (full && hearing.get().getShorteningReason() == null) {
			return Answer.of(new Answer.None(), written(hearing.get(), PROCEDURE_EVENT__SHORTENING_REASON), at(hearing.get(), PROCEDURE_EVENT__DATE));
		}
		return Told.text(matter, hearing.get(), PROCEDURE_EVENT__SHORTENING_REASON);
	}

	private static OptionalLong days(ProcedureEvent hearing) {
		Optional<JapaneseDate> from = JapaneseDate.parse(hearing.getDate());
		Optional<JapaneseDate> until = JapaneseDate.parse(hearing.getUntil());
		return from.isPresent() && until.isPresent() ? from.get().daysThrough(until.get()) : OptionalLong.empty();
	}

	private static Optional<ProcedureEvent> event(Matter matter, ProcedureSubject subject) {
		return matter.assessment().getProcedures().stream().filter(event -> event.getSubject() == subject).findFirst();
	}

	private static Answer missing(Matter matter, ProcedureSubject subject) {
		return Answer.unknown("手続に「" + subject.getLiteral() + "」が書かれていません。", "The procedure says nothing of '" + subject.getLiteral() + "'.",
				at(matter.assessment()));
	}
}
