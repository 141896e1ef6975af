package org.nagare.workbench.handbook;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.front.Tool;

/** The handbook, to read beside the work. */
public final class HandbookView extends ViewPart {

	public static final String ID = "org.nagare.workbench.handbook";

	private HandbookReader reader;

	/**
	 * Shows the handbook in a window.
	 *
	 * @param context what the person is at; the beginning is shown where the handbook has no place for it
	 */
	static void show(IWorkbenchPage page, Optional<String> context) {
		try {
			HandbookView view = (HandbookView) page.showView(ID);
			context.flatMap(Handbook::place).ifPresentOrElse(view.reader::show, view::begin);
		} catch (PartInitException e) {
			NagareWorkbench.log("handbook", e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		reader = new HandbookReader(parent);
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(Tool.of("◀", Words.BACK.text(), reader::back));
		tools.add(new Separator());
		tools.add(Tool.of("⇗", Words.BROWSER.text(), reader::browse));
		begin();
	}

	private void begin() {
		if (reader.address().isEmpty()) {
			reader.begin();
		}
	}

	/** Where the person is, for whoever tests the window. */
	public String address() {
		return reader.address();
	}

	/** The page that is shown. */
	public String text() {
		return reader.text();
	}

	/** The titles of the pages. */
	public List<String> topics() {
		return reader.topics();
	}

	/** The heading at which the person is. */
	public Optional<String> heading() {
		return reader.heading();
	}

	/** The pictures of the page that are not there. */
	public List<String> missing() {
		return reader.missing();
	}

	/** Follows the contents to a place. */
	public void show(String address) {
		reader.show(address);
	}

	@Override
	public void setFocus() {
		reader.setFocus();
	}
}
