package org.nagare.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/**
 * The earlier states that projects keep, read when a revision names one. What was read is kept until one of its files says something else, so
 * that who asks at every keystroke does not wait for it.
 */
final class EarlierStates {

	private final NagareLanguage language;
	private final Map<Path, Known> known = new HashMap<>();

	private record Known(List<SourceText> texts, NagareProject project) {
	}

	EarlierStates(NagareLanguage language) {
		this.language = language;
	}

	/** Empty where there is none of that name, or it cannot be read: who prints the form is told so. */
	synchronized Optional<NagareProject> of(ProjectFolder project, String name) {
		try {
			return ProjectSearch.earlier(project, name).map(this::read);
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private NagareProject read(ProjectFolder folder) {
		List<SourceText> texts = folder.files().stream().map(SourceText::read).toList();
		Known before = known.get(folder.root());
		if (before == null || !before.texts().equals(texts)) {
			before = new Known(texts, language.read(folder));
			known.put(folder.root(), before);
		}
		return before.project();
	}
}
