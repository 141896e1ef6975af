package org.nagare.sirius.dialog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Remedies of findings, chosen by a person and written into the saved texts, from which an open diagram then reads them. */
public final class Remedies {

	private Remedies() {
	}

	/** Which of the remedies the person wants. */
	public static OptionalInt choose(List<String> titles) {
		List<Integer> all = IntStream.range(0, titles.size()).boxed().toList();
		return ListQuestion.ask("直し方", "どのように直しますか。", all, titles::get).map(OptionalInt::of).orElse(OptionalInt.empty());
	}

	/** A remedy is a change of the saved text. */
	public static void askToSave() {
		Notice.tell("直し方", "まだ保存していない変更があります。保存してから直してください。");
	}

	/** Writes texts; the one before stays in the local history of the workspace. */
	public static void write(Map<Path, String> texts) {
		texts.forEach((path, text) -> {
			for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
				try {
					file.setContents(text.getBytes(StandardCharsets.UTF_8), false, true, null);
				} catch (CoreException e) {
					ILog.of(Remedies.class).error("The text could not be written. / 文を書けませんでした。", e);
				}
			}
		});
	}
}
