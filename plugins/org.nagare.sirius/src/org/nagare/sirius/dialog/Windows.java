package org.nagare.sirius.dialog;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.sirius.cell.FormPlace;

/** Windows of the workbench. */
public final class Windows implements Conversation {

	@Override
	public void tell(String title, String words) {
		Notice.tell(title, words);
	}

	@Override
	public Optional<String> line(String title, String question, String known) {
		return LineQuestion.ask(title, question, known);
	}

	@Override
	public OptionalInt choose(String title, String question, List<String> words) {
		List<Integer> all = IntStream.range(0, words.size()).boxed().toList();
		return ListQuestion.ask(title, question, all, words::get).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	@Override
	public boolean showText(EObject thing) {
		return TextWindow.show(thing);
	}

	@Override
	public void showForm(Path text, List<FormPlace> places) {
		FormWindow.show(text, places);
	}

	@Override
	public List<String> unsaved(Collection<Path> files) {
		return SavedTexts.unsaved(files);
	}

	@Override
	public List<Path> write(Map<Path, String> texts) {
		return SavedTexts.write(texts);
	}
}
