package org.nagare.sirius.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.resource.EarlierState;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;

/**
 * What follows from the texts of a session, until one of them changes. Sirius asks for every label and every line of a diagram by itself;
 * derived anew each time, a diagram of a hundred nodes would never be there. The state lies with the set of resources and goes with it.
 */
public final class ProjectState extends AdapterImpl {

	private static final String FILE_ENDING = "nagare";

	private final ResourceSet resources;
	private final String state;
	private final Adapter watch = new Watch();
	private final Map<OpenDiagram, Drawn> drawn = new HashMap<>();
	private final Map<Class<?>, Object> kept = new HashMap<>();
	private ProjectModel project;

	private ProjectState(ResourceSet resources, String state) {
		this.resources = resources;
		this.state = state;
		resources.eAdapters().add(this);
		List.copyOf(resources.getResources()).forEach(this::watch);
	}

	/** The state of the texts that a thing stands among; those of an earlier state are a project of their own. */
	public static ProjectState of(EObject thing) {
		Resource text = thing.eResource();
		if (text == null || text.getResourceSet() == null) {
			throw new IllegalArgumentException("in no text: " + thing);
		}
		ResourceSet resources = text.getResourceSet();
		String state = EarlierState.of(text.getURI());
		synchronized (resources) {
			for (Adapter adapter : resources.eAdapters()) {
				if (adapter instanceof ProjectState known && known.state.equals(state)) {
					return known;
				}
			}
			return new ProjectState(resources, state);
		}
	}

	/** All texts of the session that are of this state, as one project. */
	public synchronized ProjectModel project() {
		if (project == null) {
			List<ProjectFile> files = new ArrayList<>();
			for (Resource resource : resources.getResources()) {
				if (isText(resource) && !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof ProjectFile file) {
					lookAgain(resource);
					files.add(file);
				}
			}
			project = ProjectModel.of(files);
		}
		return project;
	}

	/**
	 * A session opens one text after the other and looks every reference up at once. A text remembers what it looked for in vain, until it is
	 * changed itself; what a text that came later declares would never be found.
	 */
	private static void lookAgain(Resource text) {
		if (text instanceof XtextResource linked && !linked.getErrors().isEmpty()) {
			linked.getCache().clear(linked);
		}
	}

	/** The assessment that a thing is seen from: itself, that of its text, else the first of the project. */
	public Optional<AssessmentDerivation> derivation(EObject thing) {
		ProjectModel model = project();
		Optional<Assessment> own = thing instanceof Assessment assessment ? Optional.of(assessment) : text(thing).flatMap(ProjectModel::assessmentOf);
		return own.or(() -> model.assessments().stream().findFirst()).map(model::derive);
	}

	/** What a diagram shows. */
	public static Drawn drawn(EObject diagram) {
		OpenDiagram open = OpenDiagram.of(diagram);
		return of(open.subject()).drawn(open);
	}

	/** What the diagram around a view is drawn from. */
	public static AssessmentDerivation derivationAround(EObject view) {
		return drawn(OpenDiagram.around(view)).derivation();
	}

	/** What is shown by a diagram that is not open. */
	public synchronized Drawn drawn(OpenDiagram diagram) {
		Drawn known = drawn.get(diagram);
		if (known == null) {
			known = derivation(diagram.subject()).map(derivation -> Drawn.of(derivation, diagram)).orElseThrow();
			drawn.put(diagram, known);
		}
		return known;
	}

	/** Something else that follows from the texts, made once for each state of them. */
	public synchronized <T> T kept(Class<T> type, Supplier<T> making) {
		if (!kept.containsKey(type)) {
			kept.put(type, making.get());
		}
		return type.cast(kept.get(type));
	}

	private static Optional<ProjectFile> text(EObject thing) {
		for (EObject at = thing; at != null; at = at.eContainer()) {
			if (at instanceof ProjectFile file) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	private boolean isText(Resource resource) {
		return resource.getURI() != null && FILE_ENDING.equals(resource.getURI().fileExtension()) && EarlierState.of(resource.getURI()).equals(state);
	}

	private void watch(Resource resource) {
		if (isText(resource) && !resource.eAdapters().contains(watch)) {
			resource.eAdapters().add(watch);
		}
	}

	/** Texts come and go. */
	@Override
	public void notifyChanged(Notification change) {
		if (change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
			List.copyOf(resources.getResources()).forEach(this::watch);
			forget();
		}
	}

	private synchronized void forget() {
		project = null;
		drawn.clear();
		kept.clear();
	}

	/** Everything in the texts; that a reference was looked up changes nothing. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			int event = change.getEventType();
			if (event != Notification.RESOLVE && event != Notification.REMOVING_ADAPTER && !change.isTouch()) {
				forget();
			}
		}

		@Override
		protected boolean resolve() {
			return false;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == ProjectState.class;
		}

		@Override
		protected void addAdapter(Notifier notifier) {
			if (!notifier.eAdapters().contains(this)) {
				notifier.eAdapters().add(this);
			}
		}
	}
}
