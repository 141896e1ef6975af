package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.model.ModelPackage.Literals.DISPLAYED__DISPLAY;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__CONFIRMATION;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__CONTENT;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__CONTRACTOR;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__HANDLERS;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__JUSTIFICATION;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__MEDIA;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__PAYLOADS;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__RE_ENTRUSTMENTS;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__SUBJECT_COUNT;
import static org.nagare.model.ModelPackage.Literals.ENTRUSTMENT__SUBJECT_SCOPE;

import java.util.List;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.Entrustment;
import org.nagare.model.ReEntrustment;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.derivation.EntrustedScope;
import org.nagare.model.derivation.MeansOfTravel;
import org.nagare.model.derivation.ReEntrustmentState;
import org.nagare.model.value.Present;

/** What is entrusted to whom, and what the contractor passes on. */
final class EntrustmentBindings {

	private EntrustmentBindings() {
	}

	static Answer present(Matter matter) {
		List<Entrustment> entrustments = matter.derivation().entrustments(matter.file());
		if (nothingIsSaid(matter)) {
			return neitherFlowNorEntrustment(matter);
		}
		Answer.Word word = entrustments.isEmpty() ? Answer.Word.of("なし") : Answer.Word.of("あり", Wording.of(entrustments.size() + "件"));
		return new Answer(new Answer.Words(List.of(word), false), traces(matter, entrustments));
	}

	static Answer absent(Matter matter) {
		List<Entrustment> entrustments = matter.derivation().entrustments(matter.file());
		if (nothingIsSaid(matter)) {
			return neitherFlowNorEntrustment(matter);
		}
		return new Answer(new Answer.Truth(entrustments.isEmpty()), traces(matter, entrustments));
	}

	/** An affair that is described without a 委託 entrusts nothing; one of which nothing is described yet is unknown. */
	private static boolean nothingIsSaid(Matter matter) {
		return matter.derivation().arrows().isEmpty() && matter.derivation().entrustments().isEmpty();
	}

	private static Answer neitherFlowNorEntrustment(Matter matter) {
		return Answer.unknown("流れも委託も書かれていません。", "Neither a flow nor a 委託 is written.", at(matter.assessment()));
	}

	private static List<Answer.Trace> traces(Matter matter, List<Entrustment> entrustments) {
		return entrustments.isEmpty() ? List.of(at(matter.file())) : entrustments.stream().map(Answer::at).toList();
	}

	static Answer matter(Matter matter) {
		return Answer.of(new Answer.Text(Wording.of(matter.entrustment(), Manner.FULL), false), at(matter.entrustment(), DISPLAYED__DISPLAY));
	}

	static Answer content(Matter matter) {
		return Told.text(matter, matter.entrustment(), ENTRUSTMENT__CONTENT);
	}

	static Answer extent(Matter matter) {
		String word = matter.derivation().scope(matter.entrustment(), matter.file()) == EntrustedScope.WHOLE ? "全体" : "一部";
		return Answer.of(new Answer.Words(List.of(Answer.Word.of(word)), false), at(matter.entrustment(), ENTRUSTMENT__PAYLOADS));
	}

	/** Its own number; that of the file where the whole is entrusted, or a part of the items of everybody. */
	static Answer subjects(Matter matter) {
		if (matter.entrustment().getSubjectCount() != null) {
			return Told.people(matter.entrustment(), ENTRUSTMENT__SUBJECT_COUNT);
		}
		if (matter.entrustment().getSubjectScope() == null) {
			return FileBindings.subjects(matter);
		}
		return Answer.unknown("一部の者の情報を委託しますが、その人数が書かれていません。", "Only some persons' information is entrusted, and their number is not written.",
				at(matter.entrustment()));
	}

	static Answer scope(Matter matter) {
		return matter.entrustment().getSubjectScope() == null ? FileBindings.scope(matter)
				: Told.text(matter, matter.entrustment(), ENTRUSTMENT__SUBJECT_SCOPE);
	}

	static Answer reason(Matter matter) {
		return Told.text(matter, matter.entrustment(), ENTRUSTMENT__JUSTIFICATION);
	}

	static Answer staff(Matter matter) {
		return Told.people(matter.entrustment(), ENTRUSTMENT__HANDLERS);
	}

