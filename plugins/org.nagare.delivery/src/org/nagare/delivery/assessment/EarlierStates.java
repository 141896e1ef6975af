package org.nagare.delivery.assessment;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Listener;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.Forms;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.KeptStates;
import org.nagare.form.change.RevisionRows;
import org.nagare.form.change.State;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.Revision;
import org.nagare.model.derivation.ProjectModel;

/** The earlier states that the revisions of an assessment name, and the rows of changes that follow from them. */
public final class EarlierStates {

	private final NagareLanguage language;
	private final Listener listener;
	private final Forms forms;
	private final NagareProject project;
	private final Map<String, Optional<NagareProject>> read = new HashMap<>();

	/** @param editions those that the project can name */
	public EarlierStates(NagareProject project, NagareLanguage language, EditionCatalogue editions, Listener listener) {
		this.language = language;
		this.listener = listener;
		this.forms = new Forms(editions);
		this.project = project;
	}

	/** From each state that is kept to the next one, and from the last to the present. */
	public RevisionRows.Table rows(Assessment assessment, ProjectModel model, Edition edition) {
		return KeptStates.rows(model.derive(assessment).statements(Revision.class), revision -> state(revision, assessment, model, edition),
				() -> forms.state(assessment, model, edition, project.locator()), project.locator());
	}

	private Optional<State> state(Revision revision, Assessment assessment, ProjectModel model, Edition edition) {
		Optional<NagareProject> earlier = read.computeIfAbsent(revision.getPrevious(), this::read);
		if (earlier.isEmpty()) {
			return Optional.empty();
		}
		ProjectModel was = ProjectModel.of(earlier.get().files());
		return Comparison.partner(was, model, assessment).map(one -> forms.state(one, was, edition, earlier.get().locator()));
	}

	private Optional<NagareProject> read(String name) {
		try {
			Optional<ProjectFolder> folder = ProjectSearch.earlier(project.folder(), name);
			if (folder.isEmpty()) {
				listener.say(DeliveryMessage.EARLIER_STATE_MISSING, Map.of("name", name));
			}
			return folder.map(language::read);
		} catch (IOException e) {
			listener.say(DeliveryMessage.EARLIER_STATE_MISSING, Map.of("name", name));
			return Optional.empty();
		}
	}
}
