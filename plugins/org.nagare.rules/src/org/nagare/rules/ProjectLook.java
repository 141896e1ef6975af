package org.nagare.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.engine.Examination;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;

/** What the rules find in a project, one assessment after the other, with the severities that its settings ask for. */
final class ProjectLook {

	private final ProjectModel model;
	private final Examination examination;
	private final ProjectSeverities severities;

	ProjectLook(ProjectModel model, Examination examination, ProjectSeverities severities) {
		this.model = model;
		this.examination = examination;
		this.severities = severities;
	}

	ProjectModel model() {
		return model;
	}

	List<Assessment> assessments() {
		return model.assessments();
	}

	/** What is found in one assessment; looked at anew each time. */
	List<Finding> of(Assessment assessment) {
		return adjusted(examination.run(RuleSet.alone(), assessment));
	}

	/** What is known when all assessments have been looked at: what they say differently, and acceptances that met nothing. */
	List<Finding> across() {
		List<Finding> across = new ArrayList<>(examination.compare(RuleSet.comparing()));
		across.addAll(examination.stale());
		return adjusted(across);
	}

	List<Accepted> accepted() {
		return examination.accepted();
	}

	private List<Finding> adjusted(List<Finding> findings) {
		List<Finding> adjusted = new ArrayList<>();
		for (Finding finding : findings) {
			Optional.of(finding).flatMap(each -> severities.of(each.code(), each.severity())).ifPresent(severity -> adjusted.add(finding.withSeverity(severity)));
		}
		return adjusted;
	}
}