	static Answer methods(Matter matter) {
		MeansOfTravel means = matter.derivation().means(matter.entrustment(), matter.file(), AcquisitionBindings.media(matter));
		return AcquisitionBindings.means(means, false, List.of(at(matter.entrustment(), ENTRUSTMENT__MEDIA)));
	}

	static Answer confirmation(Matter matter) {
		return Told.text(matter, matter.entrustment(), ENTRUSTMENT__CONFIRMATION);
	}

	static Answer contractor(Matter matter) {
		return Present.of(matter.entrustment().getContractor())
				.map(body -> Answer.of(new Answer.Text(Wording.of(body, Manner.FULL), false), at(matter.entrustment(), ENTRUSTMENT__CONTRACTOR)))
				.orElseGet(() -> Told.missing(matter.entrustment(), ENTRUSTMENT__CONTRACTOR));
	}

	static Answer passedOn(Matter matter) {
		return switch (matter.derivation().reEntrustment(matter.entrustment())) {
			case PASSED_ON -> answer(matter, "あり");
			case NOT_PASSED_ON -> answer(matter, "なし");
			case UNKNOWN -> Answer.unknown("再委託の有無が書かれていません（無いときは 再委託 なし）。",
					"Nothing is said of re-entrustment (write 再委託 なし where there is none).", at(matter.entrustment()));
		};
	}

	private static Answer answer(Matter matter, String word) {
		return Answer.of(new Answer.Words(List.of(Answer.Word.of(word)), false), at(matter.entrustment(), ENTRUSTMENT__RE_ENTRUSTMENTS));
	}

	static Answer permission(Matter matter) {
		List<ReEntrustment> links = matter.entrustment().getReEntrustments().stream().filter(link -> !link.isNone()).toList();
		List<Wording> written = links.stream().map(ReEntrustment::getPermission).filter(text -> text != null).distinct().map(matter::read).toList();
		if (written.isEmpty()) {
			return Told.missing(matter.entrustment(), ENTRUSTMENT__RE_ENTRUSTMENTS);
		}
		return Answer.of(new Answer.Text(Wording.join(written, "\n"), links.stream().anyMatch(link -> link.getPermission() == null)),
				at(matter.entrustment(), ENTRUSTMENT__RE_ENTRUSTMENTS));
	}

	static Answer matters(Matter matter) {
		List<ChainLink> links = matter.derivation().chain(matter.entrustment()).stream().filter(link -> !link.link().isNone()).toList();
		if (links.isEmpty()) {
			return Told.missing(matter.entrustment(), ENTRUSTMENT__RE_ENTRUSTMENTS);
		}
		List<Wording> lines = links.stream().map(link -> indented(matter, link)).toList();
		return Answer.of(new Answer.Text(Wording.join(lines, "\n"), links.stream().anyMatch(link -> link.link().getMatter() == null)),
				at(matter.entrustment(), ENTRUSTMENT__RE_ENTRUSTMENTS));
	}

	private static Wording indented(Matter matter, ChainLink link) {
		Wording words = link.link().getMatter() == null ? Wording.MISSING : matter.read(link.link().getMatter());
		return Wording.of(link.depth() > 1 ? "　".repeat(link.depth() - 1) + "(再々委託)" : "").then(words);
	}

	/** None at all is known; whoever passes work on has to say with what care. */
	static Answer care(Matter matter) {
		if (nothingIsSaid(matter)) {
			return neitherFlowNorEntrustment(matter);
		}
		List<ReEntrustmentState> states = matter.derivation().entrustments(matter.file()).stream().map(matter.derivation()::reEntrustment).toList();
		if (states.contains(ReEntrustmentState.PASSED_ON)) {
			return Answer.of(new Answer.Asked(List.of("なし")), at(matter.file()));
		}
		if (states.contains(ReEntrustmentState.UNKNOWN)) {
			return Answer.unknown("再委託の有無が分からない委託があります。", "For some entrustment nothing is said of re-entrustment.", at(matter.file()));
		}
		return Answer.of(new Answer.Words(List.of(Answer.Word.of("なし")), false), at(matter.file()));
	}
}
