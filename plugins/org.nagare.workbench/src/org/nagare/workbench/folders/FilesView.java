package org.nagare.workbench.folders;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.nagare.workbench.editor.Editors;

/** The open folders and what lies in them, as it lies on the disk. */
public final class FilesView extends ViewPart implements IResourceChangeListener {

	public static final String ID = "org.nagare.workbench.files";

	/** Changes come in bursts: the tree is drawn once for each. */
	private static final int PAUSE_IN_MILLISECONDS = 150;

	private final Runnable refresh = this::refresh;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setContentProvider(new FileTree());
		tree.setLabelProvider(new FileLabels());
		tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
		tree.expandToLevel(3);
		tree.addDoubleClickListener(event -> open(event.getSelection() instanceof IStructuredSelection chosen ? chosen.getFirstElement() : null));
		new FileMenu(this, tree).fill();
		getSite().setSelectionProvider(tree);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		describe();
	}

	private void open(Object chosen) {
		if (chosen instanceof IFile file) {
			Editors.open(file);
		} else if (chosen != null) {
			tree.setExpandedState(chosen, !tree.getExpandedState(chosen));
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Display display = tree.getControl().isDisposed() ? null : tree.getControl().getDisplay();
		if (display != null && !display.isDisposed()) {
			display.asyncExec(() -> {
				display.timerExec(-1, refresh);
				display.timerExec(PAUSE_IN_MILLISECONDS, refresh);
			});
		}
	}

	private void refresh() {
		if (!tree.getControl().isDisposed()) {
			boolean first = tree.getTree().getItemCount() == 0;
			tree.refresh();
			if (first) {
				tree.expandToLevel(3);
			}
			describe();
		}
	}

	/** Says in an empty view what will stand there. */
	private void describe() {
		setContentDescription(tree.getTree().getItemCount() == 0 ? Words.NO_FOLDER.text() : "");
	}

	/** Shows a file in the tree. */
	void show(IResource resource) {
		tree.refresh();
		tree.setSelection(new StructuredSelection(resource), true);
	}

	/** The file of an editor, shown where its person looks for it. */
	void show(IEditorPart editor) {
		IFile file = editor.getEditorInput().getAdapter(IFile.class);
		if (file != null) {
			show(file);
		}
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}
}
