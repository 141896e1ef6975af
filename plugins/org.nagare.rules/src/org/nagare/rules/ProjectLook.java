package org.nagare.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.engine.Examination;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;

/** What the rules find in a project, one assessment after the other, with the severities that its settings ask for. */
final class ProjectLook {

	private final ProjectModel model;
	private final Examination examination;
	private final ProjectSeverities severities;
	private final Runnable between;

	/** @param between done before each rule; what it throws ends the look */
	ProjectLook(ProjectModel model, Examination examination, ProjectSeverities severities, Runnable between) {
		this.model = model;
		this.examination = examination;
		this.severities = severities;
		this.between = between;
	}

	ProjectModel model() {
		return model;
	}

	List<Assessment> assessments() {
		return model.assessments();
	}

	/** What is found in one assessment; looked at anew each time. */
	List<Finding> of(Assessment assessment) {
		return adjusted(examination.run(watched(RuleSet.alone()), assessment));
	}

	/** What is known when all assessments have been looked at: what they say differently, and acceptances that met nothing. */
	List<Finding> across() {
		List<Finding> across = new ArrayList<>(examination.compare(watched(RuleSet.comparing())));
		across.addAll(examination.stale());
		return adjusted(across);
	}

	List<Accepted> accepted() {
		return examination.accepted();
	}

	private List<Rule> watched(List<Rule> rules) {
		return rules.stream().<Rule>map(rule -> new Watched(rule, between)).toList();
	}

	/** A rule before which somebody may end the look. */
	private record Watched(Rule rule, Runnable between) implements Rule {

		@Override
		public String code() {
			return rule.code();
		}

		@Override
		public void check(RuleContext context, Report report) {
			between.run();
			rule.check(context, report);
		}

		@Override
		public boolean comparesAssessments() {
			return rule.comparesAssessments();
		}
	}

	private List<Finding> adjusted(List<Finding> findings) {
		List<Finding> adjusted = new ArrayList<>();
		for (Finding finding : findings) {
			Optional.of(finding).flatMap(each -> severities.of(each.code(), each.severity())).ifPresent(severity -> adjusted.add(finding.withSeverity(severity)));
		}
		return adjusted;
	}
}
