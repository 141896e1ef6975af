package org.nagare.workbench.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.nagare.workbench.compare.CompareView;
import org.nagare.workbench.editor.OutlineView;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.folders.FilesView;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.handbook.HandbookView;
import org.nagare.workbench.problems.ProblemsView;
import org.nagare.workbench.references.ReferencesView;
import org.nagare.workbench.review.ReviewView;
import org.nagare.workbench.review.RulesView;

/** Text in the middle, files and outline on its left, figure and form on its right, problems below text and figure. */
public final class NagarePerspective implements IPerspectiveFactory {

	public static final String ID = "org.nagare.workbench.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(FilesView.ID, IPageLayout.LEFT, 0.18f, editors);
		layout.addView(OutlineView.ID, IPageLayout.BOTTOM, 0.5f, FilesView.ID);
		// over the whole width: a message is a sentence, and the figure is a page that lies on its side
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.76f, editors);
		below.addView(ProblemsView.ID);
		below.addPlaceholder(ReferencesView.ID);
		IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.5f, editors);
		beside.addView(FigureView.ID);
		beside.addView(FormView.ID);
		beside.addPlaceholder(ReviewView.ID);
		beside.addPlaceholder(RulesView.ID);
		beside.addPlaceholder(CompareView.ID);
		beside.addPlaceholder(HandbookView.ID);
	}
}
