package org.nagare.sirius.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.dsl.resource.KeptWords;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.derivation.ProjectModel;

/**
 * Keeps with the diagrams what the texts say, so that a text that changes, or cannot be read, while no diagram is open costs no place. That makes the session file
 * a changed one, so it is done only where the keys of a text have changed, or the file is to be saved anyway: a new sentence alone asks nobody to save a diagram.
 */
public final class KeptTexts {

	/** The keys of the words that were kept last; read once. */
	private static final class Known extends AdapterImpl {

		private String words;
		private Set<String> keys;

		static Known of(Resource text) {
			return text.eAdapters().stream().filter(Known.class::isInstance).map(Known.class::cast).findFirst().orElseGet(() -> {
				Known made = new Known();
				text.eAdapters().add(made);
				return made;
			});
		}
	}

	private KeptTexts(ProjectModel project) {
		List<NagareResource> texts = project.texts().stream().map(EObject::eResource).filter(NagareResource.class::isInstance).map(NagareResource.class::cast).toList();
		Optional<Resource> file = texts.stream().findFirst().flatMap(KeptWords::file);
		if (file.isPresent()) {
			texts.forEach(EcoreUtil::resolveAll);
			boolean disagreeing = texts.stream().anyMatch(NagareResource::followsNames) || KeptWords.areNamesTypedAnew(texts.get(0)) && texts.stream().anyMatch(KeptTexts::saysOtherwise);
			try {
				texts.forEach(text -> keep(text, file.get(), disagreeing));
			} catch (IllegalStateException e) {
				// asked while Sirius lets nothing be changed: the next refresh keeps them
				return;
			}
		}
	}

	/** Once for each state of the texts; to be asked while the diagram is refreshed, when Sirius lets its session be changed. */
	public static void keep(EObject diagram) {
		ProjectState state = ProjectState.of(OpenDiagram.subject(diagram));
		state.kept(KeptTexts.class, () -> new KeptTexts(state.project()));
	}

	/** While a text calls things by names that they no longer have, only the words from before tell what it means. */
	private static void keep(NagareResource text, Resource file, boolean disagreeing) {
		Optional<String> kept = KeptWords.of(text);
		if (kept.isPresent() && (disagreeing || text.standsOnEarlierText()) || text.getParseResult() == null || text.getParseResult().hasSyntaxErrors() || text.isUnreadable()) {
			return;
		}
		Set<String> keys = KeptWords.keys(text);
		boolean same = kept.isPresent() && keys(text, kept.get()).equals(keys);
		if (!same) {
			words(text).filter(words -> !kept.equals(Optional.of(words))).ifPresent(words -> {
				// what a diagram that is not open means is found by the words from before, and by them only
				EcoreUtil.resolveAll(file);
				KeptWords.keep(text, words);
			});
		} else if (file.isModified() && !kept.get().equals(text.lastWords())) {
			KeptWords.keep(text, text.lastWords());
		}
	}

	/** Whether what a text means is no longer what it says: a name in it, where nobody changed it. */
	private static boolean saysOtherwise(NagareResource text) {
		return text.getParseResult() != null && !words(text).equals(Optional.of(text.lastWords()));
	}

	private static Set<String> keys(NagareResource text, String words) {
		Known known = Known.of(text);
		if (!words.equals(known.words)) {
			known.keys = KeptWords.keys(text, words);
			known.words = words;
		}
		return known.keys;
	}

	/** The words that the text would be saved in. */
	private static Optional<String> words(NagareResource text) {
		return text.getResourceServiceProvider().get(NagareTextWriter.class).write(text) instanceof WrittenText.Written(String words, var edits) ? Optional.of(words) : Optional.empty();
	}
}
