package org.nagare.form.answer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.nagare.model.ProcedureSubject;
import org.nagare.model.ThresholdSubject;
import org.nagare.yoshiki.question.Question;

/** Who answers which question. The set is closed: every question has one answer, and an edition can ask no other. */
public final class Bindings {

	private static final Map<Question, Binding> ALL = all();

	private Bindings() {
	}

	public static Binding of(Question question) {
		return ALL.get(question);
	}

	public static Map<Question, Binding> registry() {
		return ALL;
	}

	private static Map<Question, Binding> all() {
		Map<Question, Binding> all = new EnumMap<>(Question.class);
		assessment(all);
		procedure(all);
		file(all);
		entrustment(all);
		recipients(all);
		all.put(Question.SYSTEM_NAME, SystemBindings::name);
		all.put(Question.SYSTEM_FUNCTIONS, SystemBindings::functions);
		all.put(Question.SYSTEM_CONNECTIONS, SystemBindings::connections);
		all.put(Question.SYSTEM_HOLDS_NUMBER, SystemBindings::holdsNumber);
		all.put(Question.SYSTEM_REACHES_NUMBER, SystemBindings::reachesNumber);
		all.put(Question.CHANGE_DATE, ChangeBindings::date);
		all.put(Question.CHANGE_ITEM, ChangeBindings.text(ChangeRow::item));
		all.put(Question.CHANGE_BEFORE, ChangeBindings.text(ChangeRow::before));
		all.put(Question.CHANGE_AFTER, ChangeBindings.text(ChangeRow::after));
		all.put(Question.CHANGE_TIMING, ChangeBindings::timing);
		all.put(Question.CHANGE_REASON, ChangeBindings::explanation);
		return Collections.unmodifiableMap(all);
	}

	private static void assessment(Map<Question, Binding> all) {
		all.put(Question.ASSESSMENT_NUMBER, CoverBindings::number);
		all.put(Question.ASSESSMENT_NAME, CoverBindings::name);
		all.put(Question.ASSESSMENT_DECLARATION, CoverBindings::declaration);
		all.put(Question.ASSESSMENT_SPECIAL_NOTE, CoverBindings::specialNote);
		all.put(Question.ENTITY_HEAD, CoverBindings::head);
		all.put(Question.ENTITY_IS_ADMINISTRATIVE, CoverBindings::isAdministrative);
		all.put(Question.ENTITY_STANDARDS, CoverBindings::standards);
		all.put(Question.OTHER_ENTITIES, CoverBindings::otherEntities);
		all.put(Question.ENTITY_SYSTEMS_FIGURE, SystemBindings::overview);
		all.put(Question.AFFAIR_NAME, AffairBindings::name);
		all.put(Question.AFFAIR_SUBJECTS, AffairBindings::subjects);
		all.put(Question.AFFAIR_BASES, AffairBindings::bases);
		all.put(Question.AFFAIR_DEPARTMENTS, AffairBindings::departments);
		all.put(Question.AFFAIR_HEADS, AffairBindings::heads);
		all.put(Question.AFFAIR_FIGURE, AffairBindings::figure);
		all.put(Question.AFFAIR_NOTES, AffairBindings::notes);
		all.put(Question.FILES, AffairBindings::files);
		all.put(Question.LINKAGE, LinkageBindings::done);
		all.put(Question.LINKAGE_BASES, LinkageBindings::bases);
		all.put(Question.CLAIM_ADDRESS, AffairBindings::claim);
		all.put(Question.INQUIRY_ADDRESS, AffairBindings::inquiry);
		all.put(Question.AFFAIR_SYSTEMS, AffairBindings::systems);
		all.put(Question.THRESHOLD, ThresholdBindings::judgement);
		all.put(Question.SUBJECTS_AS_OF, ThresholdBindings.asOf(ThresholdSubject.SUBJECTS));
		all.put(Question.HANDLERS, ThresholdBindings::handlers);
		all.put(Question.HANDLERS_AS_OF, ThresholdBindings.asOf(ThresholdSubject.HANDLERS));
		all.put(Question.INCIDENT, ThresholdBindings::incident);
	}

	private static void procedure(Map<Question, Binding> all) {
		all.put(Question.ASSESSMENT_APPROVAL, ProcedureBindings::approved);
		all.put(Question.ASSESSMENT_PUBLICATION, ProcedureBindings::published);
		all.put(Question.BASIC_ASSESSMENT_DATE, ProcedureBindings.date(ProcedureSubject.BASIC_ASSESSMENT));
		all.put(Question.HEARING_METHOD, ProcedureBindings.hearingMethod());
		all.put(Question.HEARING_PERIOD, ProcedureBindings::period);
		all.put(Question.HEARING_SHORTENING, ProcedureBindings::shortening);
		all.put(Question.HEARING_OPINIONS, ProcedureBindings.hearingOpinions());
		all.put(Question.HEARING_REFLECTION, ProcedureBindings.hearingReflection());
		all.put(Question.CHECK_DATE, ProcedureBindings.date(ProcedureSubject.THIRD_PARTY_CHECK));
		all.put(Question.CHECK_METHOD, ProcedureBindings.checkMethod());
		all.put(Question.CHECK_RESULT, ProcedureBindings.checkResult());
		all.put(Question.APPROVAL_SUBMISSION, ProcedureBindings.date(ProcedureSubject.APPROVAL));
		all.put(Question.APPROVAL_REVIEW, ProcedureBindings.review());
	}

