package org.nagare.model.key;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.nagare.model.*;

/**
 * Keys of all things of one or several texts, both ways. Built in one walk over what contains what; the walk asks no reference.
 * Keys that are made of references (flows, unnamed steps, rows, cells) follow in a second walk when the first of them is asked for.
 */
public final class KeyIndex {

	private final ReferenceNames names;
	private final List<ProjectFile> files;
	private final Map<EObject, Key> keys = new IdentityHashMap<>();
	private final Map<Key, EObject> things = new HashMap<>();
	private final Map<Key, Integer> sameNames = new HashMap<>();
	/** That of the first text, which is looked for among all of its statements. */
	private final String firstScope;
	private boolean complete;

	private KeyIndex(Collection<ProjectFile> files, ReferenceNames names) {
		this.names = names;
		this.files = List.copyOf(files);
		this.firstScope = this.files.isEmpty() ? "" : scope(this.files.get(0));
		for (ProjectFile file : this.files) {
			Key root = new Key(scope(file), "");
			put(file, root);
			file.getStatements().forEach(statement -> named(statement, root));
		}
	}

	/** The index of one text; its keys serve as fragments of the resource. */
	public static KeyIndex of(ProjectFile file, ReferenceNames names) {
		return new KeyIndex(List.of(file), names);
	}

	/** The index of a project. */
	public static KeyIndex of(Collection<ProjectFile> files) {
		return of(files, ReferenceNames.linked());
	}

	static KeyIndex of(Collection<ProjectFile> files, ReferenceNames names) {
		return new KeyIndex(files, names);
	}

	/** The scope that the names of a text belong to: the assessment, or nothing. Only the text itself is asked where it can tell. */
	private String scope(ProjectFile file) {
		for (Statement statement : file.getStatements()) {
			if (statement instanceof Assessment assessment) {
				return assessment.getName() == null ? KeyText.UNNAMED : names.name(assessment);
			}
		}
		if (!file.eIsSet(ModelPackage.Literals.PROJECT_FILE__ASSESSMENT)) {
			return "";
		}
		List<String> assessment = names.names(file, ModelPackage.Literals.PROJECT_FILE__ASSESSMENT);
		return assessment.isEmpty() || assessment.get(0) == null ? KeyText.UNNAMED : assessment.get(0);
	}

	/** The key of a thing of these texts. */
	public synchronized Optional<Key> key(EObject thing) {
		Key key = keys.get(thing);
		if (key == null && !complete) {
			complete();
			key = keys.get(thing);
		}
		return Optional.ofNullable(key);
	}

	/** The thing that has this key. */
	public synchronized Optional<EObject> resolve(Key key) {
		EObject thing = things.get(key);
		if (thing == null && !complete) {
			complete();
			thing = things.get(key);
		}
		return Optional.ofNullable(thing);
	}

	public Optional<String> fragment(EObject thing) {
		return key(thing).map(Key::fragment);
	}

	/** The thing of a fragment; for an index of one text, the scope of which is that of all its keys. */
	public Optional<EObject> resolveFragment(String fragment) {
		if (!Key.isFragment(fragment) || files.isEmpty()) {
			return Optional.empty();
		}
		return resolve(new Key(firstScope, fragment.substring(Key.FRAGMENT_START.length())));
	}

	private void named(EObject thing, Key root) {
		Optional<String> keyword = KeyWords.of(thing);
		if (keyword.isEmpty()) {
			return;
		}
		Key key = put(thing, root.child(keyword.get() + "." + KeyWords.qualified((Named) thing, names)));
		switch (thing) {
			case Organization body -> body.getMembers().forEach(member -> named(member, root));
			case OrganizationUnit unit -> unit.getMembers().forEach(member -> named(member, root));
			case Boundary boundary -> boundary.getMembers().forEach(member -> named(member, root));
			case SpiFile file -> file.getItemGroups().forEach(group -> group.getItems().forEach(item -> put(item, key.child(KeyText.quote(names.name(item))))));
			case LawTable table -> table.getRows().forEach(row -> put(row, key.child(KeyText.quote(names.key(row)))));
			case SubAffair affair -> affair.getSteps().stream().filter(step -> step.getName() != null)
					.forEach(step -> put(step, key.child(names.segment(step).orElseGet(() -> KeyText.quote(names.name(step))))));
			case Entrustment entrustment -> chain(entrustment.getReEntrustments(), key);
			default -> {
				// known by name alone
			}
		}
	}

	/** A link of the chain is known by the entrustment and its own name, at whatever depth it stands. */
	private void chain(List<ReEntrustment> links, Key entrustment) {
		for (ReEntrustment link : links) {
			String name = link.getName() != null ? KeyText.quote(names.name(link)) : link.isNone() ? "<なし>" : KeyText.text(link.getMatter());
			put(link, entrustment.child(name));
			chain(link.getReEntrustments(), entrustment);
		}
	}

	private void complete() {
		complete = true;
		for (ProjectFile file : files) {
			// how many files an assessment is cut into is nothing that a thing is known by
			inside(file, new Key(scope(file), ""));
		}
	}

	private void inside(EObject container, Key containerKey) {
		Key basis = container instanceof ItemGroup || container instanceof ExceptionalCase ? keys.get(container.eContainer()) : containerKey;
		for (EReference reference : container.eClass().getEAllContainments()) {
			Object value = container.eGet(reference);
			if (value instanceof List<?> several) {
				for (int i = 0; i < several.size(); i++) {
					visit((EObject) several.get(i), basis, containerKey, reference.getName() + "." + i);
				}
			} else if (value instanceof EObject one) {
				visit(one, basis, containerKey, reference.getName());
			}
		}
	}

	private void visit(EObject thing, Key basis, Key containerKey, String place) {
		Key key = keys.get(thing);
		if (key == null) {
			key = OwnSegment.of(thing, names).map(segment -> put(thing, basis.child(segment)))
					.orElseGet(() -> put(thing, containerKey.child("@" + place)));
		}
		inside(thing, key);
	}

	/** Gives the key, or with an ordinal where another thing has it already, so that the way back never leads to two things. */
	private Key put(EObject thing, Key wanted) {
		Key key = wanted;
		while (things.containsKey(key)) {
			int ordinal = sameNames.merge(wanted, 2, (last, two) -> last + 1);
			key = new Key(wanted.scope(), wanted.path() + KeyText.SAME_NAME + ordinal);
		}
		things.put(key, thing);
		keys.put(thing, key);
		return key;
	}
}
