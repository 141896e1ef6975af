package org.nagare.sirius.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for one of several things, each told by its words. */
final class ListQuestion {

	private ListQuestion() {
	}

	/** The one that was chosen; none where the person thought better of it. */
	static <T> Optional<T> ask(String title, String question, List<T> things, Function<T, String> words) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), new LabelProvider() {
			@Override
			public String getText(Object place) {
				return words.apply(things.get((Integer) place));
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(question);
		dialog.setElements(IntStream.range(0, things.size()).boxed().toArray());
		dialog.open();
		return Optional.ofNullable((Integer) dialog.getFirstResult()).map(things::get);
	}
}
