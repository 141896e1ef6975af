package org.nagare.sirius.change;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.Named;
import org.nagare.model.derivation.ProjectModel;

/**
 * Renames as the language does it: on a copy of the texts as they would be saved now, with all its checks. What the rename changes there in
 * names, sentences and paths is then done to the model of the diagram, whose elements stay the same objects and so keep their shapes.
 */
public final class Renames {

	private static final String UNWRITABLE = "図の変更を文に書けないので、名前を変えられません。先に文を保存できるようにしてください。\n\nThe name is not changed, for what was changed in the diagram cannot be written. See first that the texts can be saved.";

	@Inject
	private Renamer renamer;

	@Inject
	private ProjectCopies copies;

	/** The services of the language that a text was read by. */
	public static Renames of(EObject thing) {
		return ((XtextResource) thing.eResource()).getResourceServiceProvider().get(Renames.class);
	}

	/** Gives the thing another name wherever it is called; why not, where that cannot be. */
	public Optional<String> rename(ProjectModel project, Named thing, String name) {
		Optional<ProjectCopy> found = copies.copy(project);
		if (found.isEmpty()) {
			return Optional.of(UNWRITABLE);
		}
		ProjectCopy copy = found.get();
		Optional<EObject> there = project.key(thing).flatMap(copy.ofSession().keys()::resolve);
		if (there.isEmpty()) {
			return Optional.of(UNWRITABLE);
		}
		return switch (renamer.rename(copy.texts(), there.get(), name)) {
			case Renaming.Refusal refusal -> Optional.of(refusal.message(MessageLanguage.JAPANESE) + "\n\n" + refusal.message(MessageLanguage.ENGLISH));
			case Renaming.Changes changes -> Elsewhere.hinderingRename(copy, there.get(), changes).or(() -> {
				take(project, copy, changes);
				return Optional.empty();
			});
		};
	}

	private void take(ProjectModel project, ProjectCopy copy, Renaming.Changes changes) {
		List<String> renamed = new ArrayList<>();
		for (int i = 0; i < copy.opened().size(); i++) {
			renamed.add(TextChange.apply(copy.written().get(i), changes.byText().getOrDefault(copy.opened().get(i).getURI(), List.of())));
		}
		take(project, copy.ofSession(), ProjectCopy.model(copies.read(copy.opened(), renamed)));
		for (int i = 0; i < renamed.size(); i++) {
			if (!renamed.get(i).equals(copy.written().get(i))) {
				XtextResource text = (XtextResource) project.texts().get(i).eResource();
				// a text that only calls the thing by its name has no change of its own in the model, and would not be saved
				text.setModified(true);
				// nor would it forget the keys of its flows, in which the name is
				text.getCache().clear(text);
			}
		}
	}

	/** Both copies are built alike, for a rename changes words only; their things are those of the project by their keys. */
	private static void take(ProjectModel project, ProjectModel before, ProjectModel after) {
		Map<EObject, Map<EAttribute, Object>> changes = new LinkedHashMap<>();
		for (int i = 0; i < before.texts().size(); i++) {
			TreeIterator<EObject> olds = before.texts().get(i).eAllContents();
			TreeIterator<EObject> others = after.texts().get(i).eAllContents();
			while (olds.hasNext() && others.hasNext()) {
				EObject old = olds.next();
				EObject other = others.next();
				for (EAttribute attribute : old.eClass().getEAllAttributes()) {
					if (!Objects.equals(old.eGet(attribute), other.eGet(attribute))) {
						before.key(old).flatMap(project.keys()::resolve).filter(thing -> Objects.equals(thing.eGet(attribute), old.eGet(attribute)))
								.ifPresent(thing -> changes.computeIfAbsent(thing, absent -> new LinkedHashMap<>()).put(attribute, other.eGet(attribute)));
					}
				}
			}
		}
		changes.forEach((thing, values) -> values.forEach(thing::eSet));
	}
}
