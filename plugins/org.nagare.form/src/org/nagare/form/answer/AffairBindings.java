package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__AFFAIR;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__BASES;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__CLAIM_UNIT;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__DEPARTMENTS;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__INQUIRY_UNIT;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__SYSTEMS;
import static org.nagare.model.ModelPackage.Literals.ASSESSMENT__THRESHOLDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.InformationSystem;
import org.nagare.model.LegalBasis;
import org.nagare.model.Note;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Step;
import org.nagare.model.StepPart;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.StepNumber;
import org.nagare.model.value.Interval;
import org.nagare.model.value.Present;

/** The affair: what it is, who is in charge of it, on what it is based, how it goes step by step. */
final class AffairBindings {

	private AffairBindings() {
	}

	static Answer name(Matter matter) {
		return Told.text(matter, matter.assessment(), ASSESSMENT__AFFAIR);
	}

	static Answer subjects(Matter matter) {
		Interval subjects = matter.derivation().subjects();
		if (subjects.equals(Interval.ANY)) {
			return Answer.unknown("しきい値の対象人数も、ファイルの人数も書かれていません。", "Neither the number for the threshold nor that of a file is written.",
					at(matter.assessment()));
		}
		return Answer.of(new Answer.Quantity(Amount.of(subjects)), at(matter.assessment(), ASSESSMENT__THRESHOLDS));
	}

	static Answer bases(Matter matter) {
		List<LegalBasis> bases = matter.assessment().getBases();
		if (bases.isEmpty()) {
			return Told.missing(matter.assessment(), ASSESSMENT__BASES);
		}
		return Answer.of(new Answer.Text(Wording.join(bases.stream().map(basis -> basis(matter, basis)).toList(), "\n"), false),
				at(matter.assessment(), ASSESSMENT__BASES));
	}

	/** A provision and the words after it. */
	static Wording basis(Matter matter, LegalBasis basis) {
		Wording provision = Present.of(basis.getProvision()).map(each -> Wording.of(each, Manner.FULL)).orElse(Wording.NOTHING);
		return basis.getText() == null ? provision : provision.then(matter.read(basis.getText()));
	}

	static Answer departments(Matter matter) {
		return Told.departments(Present.in(matter.assessment().getDepartments()), at(matter.assessment(), ASSESSMENT__DEPARTMENTS));
	}

	/** The posts; never the department with a 長 put behind it. */
	static Answer heads(Matter matter) {
		List<OrganizationUnit> units = Present.in(matter.assessment().getDepartments());
		List<OrganizationUnit> silent = units.stream().filter(unit -> unit.getHeadPostTitle() == null).toList();
		if (units.isEmpty() || silent.size() == units.size()) {
			String names = silent.stream().map(Naming::display).collect(Collectors.joining("、"));
			return units.isEmpty() ? Told.departments(units, at(matter.assessment()))
					: Answer.unknown("部署「" + names + "」の所属長が書かれていません。", "The post that heads '" + names + "' is not written.", at(silent.getFirst()));
		}
		List<Wording> posts = units.stream().map(unit -> unit.getHeadPostTitle() == null ? Wording.MISSING : Wording.of(unit.getHeadPostTitle())).toList();
		return Answer.of(new Answer.Lines(posts, !silent.isEmpty()), at(matter.assessment(), ASSESSMENT__DEPARTMENTS));
	}

	static Answer files(Matter matter) {
		if (matter.derivation().files().isEmpty()) {
			return Answer.unknown("特定個人情報ファイルがありません。", "There is no file of specific personal information.", at(matter.assessment()));
		}
		return new Answer(new Answer.Lines(matter.derivation().files().stream().map(file -> Wording.of(file, Manner.FULL)).toList(), false),
				matter.derivation().files().stream().map(Answer::at).toList());
	}

	static Answer systems(Matter matter) {
		List<InformationSystem> systems = matter.derivation().systemsInOrder();
		if (systems.isEmpty()) {
			return Answer.unknown("使用するシステムが分かりません。", "It is not known which systems are used.", at(matter.assessment(), ASSESSMENT__SYSTEMS));
		}
		return new Answer(new Answer.Lines(systems.stream().map(system -> Wording.of(system, Manner.FULL)).toList(), false),
				systems.stream().map(Answer::at).toList());
	}

	static Answer figure(Matter matter) {
		return matter.derivation().arrows().isEmpty() ? Told.noFlow(matter)
				: Answer.of(new Answer.Drawn(Answer.Drawing.FLOWS), at(matter.assessment()));
	}

	/** The sentences of the steps under their numbers, remarks and exceptional cases after each. */
	static Answer notes(Matter matter) {
		List<Wording> lines = new ArrayList<>();
		List<Answer.Trace> traces = new ArrayList<>();
		List<SubAffair> affairs = matter.derivation().subAffairs();
		for (int i = 0; i < affairs.size(); i++) {
			if (affairs.size() > 1) {
				lines.add(Wording.of(i + 1 + ". ").then(Wording.of(affairs.get(i), Manner.FULL)));
			}
			for (Step step : affairs.get(i).getSteps()) {
				lines.add(sentence(matter, step));
				step.getParts().forEach(part -> remark(matter, part, lines));
				traces.add(at(step));
			}
		}
		if (traces.isEmpty()) {
			return Answer.unknown("手順が書かれていません。", "No step is written.", at(matter.assessment()));
		}
		boolean partial = affairs.stream().flatMap(affair -> affair.getSteps().stream()).anyMatch(step -> step.getText() == null);
		return new Answer(new Answer.Text(Wording.join(lines, "\n"), partial), traces);
	}

	private static Wording sentence(Matter matter, Step step) {
		Wording number = Wording.of(matter.derivation().stepNumber(step).map(StepNumber::toString).orElse("") + " ");
		return number.then(step.getText() == null ? Wording.MISSING : matter.read(step.getText(), step));
	}

	private static void remark(Matter matter, StepPart part, List<Wording> lines) {
		String text = switch (part) {
			case Note note -> note.getText();
			case ExceptionalCase exception -> exception.getText();
			default -> null;
		};
		if (text != null) {
			lines.add(Wording.of("※ ").then(matter.read(text, part)));
		}
	}

	static Answer claim(Matter matter) {
		return address(matter, matter.assessment().getClaimUnit(), ASSESSMENT__CLAIM_UNIT);
	}

	static Answer inquiry(Matter matter) {
		return address(matter, matter.assessment().getInquiryUnit(), ASSESSMENT__INQUIRY_UNIT);
	}

	private static Answer address(Matter matter, OrganizationUnit unit, EStructuralFeature feature) {
		if (!Present.is(unit)) {
			return Told.missing(matter.assessment(), feature);
		}
		Wording contact = unit.getContact() == null ? Wording.MISSING : matter.read(unit.getContact());
		return Answer.of(new Answer.Text(contact.then("\n").then(Naming.fullTitle(unit)), unit.getContact() == null),
				at(matter.assessment(), feature), at(unit));
	}
}
