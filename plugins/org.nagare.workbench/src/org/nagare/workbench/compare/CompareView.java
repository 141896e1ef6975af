package org.nagare.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.part.ViewPart;
import org.nagare.form.cell.CellChange;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.figure.PageViewer;
import org.nagare.workbench.front.Tool;
import org.nagare.workbench.front.UndoOfText;

/** Two states of a project: the cells that differ as a list, the chosen one with its words before and after, and the figure of differences. */
public final class CompareView extends ViewPart {

	public static final String ID = "org.nagare.workbench.compare";

	private Combo assessments;
	private Label notes;
	private String said = "";
	private TabFolder tabs;
	private Table table;
	private StyledText words;
	private PageViewer figure;
	private Compared compared;
	private int page;

	@Override
	public void createPartControl(Composite parent) {
		UndoOfText.install(getViewSite().getActionBars());
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		assessments = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(assessments);
		notes = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notes);
		notes.setVisible(false);
		tabs = new TabFolder(parent, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		SashForm halves = new SashForm(tabs, SWT.VERTICAL);
		tab(Words.CELLS, halves);
		Composite list = new Composite(halves, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		table = new Table(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		column(columns, Words.KIND, 10);
		column(columns, Words.PLACE, 40);
		column(columns, Words.LABEL, 50);
		words = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		words.setFont(JFaceResources.getDialogFont());
		words.setMargins(10, 8, 10, 8);
		words.setText(Words.CHOOSE.text());
		halves.setWeights(48, 52);
		Composite sheet = new Composite(tabs, SWT.NONE);
		sheet.setLayout(new FillLayout());
		figure = new PageViewer(sheet, this::reveal);
		tab(Words.FIGURE, sheet);
		assessments.addListener(SWT.Selection, event -> fill());
		table.addListener(SWT.Selection, event -> explain());
		table.addListener(SWT.DefaultSelection, event -> open());
		fillTools(getViewSite().getActionBars().getToolBarManager());
	}

	private void fillTools(IToolBarManager tools) {
		tools.add(Tool.of("◀", Words.PAGE_BEFORE.text(), () -> turn(-1)));
		tools.add(Tool.of("▶", Words.PAGE_AFTER.text(), () -> turn(1)));
		tools.add(new Separator());
		tools.add(Tool.of("✎", Words.TO_TEXT.text(), this::open));
		tools.add(new Separator());
		tools.add(Tool.of("⇄", Words.AGAIN.text(), () -> Editors.run("org.nagare.workbench.compare")));
	}

	private void tab(Words title, Composite content) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(title.text());
		tab.setControl(content);
	}

	private void column(TableColumnLayout columns, Words title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title.text());
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	void show(Compared found) {
		compared = found;
		assessments.removeAll();
		found.assessments().forEach(each -> assessments.add(each.name()));
		assessments.select(0);
		fill();
	}

	private Optional<Compared.OfAssessment> shown() {
		return compared == null || assessments.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(compared.assessments().get(assessments.getSelectionIndex()));
	}

	private Optional<Compared.Line> line() {
		return shown().filter(each -> table.getSelectionIndex() >= 0).map(each -> each.lines().get(table.getSelectionIndex()));
	}

	private void fill() {
		Compared.OfAssessment of = shown().orElseThrow();
		long important = of.lines().stream().filter(line -> line.difference().important()).count();
		setContentDescription(Words.COUNTS.text().formatted(compared.earlier(), compared.later(), of.lines().size(), important));
		table.removeAll();
		for (Compared.Line line : of.lines()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { kind(line.difference().kind()), line.difference().place(), line.difference().label() + (line.difference().important() ? " ※" : "") });
		}
		DifferenceText text = new DifferenceText();
		if (of.lines().isEmpty()) {
			text.plain(Words.SAME.text());
		}
		text.show(words);
		note(of);
		say(null);
		page = 0;
		turn(0);
		if (!of.lines().isEmpty()) {
			table.select(0);
			explain();
		}
	}

	/** What is true of the states and stands in no line. */
	private void note(Compared.OfAssessment of) {
		List<String> lines = new ArrayList<>(compared.only());
		of.renamed().forEach(each -> lines.add(Words.RENAMED.text() + ": " + each));
		notes.setText(String.join("\n", lines).replace("&", "&&"));
		notes.setVisible(!lines.isEmpty());
		((GridData) notes.getLayoutData()).exclude = lines.isEmpty();
		notes.requestLayout();
	}

	private void say(String message) {
		said = message == null ? "" : message;
		getViewSite().getActionBars().getStatusLineManager().setMessage(message);
	}

	/** Opens the text of the chosen cell, or says why there is none. */
	private void open() {
		line().ifPresent(line -> {
			line.place().ifPresent(CompareView::open);
			say(line.place().isPresent() ? null : told(compared));
		});
	}

	private static String told(Compared states) {
		return (states.present() ? Words.NO_PLACE : Words.NOT_NOW).text();
	}

	/** Shows another page of the figure, where there is one. */
	public void turn(int by) {
		List<Compared.Page> pages = shown().map(Compared.OfAssessment::pages).orElse(List.of());
		if (!pages.isEmpty()) {
			page = Math.max(0, Math.min(pages.size() - 1, page + by));
			figure.show(pages.get(page).geometry(), pages.get(page).picture());
		}
	}

	private static String kind(CellChange.Kind kind) {
		return (switch (kind) {
			case ADDED -> Words.ADDED;
			case REMOVED -> Words.REMOVED;
			case CHANGED -> Words.CHANGED;
		}).text();
	}

	private void explain() {
		line().ifPresent(line -> {
			DifferenceText text = new DifferenceText();
			text.difference(line);
			text.show(words);
		});
	}

	private void reveal(String key) {
		Optional<Compared.TextPlace> place = shown().map(each -> each.places().get(key));
		place.ifPresent(CompareView::open);
		say(place.isPresent() || compared == null ? null : told(compared));
	}

	private static void open(Compared.TextPlace place) {
		Editors.file(place.text().toUri()).filter(IFile::exists).flatMap(Editors::open).ifPresent(editor -> editor.selectAndReveal(place.offset(), place.length()));
	}

	/** Chooses the assessment of a name, for whoever tests the window. */
	public void choose(String assessment) {
		assessments.select(assessments.indexOf(assessment));
		fill();
	}

	/** Chooses the difference of a cell, as a click does, and answers with what is said of it. */
	public String explain(String place) {
		List<TableItem> items = new ArrayList<>(List.of(table.getItems()));
		items.stream().filter(item -> item.getText(1).equals(place)).findFirst().ifPresent(table::setSelection);
		explain();
		return words.getText();
	}

	/** What the list shows, a line for each cell. */
	public List<String> lines() {
		return List.of(table.getItems()).stream().map(item -> item.getText(0) + " " + item.getText(1) + " " + item.getText(2)).toList();
	}

	/** What is said in the line of messages. */
	public String told() {
		return said;
	}

	/** What is said above the list of the two states. */
	public String notes() {
		return notes.getText();
	}

	/** The words that are marked as different, before and after. */
	public List<String> marked() {
		return List.of(words.getStyleRanges()).stream().filter(style -> style.background != null).map(style -> words.getTextRange(style.start, style.length)).toList();
	}

	/** Shows the figure of differences. */
	public void showFigure() {
		tabs.setSelection(1);
	}

	public boolean isFigurePainted() {
		return figure.isPainted();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
