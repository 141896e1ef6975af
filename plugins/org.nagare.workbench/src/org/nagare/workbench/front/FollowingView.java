package org.nagare.workbench.front;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.dsl.project.NagareProject;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.DiskWatchers;
import org.nagare.workbench.language.OpenText;

/** A view of the text in front: as long as it is seen it is made anew after each change of a text, open or not; it knows what the caret is at, and its undo is that of the text. */
public abstract class FollowingView extends ViewPart implements ISelectionListener {

	private static final int AGAIN_IN_MILLISECONDS = 100;

	/** Any thread may find that the disk has changed. */
	private final Runnable again = () -> onWindows(this::remake);
	private final IPartListener2 appearing = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (isBehind && part.getPart(false) == FollowingView.this) {
				remake();
			}
		}
	};
	private FrontText front;
	private BehindBar bar;
	private Control seen;
	private Display display;
	/** Something has changed that is not shown yet, for nobody sees the view. */
	private boolean isBehind;

	/** Where a view shows what it makes; above it is told when that is not what the texts say now. */
	protected final Composite room(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		bar = new BehindBar(whole);
		Composite room = new Composite(whole, SWT.NONE);
		room.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
		return room;
	}

	/** Tells above what is shown why it is not what the texts say now; nothing where it is. */
	protected final void tell(Optional<Behind> behind) {
		bar.tell(behind);
	}

	/** What is made of the texts of a project as they are seen is shown; what of them cannot be read is told. */
	protected final void tellUnread(NagareProject project) {
		tell(Behind.of(project, text().map(OpenText::address).map(Path::of)));
	}

	/** What is told above what is shown. */
	public final Optional<String> behind() {
		return bar.told();
	}

	/** Begins to follow, when everything is there that is to be shown. */
	protected final void follow(Control shown) {
		seen = shown;
		display = shown.getDisplay();
		UndoOfText.install(getViewSite().getActionBars());
		front = new FrontText(getSite().getPage(), this::remake);
		getSite().getPage().addPostSelectionListener(this);
		getSite().getPage().addPartListener(appearing);
		DiskWatchers.get().add(again);
	}

	/** Has made anew what is shown, as the text and all others are seen now. */
	protected abstract void make(OpenText text);

	/** The caret has come to a place of the text. */
	protected abstract void caretAt(URI text, int offset);

	/** Whether the view lets go of a folder that is about to be closed; not where the person keeps what is typed for a text of it. */
	public boolean leaves(Path folder) {
		return true;
	}

	protected final void remake() {
		isBehind = !getSite().getPage().isPartVisible(this);
		if (isBehind) {
			// behind another view it would only take time from the one that is seen
			return;
		}
		Optional<OpenText> text = front.text();
		text.ifPresent(this::make);
		if (text.isEmpty() && front.isFollowing()) {
			// the editor has not opened its text at the server yet
			display.timerExec(AGAIN_IN_MILLISECONDS, () -> {
				if (!seen.isDisposed()) {
					remake();
				}
			});
		}
	}

	/** The text in front, or the last one that was. */
	protected final Optional<OpenText> text() {
		return front.text();
	}

	/** Does something on the thread of the windows, as long as the view is there. */
	protected final void onWindows(Runnable deed) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!seen.isDisposed()) {
					deed.run();
				}
			});
		}
	}

	/** In the line of messages, where it is in nobody's way; nothing takes away what stands there. */
	protected final void say(String words) {
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(words);
	}

	/** Tells once more what the caret is at: what is shown is another now. */
	protected final void lookAtCaret() {
		Editors.active().ifPresent(editor -> selectionChanged(editor, editor.getSelectionProvider().getSelection()));
	}

	@Override
	public final void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Optional<URI> address = front.text().map(OpenText::address);
		if (part instanceof ITextEditor && address.isPresent() && selection instanceof ITextSelection caret) {
			caretAt(address.get(), caret.getOffset());
		}
	}

	@Override
	public void dispose() {
		front.dispose();
		getSite().getPage().removePostSelectionListener(this);
		getSite().getPage().removePartListener(appearing);
		DiskWatchers.get().remove(again);
		super.dispose();
	}
}
