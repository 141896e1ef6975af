package org.nagare.workbench.folders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;

/** What a person sees first of a folder: the text that tells the work step by step, else any. */
public final class FirstText {

	private static final Pattern STEP = Pattern.compile("(?m)^\\s*手順\\s");

	private FirstText() {
	}

	/** Opens it, unless an editor is open already. */
	public static void open(IContainer folder) {
		if (isNothingOpen()) {
			of(folder).ifPresent(Editors::open);
		}
	}

	/** Opens a text, unless an editor is open already. */
	static void openAlone(IFile text) {
		if (isNothingOpen()) {
			Editors.open(text);
		}
	}

	private static boolean isNothingOpen() {
		return Editors.page().map(page -> page.getEditorReferences().length == 0 || Editors.active().isEmpty()).orElse(false);
	}

	public static Optional<IFile> of(IContainer folder) {
		List<IFile> texts = new ArrayList<>();
		try {
			folder.accept((IResourceVisitor) resource -> {
				if (resource instanceof IFile file && file.getName().endsWith(ProjectFolder.FILE_ENDING)) {
					texts.add(file);
				}
				return !resource.getName().startsWith(".") && texts.size() < 500;
			}, IResource.DEPTH_INFINITE, IResource.NONE);
		} catch (CoreException e) {
			NagareWorkbench.log(folder.getName(), e);
		}
		return texts.stream().filter(FirstText::hasSteps).findFirst().or(() -> texts.stream().findFirst());
	}

	private static boolean hasSteps(IFile file) {
		try {
			return STEP.matcher(file.readString()).find();
		} catch (CoreException e) {
			// what cannot be read is told where it is opened
			return false;
		}
	}
}
