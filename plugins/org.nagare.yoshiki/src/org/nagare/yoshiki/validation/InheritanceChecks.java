package org.nagare.yoshiki.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Nearest;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Amendment;
import org.nagare.yoshiki.yoshiki.Change;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.EditionFile;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.Removal;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** Inheritance: no edition stands on itself, and what is changed was there before. */
public class InheritanceChecks extends EditionChecks {

	@Check
	public void cycle(Edition edition) {
		Ancestry ancestry = Ancestry.of(edition);
		if (ancestry.cyclic()) {
			report(EditionProblem.INHERITANCE_CYCLE, edition, Literals.EDITION__BASE, edition.getName(),
					ancestry.nearestFirst().stream().map(Edition::getName).collect(Collectors.joining(" → ")) + " → "
							+ ancestry.nearestFirst().getLast().getBase().getName());
		}
	}

	@Check
	public void editions(EditionFile file) {
		List<String> seen = new ArrayList<>();
		if (file.eResource().getResourceSet() != null) {
			for (Resource resource : file.eResource().getResourceSet().getResources()) {
				if (resource != file.eResource() && !resource.getContents().isEmpty()
						&& resource.getContents().getFirst() instanceof EditionFile other) {
					other.getEditions().forEach(edition -> seen.add(edition.getName()));
				}
			}
		}
		for (Edition edition : file.getEditions()) {
			if (edition.getName() != null && seen.contains(edition.getName())) {
				report(EditionProblem.EDITION_DUPLICATE, edition, Literals.EDITION__NAME, edition.getName());
			}
			seen.add(edition.getName());
		}
	}

	@Check
	public void changes(Edition edition) {
		if (edition.getChanges().isEmpty()) {
			return;
		}
		if (edition.getBase() == null) {
			for (Change change : edition.getChanges()) {
				report(EditionProblem.CHANGE_WITHOUT_BASE, change, null, keyword(change));
			}
			return;
		}
		if (edition.getBase().eIsProxy() || Ancestry.of(edition).cyclic()) {
			return;
		}
		Map<String, List<Described>> before = Items.effective(edition.getBase());
		Set<String> amendable = new LinkedHashSet<>(before.keySet());
		amendable.addAll(Items.headings(edition.getBase()));
		for (Change change : edition.getChanges()) {
			switch (change) {
				case Amendment amendment -> there(amendable, amendment, Literals.DESCRIBED__PATH, amendment.getPath());
				case Removal removal -> there(before.keySet(), removal, Literals.REMOVAL__REMOVED, removal.getRemoved());
				case Addition addition -> added(before, addition);
				default -> {
					// a broken line; the parser has reported it
				}
			}
		}
	}

	private void added(Map<String, List<Described>> before, Addition addition) {
		there(before.keySet(), addition, Literals.ADDITION__AFTER, addition.getAfter());
		if (addition.getPath() == null) {
			return;
		}
		String path = PathText.of(addition.getPath());
		if (before.put(path, new ArrayList<>(List.of(addition))) != null) {
			report(EditionProblem.DUPLICATE_PATH, addition, Literals.DESCRIBED__PATH, path);
		}
	}

	private void there(Set<String> known, EObject where, EStructuralFeature feature, Path path) {
		if (path == null) {
			return;
		}
		String text = PathText.of(path);
		if (!known.contains(text)) {
			List<String> near = Nearest.to(text, new ArrayList<>(known), 3);
			report(near, EditionProblem.CHANGE_PATH, where, feature, text, String.join("、", near));
		}
	}

	private static String keyword(Change change) {
		return switch (change) {
			case Amendment amendment -> "上書き";
			case Addition addition -> "追加";
			default -> "削除";
		};
	}
}
