package org.nagare.workbench.editor;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The outline of the platform under a name of our own, and with words of our own where there is nothing to show. */
public final class OutlineView extends ContentOutline {

	public static final String ID = "org.nagare.workbench.outline";

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Words.NO_OUTLINE.text());
		return page;
	}
}
