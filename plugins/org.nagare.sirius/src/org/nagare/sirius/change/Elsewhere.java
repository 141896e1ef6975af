package org.nagare.sirius.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.attached.AttachedFiles;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.model.FigureLayout;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.ProjectModel;

/**
 * What lies in the folder of a project and holds on to a thing, though the session has not opened it: a text, another diagram. A change in a diagram can be
 * undone until it is saved, so nothing is written there; what would be left behind is told instead.
 */
public final class Elsewhere {

	private Elsewhere() {
	}

	/** Why a thing cannot be taken away without leaving something behind. */
	public static Optional<String> hinderingRemoval(ProjectModel project, EObject thing) {
		ProjectCopies copies = ProjectCopies.of(thing);
		return !copies.areTextsOutside(project) ? Optional.empty() : copies.copy(project).flatMap(copy -> project.key(thing).flatMap(copy.ofSession().keys()::resolve).flatMap(there -> told(naming(there, copy))));
	}

	/** Why a thing cannot stand elsewhere without leaving something behind. */
	public static Optional<String> hinderingMove(ProjectModel project, EObject thing, EObject container) {
		ProjectCopies copies = ProjectCopies.of(thing);
		Optional<ProjectCopy> found = copies.areTextsOutside(project) || copies.areDiagramsOutside(project) ? copies.copy(project) : Optional.empty();
		if (found.isEmpty()) {
			return Optional.empty();
		}
		ProjectCopy copy = found.get();
		Optional<EObject> there = project.key(thing).flatMap(copy.ofSession().keys()::resolve);
		Optional<EObject> into = project.key(container).flatMap(copy.ofSession().keys()::resolve);
		if (there.isEmpty() || into.isEmpty()) {
			return Optional.empty();
		}
		Set<String> naming = naming(there.get(), copy);
		ProjectModel whole = copy.whole();
		Map<EObject, String> before = fragments(copy.opened());
		Moving moving = new Moving(ProjectModel.assessmentOf((ProjectFile) EcoreUtil.getRootContainer(into.get())).or(() -> whole.assessments().stream().findFirst())
				.map(whole::derive).orElseThrow());
		if (moving.refusal(there.get(), into.get()).isPresent()) {
			// a sentence that the session does not know
			return told(naming);
		}
		moving.move(there.get(), into.get());
		Map<URI, Map<String, String>> moved = moved(before, fragments(copy.opened()));
		if (moved.isEmpty()) {
			// within a body its name means what it meant
			return Optional.empty();
		}
		naming.addAll(names(files(there.get()).changes(copy.attached(), moved)));
		return told(naming);
	}

	/** Why a rename would leave something behind. */
	static Optional<String> hinderingRename(ProjectCopy copy, EObject thing, Renaming.Changes changes) {
		Set<String> names = copy.outside().stream().filter(text -> changes.byText().containsKey(text.getURI())).map(Elsewhere::name).collect(Collectors.toCollection(TreeSet::new));
		names.addAll(names(files(thing).changes(copy.attached(), copy.texts(), changes)));
		return told(names);
	}

	private static AttachedFiles files(EObject thing) {
		return ((XtextResource) thing.eResource()).getResourceServiceProvider().get(AttachedFiles.class);
	}

	private static Set<String> names(List<AttachedFile> files) {
		return files.stream().map(AttachedFile::file).map(Path::getFileName).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Texts outside of the session that name the thing, or something in it. */
	private static Set<String> naming(EObject thing, ProjectCopy copy) {
		Set<EObject> all = new LinkedHashSet<>(Set.of(thing));
		thing.eAllContents().forEachRemaining(all::add);
		Mentions mentions = new Mentions(copy.whole());
		Set<String> names = new TreeSet<>();
		for (XtextResource text : copy.outside()) {
			Collection<ProjectFile> alone = ProjectCopy.model(List.of(text)).texts();
			boolean refers = UsageCrossReferencer.findAll(all, alone).values().stream().flatMap(Collection::stream).anyMatch(usage -> !usage.getEStructuralFeature().isDerived());
			if (refers || alone.stream().anyMatch(one -> mentions.mentions(one, thing) || isDrawnIn(one, thing))) {
				names.add(name(text));
			}
		}
		return names;
	}

	/** A 図 speaks of its 業務 by nothing but the name. */
	private static boolean isDrawnIn(ProjectFile text, EObject thing) {
		return thing instanceof SubAffair affair && affair.getName() != null
				&& text.getStatements().stream().anyMatch(one -> one instanceof FigureLayout && affair.getName().equals(((Named) one).getName()));
	}

	private static Map<EObject, String> fragments(List<XtextResource> texts) {
		Map<EObject, String> fragments = new IdentityHashMap<>();
		texts.forEach(text -> {
			text.getCache().clear(text);
			new ArrayList<>(text.getContents()).forEach(root -> root.eAllContents().forEachRemaining(thing -> fragments.put(thing, text.getURI() + "#" + text.getURIFragment(thing))));
		});
		return fragments;
	}

	private static Map<URI, Map<String, String>> moved(Map<EObject, String> before, Map<EObject, String> after) {
		Map<URI, Map<String, String>> moved = new LinkedHashMap<>();
		before.forEach((thing, address) -> {
			String now = after.get(thing);
			if (!address.equals(now)) {
				URI was = URI.createURI(address);
				moved.computeIfAbsent(was.trimFragment(), text -> new LinkedHashMap<>()).put(was.fragment(), now == null ? "" : URI.createURI(now).fragment());
			}
		});
		return moved;
	}

	private static String name(XtextResource text) {
		return URI.decode(text.getURI().lastSegment());
	}

	private static Optional<String> told(Set<String> names) {
		return names.isEmpty() ? Optional.empty()
				: Optional.of(("フォルダーの次のファイルが、開いていないのにこれを使っているので、図からは変えられません。\n%1$s\n文（.nagare）は図のセッションに加え、別の図（.aird・.srm）は開いてから、もう一度行ってください。"
						+ "名前なら、すべて保存してから文の編集画面か nagare rename で変えれば、これらも一緒に変わります。\n\n"
						+ "These files of the folder use it and are not open, so it is not changed from the diagram. Add the texts to the session of the diagram and open the other diagrams first. "
						+ "A name can be changed in the editor of the texts or by nagare rename once all is saved; these files then change with it.").formatted(String.join("\n", names)));
	}
}
