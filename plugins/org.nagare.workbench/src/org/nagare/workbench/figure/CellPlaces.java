package org.nagare.workbench.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.model.Assessment;
import org.nagare.model.key.Key;
import org.nagare.rules.SeenProject;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.ProjectReading;

/** In which cells of the form a thing appears. Found only when somebody asks, since the whole form is filled for it. */
final class CellPlaces {

	private Snapshot found;
	private Snapshot asked;
	private Map<String, List<String>> places = Map.of();

	/** The places of a thing as the form prints them; none until they are known, and then the reader is told. */
	synchronized List<String> of(Snapshot snapshot, List<String> keys, Consumer<Snapshot> reader) {
		if (snapshot != found && snapshot != asked) {
			asked = snapshot;
			find(snapshot, reader);
		}
		if (snapshot != found) {
			return List.of();
		}
		Set<String> of = new LinkedHashSet<>();
		for (String key : keys) {
			snapshot.thing(key).flatMap(thing -> snapshot.keys().key(thing)).map(Key::toString).ifPresent(known -> of.addAll(places.getOrDefault(known, List.of())));
		}
		return new ArrayList<>(of);
	}

	private void find(Snapshot snapshot, Consumer<Snapshot> reader) {
		Job job = new Job("cells") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Map<String, List<String>> now = ProjectReading.get().projects().look(snapshot.project().folder(), snapshot.seen(), project -> places(project, snapshot));
					synchronized (CellPlaces.this) {
						found = snapshot;
						places = now;
					}
					reader.accept(snapshot);
				} catch (RuntimeException e) {
					NagareWorkbench.log("cells", e);
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule();
	}

	private static Map<String, List<String>> places(SeenProject project, Snapshot snapshot) {
		Map<String, List<String>> now = new LinkedHashMap<>();
		Optional<Assessment> assessment = snapshot.derivation().map(known -> known.assessment().getName()).flatMap(project.model()::assessment);
		assessment.flatMap(project.forms()::of).ifPresent(form -> {
			for (Cell cell : form.cells()) {
				for (EObject thing : cell.things()) {
					project.model().keys().key(thing).ifPresent(key -> now.computeIfAbsent(key.toString(), one -> new ArrayList<>()).add(cell.printedPath()));
				}
			}
		});
		return now;
	}
}
