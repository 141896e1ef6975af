package org.nagare.form.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.form.cell.Addresses;
import org.nagare.form.edition.Section;
import org.nagare.form.text.FoldedText;
import org.nagare.form.text.References;
import org.nagare.model.Assessment;
import org.nagare.model.ItemPath;
import org.nagare.model.Named;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.PathSegment;
import org.nagare.model.Revision;
import org.nagare.model.RevisionReason;
import org.nagare.model.derivation.Naming;
import org.nagare.model.key.CellKey;

/**
 * Which reason of a revision a change has: the one for its path, for what lies above it, for a thing that changed and that it comes from, or the
 * one that is given for everything else.
 */
final class Reasons {

	/**
	 * A change that looks for its reason.
	 *
	 * @param whole the thing that the form came to tell about, or no longer tells about; it may be the same as ever itself
	 */
	record Sought(Optional<CellKey> key, List<EObject> things, Optional<EObject> whole, String before, String after) {
	}

	/** A thing that a reason names, in both states. */
	private record Cause(Optional<EObject> before, Optional<EObject> after) {

		boolean changed() {
			return before.isEmpty() || after.isEmpty() || !Fingerprint.of(before.get()).equals(Fingerprint.of(after.get())) || isPrintedOtherwise();
		}

		/** A department is printed with the departments that it belongs to: what they are called changes it. */
		private boolean isPrintedOtherwise() {
			return before.get() instanceof OrganizationUnit was && after.get() instanceof OrganizationUnit is && !Naming.fullTitle(was).equals(Naming.fullTitle(is));
		}

		boolean is(EObject thing) {
			return before.filter(thing::equals).isPresent() || after.filter(thing::equals).isPresent();
		}
	}

	private final Revision revision;
	private final Comparison comparison;
	private final References earlier;
	private final References later;
	private final Set<RevisionReason> used = new LinkedHashSet<>();
	/** Subjects that some change is about, be its reason another and nearer one. */
	private final Set<ItemPath> met = new LinkedHashSet<>();

	Reasons(Revision revision, Comparison comparison) {
		this.revision = revision;
		this.comparison = comparison;
		this.earlier = new References(comparison.earlier().derivation());
		this.later = new References(comparison.later().derivation());
	}

	/** The reasons of the best rank: one is found, several leave it open, none says nothing. */
	List<RevisionReason> of(Sought change) {
		int best = 0;
		Set<RevisionReason> found = new LinkedHashSet<>();
		for (RevisionReason reason : revision.getReasons()) {
			int rank = rank(reason, change);
			if (rank > best) {
				best = rank;
				found.clear();
			}
			if (rank == best && rank > 0) {
				found.add(reason);
			}
		}
		used.addAll(found);
		return List.copyOf(found);
	}

	/** Reasons that no change has asked for. */
	List<RevisionReason> unused() {
		return revision.getReasons().stream().filter(reason -> !used.contains(reason)).toList();
	}

	/** Subjects that no change is about, of reasons that some change has for the sake of another of their subjects. */
	List<ItemPath> unmet() {
		return revision.getReasons().stream().filter(used::contains).flatMap(reason -> reason.getSubjects().stream()).filter(subject -> !met.contains(subject)).toList();
	}

	/** Higher is nearer; 0 does not fit. A longer path is nearer than a shorter one. */
	private int rank(RevisionReason reason, Sought change) {
		if (reason.getSubjects().isEmpty()) {
			return 1;
		}
		int rank = 0;
		for (ItemPath subject : reason.getSubjects()) {
			int each = isPath(subject) ? byPath(subject, change) : byThing(subject, change);
			if (each > 0) {
				met.add(subject);
			}
			rank = Math.max(rank, each);
		}
		return rank;
	}

	private boolean isPath(ItemPath subject) {
		String head = CellKey.of(subject).segments().getFirst().word();
		return comparison.later().form().edition().sections().stream().map(Section::key).anyMatch(key -> key.head().equals(head));
	}

	private int byPath(ItemPath subject, Sought change) {
		CellKey path = comparison.later().derivation().names().key(subject);
		return change.key.filter(key -> Addresses.covers(path, key)).map(key -> 10 + path.segments().size()).orElse(0);
	}