	private static void file(Map<Question, Binding> all) {
		all.put(Question.FILE_NAME, FileBindings::name);
		all.put(Question.FILE_KIND, FileBindings::kind);
		all.put(Question.FILE_SUBJECTS, FileBindings::subjects);
		all.put(Question.FILE_SCOPE, FileBindings::scope);
		all.put(Question.FILE_ITEM_COUNT, FileBindings::itemCount);
		all.put(Question.FILE_CATEGORIES, FileBindings::categories);
		all.put(Question.FILE_CATEGORY_REASONS, FileBindings::categoryReasons);
		all.put(Question.FILE_ITEMS, FileBindings::items);
		all.put(Question.FILE_START, FileBindings::start);
		all.put(Question.FILE_DEPARTMENTS, FileBindings::departments);
		all.put(Question.ACQUISITION_SOURCES, AcquisitionBindings::sources);
		all.put(Question.ACQUISITION_METHODS, AcquisitionBindings::methods);
		all.put(Question.ACQUISITION_TIMING, AcquisitionBindings::timing);
		all.put(Question.ACQUISITION_FROM_PERSON, AcquisitionBindings::fromPerson);
		all.put(Question.USE_CHANGE_REASON, FileBindings::purposeChange);
		all.put(Question.USE_DEPARTMENTS, FileBindings::usingDepartments);
		all.put(Question.USE_STAFF, FileBindings::staff);
		all.put(Question.USE_START, FileBindings::useStart);
		all.put(Question.LINKED_ACQUISITION_ABSENT, LinkageBindings::acquisitionAbsent);
		all.put(Question.LINKED_PROVISION_ABSENT, LinkageBindings::provisionAbsent);
		all.put(Question.RETENTION, FileBindings::retention);
		all.put(Question.RETENTION_REASON, FileBindings::retentionReason);
	}

	private static void entrustment(Map<Question, Binding> all) {
		all.put(Question.ENTRUSTMENTS, EntrustmentBindings::present);
		all.put(Question.ENTRUSTMENT_ABSENT, EntrustmentBindings::absent);
		all.put(Question.REENTRUSTMENT_CARE, EntrustmentBindings::care);
		all.put(Question.ENTRUSTED_MATTER, EntrustmentBindings::matter);
		all.put(Question.ENTRUSTED_CONTENT, EntrustmentBindings::content);
		all.put(Question.ENTRUSTED_EXTENT, EntrustmentBindings::extent);
		all.put(Question.ENTRUSTED_SUBJECTS, EntrustmentBindings::subjects);
		all.put(Question.ENTRUSTED_SCOPE, EntrustmentBindings::scope);
		all.put(Question.ENTRUSTED_REASON, EntrustmentBindings::reason);
		all.put(Question.ENTRUSTED_STAFF, EntrustmentBindings::staff);
		all.put(Question.ENTRUSTED_METHODS, EntrustmentBindings::methods);
		all.put(Question.CONTRACTOR_CONFIRMATION, EntrustmentBindings::confirmation);
		all.put(Question.CONTRACTOR_NAME, EntrustmentBindings::contractor);
		all.put(Question.REENTRUSTMENT, EntrustmentBindings::passedOn);
		all.put(Question.REENTRUSTMENT_PERMISSION, EntrustmentBindings::permission);
		all.put(Question.REENTRUSTMENT_MATTERS, EntrustmentBindings::matters);
	}

	private static void recipients(Map<Question, Binding> all) {
		all.put(Question.PROVISIONS, RecipientBindings::present);
		all.put(Question.PROVISION_ABSENT, RecipientBindings::absent);
		all.put(Question.RECIPIENT_NAME, RecipientBindings::provisionName);
		all.put(Question.RECIPIENT_BASES, RecipientBindings::bases);
		all.put(Question.RECIPIENT_PURPOSE, RecipientBindings::purpose);
		all.put(Question.RECIPIENT_INFORMATION, RecipientBindings::information);
		all.put(Question.RECIPIENT_SUBJECTS, RecipientBindings::subjects);
		all.put(Question.RECIPIENT_SCOPE, RecipientBindings::scope);
		all.put(Question.RECIPIENT_METHODS, RecipientBindings::methods);
		all.put(Question.RECIPIENT_TIMING, RecipientBindings::timing);
		all.put(Question.TRANSFEREE_NAME, RecipientBindings::transferName);
		all.put(Question.TRANSFEREE_BASES, RecipientBindings::bases);
		all.put(Question.TRANSFEREE_PURPOSE, RecipientBindings::purpose);
		all.put(Question.TRANSFEREE_INFORMATION, RecipientBindings::information);
		all.put(Question.TRANSFEREE_SUBJECTS, RecipientBindings::subjects);
		all.put(Question.TRANSFEREE_SCOPE, RecipientBindings::scope);
		all.put(Question.TRANSFEREE_METHODS, RecipientBindings::methods);
		all.put(Question.TRANSFEREE_TIMING, RecipientBindings::timing);
	}
}
