package org.nagare.workbench.references;

import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.front.UndoOfText;

/** The places of one name: a double click or Enter leads there. */
public final class ReferencesView extends ViewPart {

	public static final String ID = "org.nagare.workbench.references";

	private static final StyledString.Styler STRONG = new StyledString.Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.background = new Color(0xFF, 0xE8, 0xB8);
			style.foreground = new Color(0x22, 0x22, 0x22);
		}
	};

	private Display display;
	private TableViewer table;
	private List<Reference> shown = List.of();

	@Override
	public void createPartControl(Composite parent) {
		UndoOfText.install(getViewSite().getActionBars());
		display = parent.getDisplay();
		Composite list = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		list.setLayout(columns);
		table = new TableViewer(list, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.getTable().setHeaderVisible(true);
		column(columns, Words.TEXT, 66, new DelegatingStyledCellLabelProvider(new Lines()));
		column(columns, Words.PLACE, 34, ColumnLabelProvider.createTextProvider(reference -> ((Reference) reference).place()));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.addOpenListener(event -> open((Reference) table.getStructuredSelection().getFirstElement()));
		setContentDescription(Words.NOTHING_ASKED.text());
	}

	private void column(TableColumnLayout columns, Words words, int weight, CellLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(words.text());
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** Shows what was found; may be called on any thread. */
	void show(String name, List<Location> locations) {
		List<Reference> found = locations.stream().map(Reference::of).sorted(Reference.ORDER).toList();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!table.getControl().isDisposed()) {
					shown = found;
					table.setInput(found);
					setContentDescription(found.isEmpty() ? Words.NO_NAME.text() : Words.COUNT.text().formatted(name, found.size()));
				}
			});
		}
	}

	private static void open(Reference reference) {
		if (reference != null) {
			Editors.reveal(reference.text(), reference.range());
		}
	}

	/** What the list shows, for whoever tests the window. */
	public List<String> lines() {
		return shown.stream().map(reference -> reference.place() + " " + reference.line().strip()).toList();
	}

	/** Leads to a place of the list, as Enter does. */
	public void open(int number) {
		open(shown.get(number));
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	private static final class Lines extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object reference) {
			return ((Reference) reference).styled(STRONG);
		}
	}
}
