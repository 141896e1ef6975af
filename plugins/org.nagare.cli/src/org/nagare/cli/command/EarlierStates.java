package org.nagare.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
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
import org.nagare.model.Assessment;
import org.nagare.model.Revision;
import org.nagare.model.derivation.ProjectModel;

/** The earlier states that the revisions of an assessment name, and the rows of changes that follow from them. */
final class EarlierStates {

	private final Console console;
	private final ProjectReader reader;
	private final Forms forms;
	private final NagareProject project;
	private final Map<String, Optional<NagareProject>> read = new HashMap<>();

	EarlierStates(Console console, ProjectReader reader, NagareProject project) {
		this.console = console;
		this.reader = reader;
		this.forms = new Forms(reader.editions(project));
		this.project = project;
	}

	/** From each state that is kept to the next one, and from the last to the present. */
	RevisionRows.Table rows(Assessment assessment, ProjectModel model, Edition edition) {
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
		return TwoStates.partner(was, model, assessment).map(one -> forms.state(one, was, edition, earlier.get().locator()));
	}

	private Optional<NagareProject> read(String name) {
		try {
			Optional<ProjectFolder> folder = ProjectSearch.earlier(project.folder(), name);
			if (folder.isEmpty()) {
				console.say(CommandMessage.EARLIER_STATE_MISSING, Map.of("name", name));
			}
			return folder.map(reader::read);
		} catch (IOException e) {
			console.say(CommandMessage.EARLIER_STATE_MISSING, Map.of("name", name));
			return Optional.empty();
		}
	}
}
