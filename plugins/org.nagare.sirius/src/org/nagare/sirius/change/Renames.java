package org.nagare.sirius.change;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;

/**
 * Renames as the language does it: on a copy of the texts as they would be saved now, with all its checks. What the rename changes there in
 * names, sentences and paths is then done to the model of the diagram, whose elements stay the same objects and so keep their shapes.
 */
public final class Renames {

	@Inject
	private Renamer renamer;

	@Inject
	private NagareTextWriter writer;

	@Inject
	private Provider<XtextResourceSet> resourceSets;

	/** The services of the language that a text was read by. */
	public static Renames of(EObject thing) {
		return ((XtextResource) thing.eResource()).getResourceServiceProvider().get(Renames.class);
	}

	/** Gives the thing another name wherever it is called; whether that could be. */
	public boolean rename(ProjectModel project, Named thing, String name) {
		Map<URI, String> before = new LinkedHashMap<>();
		for (ProjectFile text : project.texts()) {
			if (!(writer.write((XtextResource) text.eResource()) instanceof WrittenText.Written(String written, var edits))) {
				return false;
			}
			before.put(text.eResource().getURI(), written);
		}
		List<XtextResource> copies = read(before);
		Optional<EObject> copy = project.key(thing).flatMap(model(copies).keys()::resolve);
		if (copy.isEmpty() || !(renamer.rename(copies, copy.get(), name) instanceof Renaming.Changes changes)) {
			return false;
		}
		Map<URI, String> after = new LinkedHashMap<>(before);
		changes.byText().forEach((text, list) -> after.merge(text, "", (written, none) -> applied(written, list)));
		take(project, model(copies), model(read(after)));
		// a text that only calls the thing by its name has no change of its own in the model, and would not be saved
		project.texts().stream().map(text -> (XtextResource) text.eResource()).filter(text -> !after.get(text.getURI()).equals(before.get(text.getURI()))).forEach(text -> {
			text.setModified(true);
			// nor would it forget the keys of its flows, in which the name is
			text.getCache().clear(text);
		});
		return true;
	}

	private List<XtextResource> read(Map<URI, String> texts) {
		XtextResourceSet set = resourceSets.get();
		List<XtextResource> read = new ArrayList<>();
		texts.forEach((uri, text) -> {
			XtextResource resource = (XtextResource) set.createResource(uri);
			try {
				resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			read.add(resource);
		});
		return read;
	}

	private static ProjectModel model(List<XtextResource> texts) {
		return ProjectModel.of(texts.stream().map(text -> (ProjectFile) text.getContents().get(0)).toList());
	}

	private static String applied(String text, List<TextChange> changes) {
		StringBuilder changed = new StringBuilder(text);
		changes.stream().sorted((one, other) -> Integer.compare(other.offset(), one.offset()))
				.forEach(change -> changed.replace(change.offset(), change.offset() + change.length(), change.replacement()));
		return changed.toString();
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
