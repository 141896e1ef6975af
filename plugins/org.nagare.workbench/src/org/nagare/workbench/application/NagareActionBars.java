package org.nagare.workbench.application;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.nagare.workbench.compare.CompareView;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.OutlineView;
import org.nagare.workbench.figure.FigureView;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.folders.FilesView;
import org.nagare.workbench.problems.ProblemsView;
import org.nagare.workbench.references.ReferencesView;
import org.nagare.workbench.review.ReviewView;
import org.nagare.workbench.review.RulesView;

/** The menu bar: what a person needs here and nothing of what the platform could do besides. */
final class NagareActionBars extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	NagareActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow workbenchWindow) {
		window = workbenchWindow;
		register(ActionFactory.SAVE.create(window));
		register(ActionFactory.SAVE_ALL.create(window));
		register(ActionFactory.CLOSE.create(window));
		register(ActionFactory.CLOSE_ALL.create(window));
		register(ActionFactory.QUIT.create(window));
		register(ActionFactory.UNDO.create(window));
		register(ActionFactory.REDO.create(window));
		register(ActionFactory.CUT.create(window));
		register(ActionFactory.COPY.create(window));
		register(ActionFactory.PASTE.create(window));
		register(ActionFactory.SELECT_ALL.create(window));
		register(ActionFactory.FIND.create(window));
		register(ActionFactory.PREFERENCES.create(window));
		register(ActionFactory.ABOUT.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		// ids of our own: into menus with those of the platform others put what they have
		IMenuManager file = new MenuManager(Words.FILE.text(), "org.nagare.workbench.file");
		IMenuManager begin = new MenuManager(Words.NEW.text(), "new");
		begin.add(command("org.nagare.workbench.newProject", Words.NEW_PROJECT.text()));
		begin.add(command("org.nagare.workbench.newAssessment", Words.NEW_ASSESSMENT.text()));
		begin.add(command("org.nagare.workbench.newEdition", Words.NEW_EDITION.text()));
		file.add(begin);
		file.add(command("org.nagare.workbench.openFolder", Words.OPEN_FOLDER.text()));
		file.add(new Separator());
		file.add(command(IWorkbenchCommandConstants.FILE_CLOSE, Words.CLOSE.text()));
		file.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL, Words.CLOSE_ALL.text()));
		file.add(new Separator());
		file.add(command(IWorkbenchCommandConstants.FILE_SAVE, Words.SAVE.text()));
		file.add(command(IWorkbenchCommandConstants.FILE_SAVE_ALL, Words.SAVE_ALL.text()));
		file.add(new Separator());
		file.add(command(IWorkbenchCommandConstants.FILE_EXIT, Words.EXIT.text()));
		bar.add(file);
		IMenuManager edit = new MenuManager(Words.EDIT.text(), "org.nagare.workbench.edit");
		edit.add(doing(Words.UNDO, IWorkbenchCommandConstants.EDIT_UNDO));
		edit.add(doing(Words.REDO, IWorkbenchCommandConstants.EDIT_REDO));
		edit.add(new Separator());
		edit.add(doing(Words.CUT, IWorkbenchCommandConstants.EDIT_CUT));
		edit.add(doing(Words.COPY, IWorkbenchCommandConstants.EDIT_COPY));
		edit.add(doing(Words.PASTE, IWorkbenchCommandConstants.EDIT_PASTE));
		edit.add(doing(Words.SELECT_ALL, IWorkbenchCommandConstants.EDIT_SELECT_ALL));
		edit.add(new Separator());
		edit.add(doing(Words.FIND, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE));
		bar.add(edit);
		IMenuManager text = new MenuManager(Words.TEXT.text(), "text");
		text.add(doing(Words.COMPLETION, ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS));
		text.add(doing(Words.QUICK_FIX, ITextEditorActionDefinitionIds.QUICK_ASSIST));
		text.add(command(Editors.EXPLAIN, Words.EXPLAIN.text()));
		text.add(command("org.nagare.workbench.quickOutline", Words.QUICK_OUTLINE.text()));
		text.add(command("org.eclipse.ui.genericeditor.findReferences", Words.REFERENCES.text()));
		text.add(command("org.nagare.workbench.rename", Words.RENAME.text()));
		text.add(command("org.nagare.workbench.format", Words.FORMAT.text()));
		bar.add(text);
		IMenuManager project = new MenuManager(Words.PROJECT.text(), "project");
		project.add(command("org.nagare.workbench.check", Words.CHECK.text()));
		project.add(command("org.nagare.workbench.compare", Words.COMPARE.text()));
		project.add(command("org.nagare.workbench.export", Words.EXPORT.text()));
		bar.add(project);
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		IMenuManager view = new MenuManager(Words.VIEW.text(), "view");
		view.add(show(FigureView.ID, Words.FIGURE.text()));
		view.add(show(FormView.ID, Words.FORM.text()));
		view.add(show(OutlineView.ID, Words.OUTLINE.text()));
		view.add(show(ProblemsView.ID, Words.PROBLEMS.text()));
		view.add(show(ReviewView.ID, Words.REVIEW.text()));
		view.add(show(CompareView.ID, Words.COMPARISON.text()));
		view.add(show(ReferencesView.ID, Words.REFERENCES.text()));
		view.add(show(FilesView.ID, Words.FILES.text()));
		view.add(new Separator());
		view.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, Words.PREFERENCES.text()));
		bar.add(view);
		IMenuManager help = new MenuManager(Words.HELP.text(), IWorkbenchActionConstants.M_HELP);
		help.add(command("org.nagare.workbench.openHandbook", Words.HANDBOOK.text()));
		help.add(command("org.nagare.workbench.welcome", Words.WELCOME.text()));
		help.add(show(RulesView.ID, Words.RULES.text()));
		help.add(command(IWorkbenchCommandConstants.HELP_ABOUT, Words.ABOUT.text()));
		bar.add(help);
	}

	/** Of these commands the platform shows its own words in the place of ours, whoever has them at the moment; so each is an action of ours that runs it. */
	private static IAction doing(Words words, String command) {
		return new Action(words.text()) {
			@Override
			public void run() {
				Editors.run(command);
			}
		};
	}

	private CommandContributionItem command(String command, String words) {
		return item(command, words, java.util.Map.of());
	}

	private CommandContributionItem show(String viewId, String words) {
		return item(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, words, java.util.Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, viewId));
	}

	private CommandContributionItem item(String command, String words, java.util.Map<String, String> parameters) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH);
		item.label = words;
		item.parameters = new java.util.HashMap<>(parameters);
		return new CommandContributionItem(item);
	}
}
