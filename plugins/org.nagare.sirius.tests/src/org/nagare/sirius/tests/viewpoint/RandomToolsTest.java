package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.tests.Session;

/**
 * No tool, and no tools one after the other, leave what the grammar cannot say. A person who does anything at all in a diagram can save; the text is read
 * again without an error, and shows the same diagram.
 */
class RandomToolsTest extends OnEveryExample {

	/** For each of the four examples. */
	private static final int SEQUENCES = Integer.getInteger("nagare.sirius.sequences", 12);
	private static final int LONGEST = 8;
	private static final int MOST_TRIES = 40;
	private static final List<String> DIAGRAMS = List.of("figure", "entrustments", "file", "subAffair");

	@ParameterizedTest
	@MethodSource("examples")
	void whateverIsDoneCanBeSaved(ProjectFolder example) {
		Session session = Session.of(example);
		Map<URI, String> before = session.saved();
		int changed = 0;
		for (int seed = 0; seed < SEQUENCES; seed++) {
			changed += run(session, before, seed) ? 1 : 0;
		}
		assertTrue(changed >= SEQUENCES * 2 / 3, changed + " of " + SEQUENCES + " sequences changed a text");
	}

	/** Whether a text is another one after it; all is taken back again, as an undo does it. */
	private boolean run(Session session, Map<URI, String> before, int seed) {
		Random random = new Random(seed);
		List<String> done = new ArrayList<>();
		ChangeRecorder recorder = new ChangeRecorder(session.files());
		session.resources().getResources().forEach(text -> text.setModified(false));
		try {
			Canvas canvas = canvas(session, random);
			String kind = Values.text(Values.one(canvas.diagram(), "description"), "name");
			int steps = 1 + random.nextInt(LONGEST);
			for (int tries = 0; steps > 0 && tries < MOST_TRIES; tries++) {
				Optional<RandomTool> tool = RandomTool.next(viewpoint, canvas, random);
				tool.map(RandomTool::words).ifPresent(done::add);
				steps -= tool.isEmpty() || isUsed(tool.get()) ? 1 : 0;
				canvas = drawn(kind, Canvas.subject(canvas.diagram()));
			}
			ChangeDescription change = recorder.endRecording();
			try {
				return sayTheSame(session, canvas, kind, change);
			} finally {
				change.apply();
				assertEquals(before, session.saved(), "all is taken back");
			}
		} catch (AssertionError | RuntimeException e) {
			throw new AssertionError("seed " + seed + " " + String.join("; ", done) + "\n" + e.getMessage(), e);
		} finally {
			recorder.dispose();
		}
	}

	/** Whether it was not taken back by the tool itself, as a person would notice and do something else. */
	private static boolean isUsed(RandomTool tool) {
		try {
			tool.run().run();
			return true;
		} catch (OperationCanceledException takenBack) {
			// refused before anything was changed, which ToolsTest looks at
			return false;
		}
	}

	private Canvas canvas(Session session, Random random) {
		String kind = DIAGRAMS.get(random.nextInt(DIAGRAMS.size()));
		AssessmentDerivation first = session.project().derive(session.assessments().get(0));
		List<? extends EObject> subjects = switch (kind) {
			case "file" -> first.files();
			case "subAffair" -> first.subAffairs();
			default -> session.assessments();
		};
		return drawn(kind, subjects.get(random.nextInt(subjects.size())));
	}

	private static List<String> without(List<String> lines, List<String> others) {
		return lines.stream().filter(line -> !others.contains(line)).toList();
	}

	private boolean sayTheSame(Session session, Canvas canvas, String kind, ChangeDescription change) {
		Set<Resource> touched = new HashSet<>();
		change.getObjectChanges().keySet().stream().filter(thing -> thing.eResource() != null).forEach(thing -> touched.add(thing.eResource()));
		Map<URI, String> saved = session.saved(text -> touched.contains(text) || text.isModified());
		Session again = Session.over(saved);
		assertEquals(List.of(), again.errors());
		ProjectModel project = ProjectModel.of(session.files());
		EObject subject = project.key(Canvas.subject(canvas.diagram())).flatMap(again.project().keys()::resolve).orElseThrow();
		Canvas read = drawn(kind, subject);
		List<String> drawn = Shown.of(canvas, project);
		List<String> written = Shown.of(read, again.project());
		assertEquals(without(drawn, written), without(written, drawn), "the text shows what the diagram shows");
		assertEquals(drawn.size(), written.size(), "and nothing twice");
		return !saved.equals(session.before());
	}
}
