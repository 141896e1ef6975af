package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.Key;
import org.nagare.sirius.tests.Session;

/**
 * An example with an open diagram, on which tools are tried one after the other: each is run, what would be saved is read again, and the model
 * is taken back to where it was, as an undo does it.
 */
final class Workbench {

	/** What a tool may do to the names of things. */
	enum Effect {
		/** Everything keeps its key; something new may be there. */
		ADDS,
		/** What stays keeps its name. */
		REMOVES,
		/** Names change. */
		RENAMES
	}

	private final Session session;
	private final Canvas canvas;
	private final List<String> comments;
	private final Set<String> keys;
	private final Set<String> reread = new HashSet<>();
	private int runs;
	private int changes;
	private int refusals;

	Workbench(Session session, Canvas canvas) {
		this.session = session;
		this.canvas = canvas;
		this.comments = session.comments();
		this.keys = keys(session.project());
	}

	Canvas canvas() {
		return canvas;
	}

	int runs() {
		return runs;
	}

	/** How many of the runs changed a text. */
	int changes() {
		return changes;
	}

	/** How many were taken back by the tool itself. */
	int refusals() {
		return refusals;
	}

	/**
	 * Runs a tool and takes it back.
	 *
	 * @param sort runs of one sort are alike: the first is saved and read again, the others are saved only
	 */
	void attempt(String sort, Effect effect, Runnable tool) {
		runs++;
		session.resources().getResources().forEach(text -> text.setModified(false));
		ChangeRecorder recorder = new ChangeRecorder(session.files());
		try {
			tool.run();
			ChangeDescription change = recorder.endRecording();
			try {
				save(sort, effect, change);
			} finally {
				change.apply();
			}
		} catch (OperationCanceledException takenBack) {
			// Sirius takes back what was changed before; a text that was marked would be saved all the same
			assertTrue(recorder.endRecording().getObjectChanges().isEmpty(), sort);
			assertTrue(session.resources().getResources().stream().noneMatch(Resource::isModified), sort);
			refusals++;
		} catch (AssertionError | RuntimeException e) {
			throw new AssertionError(sort + ": " + e.getMessage(), e);
		} finally {
			recorder.dispose();
		}
	}

	/** Sirius saves the texts in which something was changed, and those that are marked as changed. */
	private void save(String sort, Effect effect, ChangeDescription change) {
		Set<Resource> touched = new HashSet<>();
		change.getObjectChanges().keySet().stream().filter(thing -> thing.eResource() != null).forEach(thing -> touched.add(thing.eResource()));
		Map<URI, String> saved = session.saved(text -> touched.contains(text) || text.isModified());
		if (!saved.equals(session.before())) {
			changes++;
			if (reread.add(sort)) {
				readAgain(sort, effect, Session.over(saved));
			}
		}
	}

	private void readAgain(String sort, Effect effect, Session again) {
		assertEquals(List.of(), again.errors(), sort);
		ProjectModel model = ProjectModel.of(session.files());
		Set<String> after = keys(again.project());
		assertEquals(keys(model), after, sort + ": the text says what the diagram shows");
		if (effect == Effect.ADDS) {
			Set<String> lost = new TreeSet<>(keys);
			lost.removeAll(after);
			assertEquals(Set.of(), lost, sort + ": other keys unchanged");
		}
		if (effect != Effect.REMOVES) {
			assertEquals(comments, again.comments(), sort);
		} else {
			assertTrue(comments.containsAll(again.comments()), sort);
		}
	}

	/** The keys of everything that is known by a name, and of flows. */
	private static Set<String> keys(ProjectModel project) {
		Set<String> keys = new TreeSet<>();
		List<EObject> all = new ArrayList<>();
		project.texts().forEach(text -> text.eAllContents().forEachRemaining(all::add));
		all.stream().filter(thing -> thing instanceof Named named && named.getName() != null || thing instanceof Flow)
				.forEach(thing -> project.key(thing).map(Key::toString).ifPresent(keys::add));
		return keys;
	}
}
