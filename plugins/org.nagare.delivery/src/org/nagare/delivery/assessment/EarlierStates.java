package org.nagare.delivery.assessment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Listener;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.Forms;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.change.Comparison;
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
		Map<Revision, State> states = new LinkedHashMap<>();
		for (Revision revision : model.derive(assessment).statements(Revision.class)) {
			if (revision.getPrevious() != null) {
				state(revision, assessment, model, edition).ifPresent(state -> states.put(revision, state));
			}
		}
		List<ChangeRow> rows = new ArrayList<>();
		List<FormProblem> problems = new ArrayList<>();
		List<Revision> revisions = List.copyOf(states.keySet());
		for (int i = 0; i < revisions.size(); i++) {
			boolean last = i == revisions.size() - 1;
			State next = last ? forms.state(assessment, model, edition, project.locator()) : states.get(revisions.get(i + 1));
			RevisionRows.Table table = RevisionRows.of(Comparison.of(states.get(revisions.get(i)), next), Optional.of(revisions.get(i)), Optional.empty(), project.locator());
			String revision = revisions.size() == 1 ? "" : revisions.get(i).getDate() + " ";
			table.rows().forEach(row -> rows.add(row.under(revision + row.key())));
			problems.addAll(table.problems());
		}
		return new RevisionRows.Table(rows, problems);
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
