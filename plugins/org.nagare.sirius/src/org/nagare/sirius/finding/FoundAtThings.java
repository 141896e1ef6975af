package org.nagare.sirius.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Note;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;
import org.nagare.sirius.diagram.TextPath;

/** The findings of a project by the things in whose words they stand. */
public final class FoundAtThings {

	private final Map<EObject, List<Finding>> byThing = new IdentityHashMap<>();
	private final Map<String, Path> paths = new HashMap<>();
	private final Map<Path, String> texts = new HashMap<>();

	private FoundAtThings() {
	}

	/** Checks the texts of a session as they would be saved; nothing is found where they lie in no folder, or cannot be written. */
	public static FoundAtThings of(ProjectModel project, LocalDate today) {
		FoundAtThings found = new FoundAtThings();
		try {
			Map<Path, String> texts = texts(project);
			Optional<ProjectFolder> folder = TextPath.folder(project);
			if (folder.isPresent()) {
				found.texts.putAll(texts);
				texts.keySet().forEach(path -> found.paths.put(folder.get().nameOf(path), path));
				NagareLanguage language = ((XtextResource) project.texts().get(0).eResource()).getResourceServiceProvider().get(NagareLanguage.class);
				NagareProject read = language.read(folder.get(), texts);
				ProjectModel model = ProjectModel.of(read.files());
				ProjectCheck check = new ProjectCheck(language, EditionCatalogue.shipped(), MessageLanguage.JAPANESE, today);
				check.check(read).findings().forEach(finding -> thing(finding, read).flatMap(model::key).flatMap(project.keys()::resolve)
						.ifPresent(thing -> found.byThing.computeIfAbsent(thing, absent -> new ArrayList<>()).add(finding)));
			}
		} catch (IOException e) {
			ILog.of(FoundAtThings.class).warn("The project could not be checked. / 点検できませんでした。", e);
		}
		return found;
	}

	private static Map<Path, String> texts(ProjectModel project) {
		Map<Path, String> texts = new HashMap<>();
		for (ProjectFile file : project.texts()) {
			XtextResource text = (XtextResource) file.eResource();
			Optional<Path> path = TextPath.of(text);
			NagareTextWriter writer = text.getResourceServiceProvider().get(NagareTextWriter.class);
			if (path.isPresent() && writer.write(text) instanceof WrittenText.Written(String written, var edits)) {
				texts.put(path.get(), written);
			}
		}
		return texts;
	}

	/** The thing in whose words a finding stands: the nearest that a diagram can show. */
	private static Optional<EObject> thing(Finding finding, NagareProject project) {
		return project.texts().stream().filter(text -> project.nameOf(text.getURI()).equals(finding.file())).findFirst().flatMap(text -> {
			ICompositeNode root = text.getParseResult().getRootNode();
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset(root.getText(), finding.line(), finding.column()));
			EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
			while (at != null && !(at instanceof Flow || at instanceof Step || at instanceof Note || at instanceof ExceptionalCase || at instanceof Named)) {
				at = at.eContainer();
			}
			return Optional.ofNullable(at);
		});
	}

	private static int offset(String text, int line, int column) {
		int start = 0;
		for (int i = 1; i < line; i++) {
			int end = text.indexOf('\n', start);
			if (end < 0) {
				return text.length();
			}
			start = end + 1;
		}
		return Math.min(text.length(), start + column - 1);
	}

	/** The texts that a remedy changes, as they are after it; none where one of its places is in no text of the session. */
	public Map<Path, String> mended(Fix fix) {
		Map<Path, String> mended = new HashMap<>();
		List<Fix.Edit> lastFirst = new ArrayList<>(fix.edits());
		lastFirst.sort(Comparator.comparing(Fix.Edit::line).thenComparing(Fix.Edit::column).reversed());
		for (Fix.Edit edit : lastFirst) {
			Path path = paths.get(edit.file());
			if (path == null) {
				return Map.of();
			}
			String text = mended.getOrDefault(path, texts.get(path));
			int start = offset(text, edit.line(), edit.column());
			mended.put(path, text.substring(0, start) + edit.text() + text.substring(offset(text, edit.endLine(), edit.endColumn())));
		}
		return mended;
	}

	public List<Finding> at(EObject thing) {
		return byThing.getOrDefault(thing, List.of());
	}
}
