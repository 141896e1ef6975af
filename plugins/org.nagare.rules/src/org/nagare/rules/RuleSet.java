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
			new OpenCells(), new CoverFilled(),
			// condition
			new ReEntrustmentDetails(), new ShortHearing(),
			// consistency
			new CategoryWithoutReason(), new PostIsOrganisation(),
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
