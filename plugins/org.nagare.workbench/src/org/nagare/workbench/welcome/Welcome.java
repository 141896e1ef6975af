package org.nagare.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.Example;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.folders.OpeningFolder;

/** Three steps and the examples, where the texts will stand. */
public final class Welcome extends EditorPart {

	public static final String ID = "org.nagare.workbench.welcome";

	/** Words are broken to the width of the window, but not to less. */
	private static final int NARROWEST = 160;

	private LocalResourceManager resources;
	/** The person wants to open a folder from here. */
	private boolean isLeft;
	private final IPartListener2 opening = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference part) {
			if (isLeft && part instanceof IEditorReference && part.getPart(false) != Welcome.this) {
				scrolled.getDisplay().asyncExec(Welcome.this::leave);
			}
		}
	};
	private ScrolledComposite scrolled;

	/** Shows the welcome in a window. */
	public static void show(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			NagareWorkbench.log("welcome", e);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.getPage().addPartListener(opening);
	}

	@Override
	public void createPartControl(Composite parent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite sheet = new Composite(scrolled, SWT.NONE);
		sheet.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		sheet.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.swtDefaults().margins(36, 28).spacing(8, 6).applyTo(sheet);
		words(sheet, Words.HEAD.text(), 10, SWT.BOLD);
		words(sheet, Words.INTRODUCTION.text(), 1, SWT.NORMAL);
		step(sheet, "1", Words.STEP_OPEN, Words.STEP_OPEN_HOW);
		examples(sheet);
		step(sheet, "2", Words.STEP_WRITE, Words.STEP_WRITE_HOW);
		step(sheet, "3", Words.STEP_LOOK, Words.STEP_LOOK_HOW);
		scrolled.setContent(sheet);
		scrolled.addListener(SWT.Resize, event -> scrolled.setMinSize(sheet.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
	}

	private void examples(Composite sheet) {
		Composite row = new Composite(sheet, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(24, 4).numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button open = button(row, Words.OPEN_FOLDER.text());
		open.addListener(SWT.Selection, event -> {
			isLeft = true;
			Editors.run("org.nagare.workbench.openFolder");
		});
		new Label(row, SWT.NONE);
		for (Example example : Example.all()) {
			Button button = button(row, Words.EXAMPLE.text().formatted(example.title()));
			button.addListener(SWT.Selection, event -> open(example));
			words(row, Words.explanations().getOrDefault(example.name(), ""), 0, SWT.NORMAL);
		}
	}

	private static Button button(Composite row, String words) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(words);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		return button;
	}

	private void open(Example example) {
		Shell shell = getSite().getShell();
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Words.WHERE_TITLE.text());
		dialog.setMessage(Words.WHERE.text());
		dialog.setFilterPath(System.getProperty("user.home"));
		String chosen = dialog.open();
		if (chosen != null) {
			copy(shell, example, Path.of(chosen), this::leave);
		}
	}

	/** Copies an example beside what lies in a folder already and opens the copy; a copy that is not wanted any more is gone, one that is whole stays. */
	public static void copy(Shell shell, Example example, Path parent, Runnable then) {
		Work.begin(shell, Words.WHERE_TITLE.text(), steps -> {
			Path target = free(parent, example.name());
			steps.step(target.toString());
			example.copyTo(target, steps::check);
			return OpeningFolder.open(target, steps);
		}, opened -> {
			opened.flatMap(OpeningFolder.Opened::first).ifPresent(Editors::open);
			then.run();
		}, () -> {
			// who ended it sees that nothing is open
		}, e -> Ask.tell(shell, Words.WHERE_TITLE.text(), Words.NOT_COPIED.text() + "\n" + parent));
	}

	private static Path free(Path parent, String name) {
		Path target = parent.resolve(name);
		for (int i = 2; Files.exists(target); i++) {
			target = parent.resolve(name + "-" + i);
		}
		return target;
	}

	private void leave() {
		if (!scrolled.isDisposed() && !OpenFolders.all().isEmpty()) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	private void step(Composite sheet, String number, Words title, Words how) {
		Composite row = new Composite(sheet, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(0, 10).spacing(14, 2).numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label figure = words(row, number, 12, SWT.BOLD);
		figure.setForeground(new Color(0x1B, 0x4F, 0x8A));
		GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.TOP).applyTo(figure);
		words(row, title.text(), 3, SWT.BOLD);
		words(row, how.text(), 0, SWT.NORMAL);
	}

	private Label words(Composite parent, String words, int larger, int style) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		Font font = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger).setStyle(style));
		label.setFont(font);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void setFocus() {
		scrolled.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing in it to save
	}

	@Override
	public void doSaveAs() {
		// see above
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(opening);
		super.dispose();
	}
}
