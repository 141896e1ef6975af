package org.nagare.rules;

import java.util.List;
import org.nagare.rules.completeness.*;
import org.nagare.rules.condition.*;
import org.nagare.rules.consistency.*;
import org.nagare.rules.drawing.*;
import org.nagare.rules.threshold.*;
import org.nagare.rules.linkage.*;
import org.nagare.rules.currency.*;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.procedure.*;
import org.nagare.rules.revision.*;

/** All rules, by the sections of the catalogue. */
public final class RuleSet {

	private static final List<Rule> ALL = List.of(
			// completeness
			new OpenCells(), new CareMissing(), new CoverFilled(), new Placeholder(), new FileNames(), new AffairNames(), new NoneSpelling(),
			new ShortMeasure(), new ItemCountOverruled(), new UnusedTerm(), new OverruledWithoutReason(), new FileWithoutNumber(),
			// condition
			new ReEntrustmentDetails(), new ShortHearing(), new NotEmpty(), new ReEntrustmentCare(), new ReEntrustmentSpokenOf(),
			new EntrustmentFlag(), new BracketMissing(), new NoWithoutReason(), new GovernmentStandard(), new LinkageBasis(),
			new FreeWithFee(), new IssueWithoutPlan(), new TakenAway(),
			// consistency
			new CategoryWithoutReason(), new PostIsOrganisation(), new ItemCategories(),
			new EntrustedPersons(), new LinkageDenied(), new NetworkAcquisition(), new SourceNotJustified(), new SystemAsSource(),
			new ContractorAsSource(), new SystemNotListed(), new ConnectionsOverruled(), new SystemUnconnected(), new DepartmentsDiffer(),
			new RetentionInTexts(), new BlocksDiffer(), new OutsideStorage(), new MediaForbidden(), new AccessDenied(), new StepNotCovered(),
			new RecipientCount(), new LawPairs(), new ForeignNames(), new RepeatedText(), new CellReferences(), new Spellings(),
			new IncidentsDisagree(), new HeadOfOther(), new HandoverUntold(), new HandoversDiffer(), new NumberTwice(),
			new SourceWithoutArrow(), new OpinionReflected(), new ContractorIsSelf(), new DeniedInText(),
			new CompanyForm(), new NameWidth(), new SystemMisnamed(), new TableItem(), new ChannelInText(), new ErasureMeans(),
			new Overruling(),
			// figure
			new StepWithoutArrow(), new UnknownKind(), new KindConflict(), new NumberDenied(), new ArrowTwice(), new DirectionInText(), new FileWithoutSource(), new PartnerUnknown(),
			new TransferWithoutAffair(), new InquiryWithinBody(), new ContractorArrows(), new NetworkWithoutServer(), new SystemsNotListed(), new ReplicaNotFed(), new ReplicaItems(),
			new TwoWayStep(), new IdentityCheck(), new MediumWithoutMeasure(), new OpenLineWithoutMeasure(), new NameDiffers(),
			new PinNotMet(), new PinUnused(), new ColumnNotMet(), new ColumnUnused(), new HardToRead(),
			// time
			new PublishedAfterHolding(), new ProcedureOrder(), new FiveYears(), new WholeWithheld(), new HearingDays(), new YearlyReview(),
			new EndedTitle(), new ConcretePeriods(), new StillToCome(), new HoldingDay(), new BeforeLaw(),
			// threshold
			new ResultOverruled(), new SubjectsDisagree(), new HandlersDisagree(), new YearlyJudgement(), new HandlersInText(), new HandlersImplausible(),
			// revision
			new EarlierStateMissing(), new RowWithoutReason(), new UnknownSubject(), new ImportantAfterwards(), new NoReassessment(), new MeasureRemoved(), new TextsLeftBehind(), new ParallelTexts(), new RevisionTiming(), new RevisionDate(),
			// linkage
			new LibraryUnused(), new LibraryNotApplicable(), new LibraryItemUnknown(), new BlockMissing(), new OwnTextMissing(), new SampleText(), new PlatformNotUsed(),
			// law
			new CommissionRenamed(), new NetworkMinister(), new ArticleNineteen(), new TableTwo(), new NotificationCard(),
			new OfficeAbolished(), new TableOne(), new PrivacyActs());

	private static final List<Rule> ALONE = ALL.stream().filter(rule -> !rule.comparesAssessments()).toList();
	private static final List<Rule> COMPARING = ALL.stream().filter(Rule::comparesAssessments).toList();

	private RuleSet() {
	}

	public static List<Rule> all() {
		return ALL;
	}

	/** Those that look at one assessment. */
	static List<Rule> alone() {
		return ALONE;
	}

	/** Those that set the assessments of a project side by side. */
	static List<Rule> comparing() {
		return COMPARING;
	}
}
