package org.nagare.workbench.problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.nagare.rules.FindingAcceptance;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.output.RulePage;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.front.UndoOfText;
import org.nagare.workbench.language.CellFindings;

/** All problems of the open folders; beside them the page of the rule that found the chosen one. */
public final class ProblemsView extends ViewPart implements IResourceChangeListener {

	public static final String ID = "org.nagare.workbench.problems";

	private static final int PAUSE_IN_MILLISECONDS = 150;

	private final Runnable refresh = this::refresh;
	private final Consumer<Path> looked = root -> refreshSoon();
	private final Catalogue catalogue = Catalogue.shipped();
	private TableViewer table;
	private StyledText page;

	@Override
	public void createPartControl(Composite parent) {
		UndoOfText.install(getViewSite().getActionBars());
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		Composite list = new Composite(halves, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		table = new TableViewer(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(table);
		column(columns, Words.MESSAGE, 55, new ColumnLabelProvider() {
			@Override
			public String getText(Object problem) {
				return ((Problem) problem).messageInList();
			}

			@Override
			public String getToolTipText(Object problem) {
				return ((Problem) problem).message();
			}

			@Override
			public Image getImage(Object problem) {
				return image(((Problem) problem).severity());
			}
		});
		column(columns, Words.PLACE, 21, ColumnLabelProvider.createTextProvider(problem -> ((Problem) problem).placeInList()));
		column(columns, Words.RULE, 24, ColumnLabelProvider.createTextProvider(problem -> ((Problem) problem).code()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		page = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setMargins(8, 6, 8, 6);
		halves.setWeights(68, 32);
		table.addSelectionChangedListener(event -> explain((Problem) event.getStructuredSelection().getFirstElement()));
		table.addDoubleClickListener(event -> chosen().ifPresent(ProblemsView::open));
		getSite().setSelectionProvider(table);
		fillMenu();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		CellFindings.get().addReader(looked);
		refresh();
	}

	private void column(TableColumnLayout columns, Words words, int weight, org.eclipse.jface.viewers.CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(words.text());
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void fillMenu() {
		MenuManager menu = new MenuManager();
		menu.add(action(Words.OPEN, () -> chosen().ifPresent(ProblemsView::open)));
		menu.add(action(Words.MEND, () -> chosen().ifPresent(problem -> {
			open(problem);
			Editors.quickFix();
		})));
		Action explain = action(Words.EXPLAIN, () -> chosen().ifPresent(problem -> Editors.explain(problem.code())));
		menu.add(explain);
		menu.addMenuListener(shown -> explain.setEnabled(chosen().filter(problem -> catalogue.entry(problem.code()).isPresent()).isPresent()));
		Action accept = action(Words.ACCEPT, () -> chosen().ifPresent(problem -> new Accepting(getSite().getShell(), getSite().getPage()).ask(problem)));
		menu.add(accept);
		menu.addMenuListener(shown -> accept.setEnabled(chosen().filter(problem -> FindingAcceptance.isPossible(catalogue, problem.code())).isPresent()));
		menu.add(action(Words.COPY, () -> chosen().ifPresent(problem -> Editors.copy(getSite().getShell().getDisplay(), problem.place() + " " + problem.message()))));
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
	}

	private static Action action(Words words, Runnable deed) {
		return new Action(words.text()) {
			@Override
			public void run() {
				deed.run();
			}
		};
	}

	private Optional<Problem> chosen() {
		return Optional.ofNullable((Problem) table.getStructuredSelection().getFirstElement());
	}

	private static void open(Problem problem) {
		Editors.page().ifPresent(window -> {
			try {
				IDE.openEditor(window, problem.marker());
			} catch (PartInitException e) {
				NagareWorkbench.log(problem.place(), e);
			}
		});
	}

	/** Shows the page of the rule; a problem that no rule speaks of says all in its message. */
	private void explain(Problem problem) {
		String words = problem == null ? ""
				: catalogue.entry(problem.code()).map(entry -> RulePage.write(entry, NagareWorkbench.messageLanguage())).map(text -> problem.message() + "\n\n" + text)
						.orElse(problem.message());
		page.setText(words);
	}

	private static Image image(int severity) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		return shared.getImage(switch (severity) {
			case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			default -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.findMarkerDeltas(ProblemMarkers.TYPE, true).length > 0) {
			refreshSoon();
		}
	}

	private void refreshSoon() {
		if (!table.getControl().isDisposed()) {
			Display display = table.getControl().getDisplay();
			display.asyncExec(() -> {
				display.timerExec(-1, refresh);
				display.timerExec(PAUSE_IN_MILLISECONDS, refresh);
			});
		}
	}

	private void refresh() {
		if (table.getControl().isDisposed()) {
			return;
		}
		List<Problem> problems = problems();
		table.setInput(problems);
		long errors = problems.stream().filter(problem -> problem.severity() == IMarker.SEVERITY_ERROR).count();
		long warnings = problems.stream().filter(problem -> problem.severity() == IMarker.SEVERITY_WARNING).count();
		setContentDescription(problems.isEmpty() ? nothing() : Words.COUNTS.text().formatted(errors, warnings, problems.size() - errors - warnings));
	}

	/** Nothing is called sound that the rules have not looked at. */
	private static String nothing() {
		CellFindings known = CellFindings.get();
		return known.isBehind() ? Words.LOOKING.text() : known.hasBegun() ? Words.NONE.text() : Words.NOTHING_YET.text();
	}

	/** Chooses the first problem of a rule and accepts it, as the menu does. */
	public void accept(String code) {
		problems().stream().filter(problem -> problem.code().equals(code)).findFirst().ifPresent(problem -> new Accepting(getSite().getShell(), getSite().getPage()).ask(problem));
	}

	/** What the list shows, for whoever tests the window. */
	public List<String> messages() {
		return problems().stream().map(Problem::message).toList();
	}

	private static List<Problem> problems() {
		try {
			return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getResource() instanceof IFile).map(Problem::of).sorted(Problem.ORDER).toList();
		} catch (CoreException e) {
			NagareWorkbench.log("problems", e);
			return List.of();
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		CellFindings.get().removeReader(looked);
		super.dispose();
	}
}