	private int byThing(ItemPath subject, Sought change) {
		List<String> names = subject.getSegments().stream().map(PathSegment::getWord).toList();
		if (names.contains(null)) {
			return 0;
		}
		Optional<EObject> is = later.thing(names, subject).map(EObject.class::cast);
		Optional<EObject> was = is.isPresent() ? is.flatMap(comparison::before) : earlier.thing(names, subject).map(EObject.class::cast);
		Cause cause = new Cause(was, is);
		if (was.isEmpty() && is.isEmpty()) {
			return 0;
		}
		if (change.whole.filter(cause::is).isPresent()) {
			return 4;
		}
		if (cause.changed() && change.things.stream().anyMatch(thing -> isPartOf(thing, cause))) {
			return 4;
		}
		boolean within = cause.changed() && change.things.stream().anyMatch(thing -> holds(thing, cause));
		if (cause.changed() && isMentioned(cause, change)) {
			return within ? 4 : 3;
		}
		return within || change.things.stream().anyMatch(thing -> isChanged(thing) && explains(thing, cause, change)) ? 2 : 0;
	}

	/**
	 * What a changed thing came to refer to, or no longer refers to, explains its change. What it refers to before and after explains it where the
	 * change speaks of it: a system that lost a connection did not lose it because its department has another name. The assessment refers to everything
	 * that it uses.
	 */
	private boolean explains(EObject thing, Cause cause, Sought change) {
		List<String> one = references(thing, cause);
		List<String> other = comparison.before(thing).or(() -> comparison.after(thing)).map(counterpart -> references(counterpart, cause)).orElse(List.of());
		return !(thing instanceof Assessment) && !one.equals(other)
				|| !(one.isEmpty() && other.isEmpty()) && Stream.of(cause.before, cause.after).flatMap(each -> each.flatMap(Reasons::display).stream())
						.anyMatch(name -> contains(change.before, name) || contains(change.after, name));
	}

	/** The thing itself, or something in it. */
	private static boolean isPartOf(EObject thing, Cause cause) {
		for (EObject each = thing; each != null; each = each.eContainer()) {
			if (cause.is(each)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A thing in which the cause stands: a file of which an item is new. It has many other rows, so that a cause of which a row speaks is nearer to it; the
	 * assessment holds everything and explains nothing.
	 */
	private static boolean holds(EObject thing, Cause cause) {
		return !(thing instanceof Assessment) && cause.after.or(cause::before).filter(each -> EcoreUtil.isAncestor(thing, each)).isPresent();
	}

	/** The name that it had stands in the earlier text, or the one that it has in the later text, and not in both. */
	private static boolean isMentioned(Cause cause, Sought change) {
		Optional<String> was = cause.before.flatMap(Reasons::display);
		Optional<String> is = cause.after.flatMap(Reasons::display);
		boolean before = was.filter(name -> contains(change.before, name)).isPresent();
		boolean after = is.filter(name -> contains(change.after, name)).isPresent();
		return was.equals(is) ? before != after : before || after;
	}

	private static boolean contains(String text, String words) {
		return FoldedText.of(text).contains(FoldedText.of(words));
	}

	private static Optional<String> display(EObject thing) {
		return thing instanceof Named named ? Optional.of(Naming.display(named)).filter(name -> !name.isEmpty()) : Optional.empty();
	}

	private boolean isChanged(EObject thing) {
		Optional<EObject> other = comparison.before(thing).or(() -> comparison.after(thing));
		return other.isEmpty() || !Fingerprint.of(other.get()).equals(Fingerprint.of(thing));
	}

	/** What of a cause a thing refers to: the cause, or something that it holds. */
	private static List<String> references(EObject thing, Cause cause) {
		List<EObject> all = new ArrayList<>(List.of(thing));
		thing.eAllContents().forEachRemaining(all::add);
		return all.stream().flatMap(each -> each.eCrossReferences().stream()).filter(target -> !target.eIsProxy() && (cause.is(target) || target.eContainer() != null && cause.is(target.eContainer())))
				.map(Fingerprint::name).toList();
	}
}
