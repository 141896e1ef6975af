package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.UsingUnit;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.model.value.Present;

/** Adds up people. */
final class Headcounts {

	private Headcounts() {
	}

	/** How many people use a file. */
	static Headcount users(SpiFile file) {
		Interval sum = Interval.ZERO;
		List<EObject> missing = new ArrayList<>();
		for (UsingUnit use : file.getUsers()) {
			Optional<Interval> people = people(use.getHeadcount());
			sum = sum.plus(people.orElse(Interval.ANY));
			if (people.isEmpty()) {
				missing.add(use);
			}
		}
		if (file.getUsers().isEmpty()) {
			return new Headcount(Interval.ANY, List.of(file));
		}
		return new Headcount(sum, missing);
	}

	static HandlersCount handlers(Assessment assessment, List<SpiFile> files, List<Entrustment> entrustments) {
		Map<OrganizationUnit, Interval> departments = new LinkedHashMap<>();
		List<EObject> missing = new ArrayList<>();
		for (SpiFile file : files) {
			if (file.getUsers().isEmpty()) {
				missing.add(file);
			}
			for (UsingUnit use : file.getUsers()) {
				Optional<OrganizationUnit> unit = Present.of(use.getUnit());
				Optional<Interval> people = people(use.getHeadcount());
				if (unit.isEmpty() || people.isEmpty()) {
					missing.add(use);
				} else {
					departments.merge(unit.get(), people.get(), Interval::max);
				}
			}
		}
		// a department that says its number for one file needs to say it for no other
		missing.removeIf(thing -> thing instanceof UsingUnit use && Present.is(use.getUnit()) && use.getHeadcount() == null
				&& departments.containsKey(use.getUnit()));
		List<HandlersCount.OfEntrustment> contractors = new ArrayList<>();
		for (Entrustment entrustment : entrustments) {
			people(entrustment.getHandlers()).ifPresentOrElse(people -> contractors.add(new HandlersCount.OfEntrustment(entrustment, people)),
					() -> missing.add(entrustment));
		}
		Interval sum = missing.isEmpty() && !(files.isEmpty() && entrustments.isEmpty()) ? Interval.ZERO : Interval.ANY;
		List<HandlersCount.OfDepartment> counts = new ArrayList<>();
		for (Map.Entry<OrganizationUnit, Interval> department : departments.entrySet()) {
			counts.add(new HandlersCount.OfDepartment(department.getKey(), department.getValue()));
			sum = sum.plus(department.getValue());
		}
		for (HandlersCount.OfEntrustment contractor : contractors) {
			sum = sum.plus(contractor.people());
		}
		Optional<Interval> written = input(assessment, ThresholdSubject.HANDLERS).map(ThresholdInput::getValue).flatMap(Headcounts::people);
		return new HandlersCount(sum, written.orElse(sum), written.isPresent(), counts, contractors, missing);
	}

	/** The greatest number of persons in any of the files; a file that states none leaves the upper end open. */
	static Interval greatestSubjects(List<SpiFile> files) {
		return files.stream().map(file -> people(file.getSubjectCount()).orElse(Interval.ANY)).reduce(Interval::max).orElse(Interval.ANY);
	}

	static Optional<ThresholdInput> input(Assessment assessment, ThresholdSubject subject) {
		return assessment.getThresholds().stream().filter(input -> input.getSubject() == subject).findFirst();
	}

	static Optional<Interval> people(String text) {
		return Count.parse(text).map(Count::interval);
	}
}
