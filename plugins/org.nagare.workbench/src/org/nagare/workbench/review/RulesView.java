package org.nagare.workbench.review;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.output.RulePage;
import org.nagare.workbench.NagareWorkbench;

/** The page of every rule: why it is there, on what it stands, an example, and how to weigh or accept what it finds. */
public final class RulesView extends ViewPart {

	public static final String ID = "org.nagare.workbench.rules";

	private final Catalogue catalogue = Catalogue.shipped();
	private Text filter;
	private TableViewer list;
	private StyledText page;

	@Override
	public void createPartControl(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		filter = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Words.FILTER.text());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		list = new TableViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(entry -> line((RuleEntry) entry)));
		page = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		page.setMargins(12, 8, 12, 8);
		page.setText(Words.CHOOSE.text());
		halves.setWeights(42, 58);
		filter.addModifyListener(event -> fill());
		list.addSelectionChangedListener(event -> show((RuleEntry) event.getStructuredSelection().getFirstElement()));
		fill();
	}

	private void fill() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		List<RuleEntry> fitting = catalogue.codes().stream().map(catalogue::require).filter(entry -> line(entry).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		list.setInput(fitting);
		if (!wanted.isEmpty() && !fitting.isEmpty()) {
			list.setSelection(new StructuredSelection(fitting.getFirst()));
		}
	}

	private static String line(RuleEntry entry) {
		String numbers = entry.numbers().isEmpty() ? "" : String.join(", ", entry.numbers()) + "  ";
		return numbers + entry.title().in(NagareWorkbench.messageLanguage()) + "  " + entry.code();
	}

	private void show(RuleEntry entry) {
		if (entry != null) {
			page.setText(RulePage.write(entry, NagareWorkbench.messageLanguage()));
		}
	}

	/** Shows the page of a code; where the catalogue has none of it, the list stays as it is. */
	void explain(String code) {
		catalogue.entry(code).ifPresent(entry -> {
			filter.setText("");
			list.setSelection(new StructuredSelection(entry), true);
			show(entry);
		});
	}

	/** Looks for a rule, as typing into the filter does. */
	public void look(String words) {
		filter.setText(words);
	}

	/** The page that is shown, for whoever tests the window. */
	public String text() {
		return page.getText();
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}
}
