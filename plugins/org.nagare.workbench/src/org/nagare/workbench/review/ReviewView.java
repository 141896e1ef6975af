package org.nagare.workbench.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.part.ViewPart;
import org.nagare.file.WholeFiles;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.Work;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.front.UndoOfText;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The review of the project whose text is in front: what is due, what was found and accepted, and the report to hand on. */
public final class ReviewView extends ViewPart {

	public static final String ID = "org.nagare.workbench.review";

	private StyledText page;
	private Review review;
	private Work<Optional<Review>> looking;

	@Override
	public void createPartControl(Composite parent) {
		UndoOfText.install(getViewSite().getActionBars());
		page = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		page.setFont(JFaceResources.getDialogFont());
		page.setMargins(14, 10, 14, 10);
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(action("↺", Words.AGAIN, this::look));
		tools.add(action("⇩", Words.SAVE, this::save));
		look();
	}

	private static Action action(String sign, Words words, Runnable deed) {
		Action action = new Action(sign) {
			@Override
			public void run() {
				deed.run();
			}
		};
		action.setToolTipText(words.text().replace("…", ""));
		return action;
	}

	/** Examines the project anew, beside the thread of the windows. */
	public void look() {
		Optional<Path> text = Editors.active().flatMap(editor -> LanguageConnection.get().textOf(Editors.document(editor))).map(OpenText::address).map(Path::of);
		if (text.isEmpty()) {
			page.setText(review == null ? Words.NOTHING_OPEN.text() : page.getText());
			return;
		}
		if (looking != null) {
			looking.cancel();
		}
		page.setText(Words.LOOKING.text());
		Map<Path, String> seen = LanguageConnection.get().seen();
		Work<?>[] own = { null };
		looking = Work.begin(page.getShell(), Words.LOOKING.text(), steps -> {
			steps.step(text.get().getFileName().toString());
			Optional<Review> made = Review.of(text.get(), seen, NagareWorkbench.today(), steps::check);
			steps.check();
			return made;
		}, made -> show(own[0], made, Words.NOT_READ), () -> show(own[0], Optional.empty(), Words.ENDED), e -> show(own[0], Optional.empty(), Words.NOT_READ));
		own[0] = looking;
	}

	/** @param without what is said where there is none */
	private void show(Work<?> work, Optional<Review> made, Words without) {
		if (page.isDisposed() || work != looking) {
			return;
		}
		looking = null;
		review = made.orElse(null);
		if (review == null) {
			page.setText(without.text());
		} else {
			ReviewPage.show(review.findings(), NagareWorkbench.messageLanguage(), page);
		}
	}

	private void save() {
		if (review == null) {
			return;
		}
		FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
		dialog.setText(Words.SAVE.text().replace("…", ""));
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setFileName(Words.REPORT_NAME.text());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				save(Path.of(chosen));
				getViewSite().getActionBars().getStatusLineManager().setMessage(Words.SAVED.text().formatted(chosen));
			} catch (IOException e) {
				Ask.tell(page.getShell(), Words.SAVE.text(), Words.NOT_SAVED.text().formatted(chosen));
			}
		}
	}

	/** Writes the report of what is shown: the whole of it, or nothing. */
	public void save(Path file) throws IOException {
		WholeFiles.write(Map.of(file, review.report(NagareWorkbench.messageLanguage()).getBytes(StandardCharsets.UTF_8)));
	}

	/** What stands on the page, for whoever tests the window. */
	public String text() {
		return page.getText();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
