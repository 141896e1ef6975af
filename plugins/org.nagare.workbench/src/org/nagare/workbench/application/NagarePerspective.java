package org.nagare.workbench.application;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.nagare.workbench.figure.FigureView;

/** Text in the middle, files and outline on its left, the figure on its right, problems below. */
public final class NagarePerspective implements IPerspectiveFactory {

	public static final String ID = "org.nagare.workbench.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, IPageLayout.ID_PROJECT_EXPLORER);
		layout.addView(FigureView.ID, IPageLayout.RIGHT, 0.5f, editors);
		layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, 0.76f, editors);
	}
}
