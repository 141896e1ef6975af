package org.nagare.delivery.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.Forms;
import org.nagare.form.change.Comparison;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** Two states of a project, assessment by assessment. */
public final class TwoStates {

	/** What a comparison is made of. */
	public record Pair(Comparison comparison, NagareProject earlier, NagareProject later) {
	}

	private final NagareProject earlier;
	private final NagareProject later;
	private final ProjectModel was;
	private final ProjectModel is;
	private final EditionCatalogue editions;

	/** @param editions those that the later state can name */
	public TwoStates(NagareProject earlier, NagareProject later, EditionCatalogue editions) {
		this.earlier = earlier;
		this.later = later;
		this.was = ProjectModel.of(earlier.files());
		this.is = ProjectModel.of(later.files());
		this.editions = editions;
	}

	public ProjectModel earlierModel() {
		return was;
	}

	public ProjectModel laterModel() {
		return is;
	}

	/** The assessments of the later state that the earlier one has as well. */
	public List<Assessment> inBoth() {
		List<Assessment> both = new ArrayList<>(is.assessments());
		both.removeIf(one -> partner(one).isEmpty());
		return both;
	}

	/** The assessment of the earlier state that one of the later state was. */
	public Optional<Assessment> partner(Assessment one) {
		return Comparison.partner(was, is, one);
	}

	/** Both states of an assessment in the first edition that the later one names; none where only the later state has it. */
	public Optional<Pair> pair(Assessment newer) {
		return partner(newer).map(older -> {
			Edition edition = new AssessmentForms(editions).editionOf(newer);
			Forms forms = new Forms(editions);
			return new Pair(Comparison.of(forms.state(older, was, edition, earlier.locator()), forms.state(newer, is, edition, later.locator())), earlier, later);
		});
	}
}
