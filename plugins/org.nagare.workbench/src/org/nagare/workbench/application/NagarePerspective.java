package org.nagare.workbench.application;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.nagare.workbench.editor.OutlineView;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.folders.FilesView;
import org.nagare.workbench.problems.ProblemsView;

/** Text in the middle, files and outline on its left, the figure on its right, problems below. */
public final class NagarePerspective implements IPerspectiveFactory {

	public static final String ID = "org.nagare.workbench.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(FilesView.ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.5f, FilesView.ID);
		layout.addView(FigureView.ID, IPageLayout.RIGHT, 0.5f, editors);
		layout.addView(ProblemsView.ID, IPageLayout.BOTTOM, 0.76f, editors);
	}
}
