package org.nagare.workbench.folders;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;

/**
 * The project with which something is begun: named where one is open, to be chosen where there are several, so that nobody writes into another one
 * unseen. What has to be known of a project is read beside the windows.
 */
public final class ProjectChoice<T> {

	/** Reads what has to be known of a project. */
	public interface Reader<T> {

		T read(ProjectFolder project, Work.Steps steps) throws IOException;
	}

	private final List<ProjectFolder> projects;
	private final Reader<T> reader;
	private final Consumer<T> changed;
	private final Runnable look;
	private final Composite area;
	private Combo combo;
	/** The one of which something is known; none but this one is written into. */
	private int known;
	private Work<T> reading;

	/**
	 * Puts a line into a window.
	 *
	 * @param projects the one that is shown first, then the others
	 * @param changed  is given what was read of another project
	 * @param look     is told when a reading begins and when it ends
	 */
	public ProjectChoice(Composite area, int columns, List<ProjectFolder> projects, Reader<T> reader, Consumer<T> changed, Runnable look) {
		this.area = area;
		this.projects = projects;
		this.reader = reader;
		this.changed = changed;
		this.look = look;
		new Label(area, SWT.NONE).setText(Words.PROJECT.text());
		List<String> titles = titles(projects);
		if (projects.size() == 1) {
			Label name = new Label(area, SWT.NONE);
			name.setText(titles.getFirst().replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(name);
		} else {
			combo = new Combo(area, SWT.READ_ONLY);
			titles.forEach(combo::add);
			combo.select(0);
			combo.addListener(SWT.Selection, event -> read());
			GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1).applyTo(combo);
		}
	}

	/** What the projects call themselves; where that is the same, with their folders. */
	public static List<String> titles(List<ProjectFolder> projects) {
		List<String> names = projects.stream().map(OpenProjects::nameOf).toList();
		return projects.stream().map(project -> {
			String name = names.get(projects.indexOf(project));
			return names.stream().filter(name::equals).count() > 1 ? name + "  (" + project.root() + ")" : name;
		}).toList();
	}

	/** Whether another project was chosen of which nothing is known yet. */
	public boolean isReading() {
		return reading != null;
	}

	private void read() {
		int wanted = combo.getSelectionIndex();
		if (reading != null) {
			reading.cancel();
			reading = null;
		}
		if (wanted != known) {
			ProjectFolder project = projects.get(wanted);
			Work<?>[] own = { null };
			reading = Work.begin(area.getShell(), Words.READING.text(), steps -> {
				steps.step(Words.READING.text());
				T read = reader.read(project, steps);
				steps.check();
				return read;
			}, read -> ended(own[0], () -> {
				known = wanted;
				changed.accept(read);
			}), () -> ended(own[0], () -> combo.select(known)), e -> ended(own[0], () -> {
				combo.select(known);
				Ask.tell(area.getShell(), Words.PROJECT_UNREAD.text(), Words.PROJECT_NOT_READ.text().formatted(OpenProjects.nameOf(project)));
			}));
			own[0] = reading;
		}
		look.run();
	}

	/** Only of the reading that is waited for: of one that was left for another nothing is wanted any more. */
	private void ended(Work<?> work, Runnable then) {
		if (work == reading && !area.isDisposed()) {
			reading = null;
			then.run();
			look.run();
		}
	}
}
