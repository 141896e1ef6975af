package org.nagare.rules;

import java.util.List;
import org.nagare.rules.completeness.*;
import org.nagare.rules.condition.*;
import org.nagare.rules.consistency.*;
import org.nagare.rules.drawing.*;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.procedure.*;

/** All rules, by the sections of the catalogue. */
public final class RuleSet {

	private static final List<Rule> ALL = List.of(
			// completeness
			new OpenCells(), new CoverFilled(), new Placeholder(), new FileNames(), new AffairNames(), new NoneSpelling(),
			new ShortMeasure(), new ItemCountOverruled(), new UnusedTerm(),
			// condition
			new ReEntrustmentDetails(), new ShortHearing(), new NotEmpty(), new ReEntrustmentCare(), new ReEntrustmentSpokenOf(),
			new EntrustmentFlag(), new BracketMissing(), new NoWithoutReason(), new GovernmentStandard(), new LinkageBasis(),
			new FreeWithFee(), new IssueWithoutPlan(),
			// consistency
			new CategoryWithoutReason(), new PostIsOrganisation(), new ItemCategories(),
			new EntrustedPersons(), new LinkageDenied(), new NetworkAcquisition(), new SourceNotJustified(), new SystemAsSource(),
			new ContractorAsSource(), new SystemNotListed(), new ConnectionsOverruled(), new SystemUnconnected(), new DepartmentsDiffer(),
			new RetentionInTexts(),
			// figure
			new StepWithoutArrow(), new UnknownKind(),
			// time
			new PublishedAfterHolding());

	private RuleSet() {
	}

	public static List<Rule> all() {
		return ALL;
	}
}
