package org.nagare.model.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.*;

/**
 * Which thing of a later state of a project is which of an earlier one. Equal keys are the same thing. What was renamed by hand is the same
 * where it is the only one of its kind in its place that found no partner on either side; its later name then counts in all keys made of it. A body whose printed name is another too, and no 旧称, is none.
 * Whatever is left is told as lost and added, so that nothing attached to it is thrown away unseen.
 */
public final class KeyMatching {

	/** A thing that was renamed by hand, under its earlier and its later key. */
	public record Renamed(Key before, Key after) {
	}

	/** Of what kind a thing is, and where it is at home: two things can only be one if they agree in both. */
	private record Home(EClass kind, Key place) {
	}

	/** The earlier things under their later names. */
	private static final class LaterNames extends LinkedNames {

		private final Map<EObject, String> names = new IdentityHashMap<>();
		private final Map<Step, String> segments = new IdentityHashMap<>();

		@Override
		public String name(Named thing) {
			return names.getOrDefault(thing, thing.getName());
		}

		@Override
		public String key(LawTableRow row) {
			return names.getOrDefault(row, row.getKey());
		}

		@Override
		public Optional<String> segment(Step step) {
			return Optional.ofNullable(segments.get(step));
		}
	}

	private final LaterNames laterNames = new LaterNames();
	private final Collection<ProjectFile> earlier;
	private final Collection<ProjectFile> later;
	private final KeyIndex before;
	private final KeyIndex after;
	private KeyIndex translated;

	private KeyMatching(Collection<ProjectFile> earlier, Collection<ProjectFile> later) {
		this.earlier = List.copyOf(earlier);
		this.later = List.copyOf(later);
		this.before = KeyIndex.of(this.earlier);
		this.after = KeyIndex.of(this.later);
		this.translated = before;
		while (findRenamed()) {
			translated = KeyIndex.of(this.earlier, laterNames);
		}
		matchSteps();
		translated = KeyIndex.of(this.earlier, laterNames);
	}

	public static KeyMatching of(Collection<ProjectFile> before, Collection<ProjectFile> after) {
		return new KeyMatching(before, after);
	}

	/** What became of a thing. */
	public Optional<EObject> after(EObject earlierThing) {
		return translated.key(earlierThing).flatMap(after::resolve).filter(found -> found.eClass() == earlierThing.eClass());
	}

	/** What a thing was. */
	public Optional<EObject> before(EObject laterThing) {
		return after.key(laterThing).flatMap(translated::resolve).filter(found -> found.eClass() == laterThing.eClass());
	}

	/** The later key of what has this key in the earlier state; for carrying along what is attached to it. */
	public Optional<Key> after(Key earlierKey) {
		return before.resolve(earlierKey).flatMap(this::after).flatMap(after::key);
	}

	/** What was renamed by hand, in text order. */
	public List<Renamed> renamed() {
		List<Renamed> renamed = new ArrayList<>();
		forEach(earlier, thing -> {
			if (laterNames.names.containsKey(thing)) {
				before.key(thing).ifPresent(key -> after(thing).flatMap(after::key).ifPresent(now -> renamed.add(new Renamed(key, now))));
			}
		});
		return renamed;
	}

	/** Things of the earlier state that are no more, in text order. */
	public List<Key> lost() {
		List<Key> lost = new ArrayList<>();
		forEach(earlier, thing -> {
			if (after(thing).isEmpty()) {
				before.key(thing).ifPresent(lost::add);
			}
		});
		return lost;
	}

	/** Things of the later state that were not there, in text order. */
	public List<Key> added() {
		List<Key> added = new ArrayList<>();
		forEach(later, thing -> {
			if (before(thing).isEmpty()) {
				after.key(thing).ifPresent(added::add);
			}
		});
		return added;
	}

	/** The things that bear an identity of their own; parts of a sentence come and go with it. */
	private static void forEach(Collection<ProjectFile> texts, Consumer<EObject> consumer) {
		for (ProjectFile text : texts) {
			text.eAllContents().forEachRemaining(thing -> {
				if (thing instanceof Named || thing instanceof Flow || thing instanceof RecipientRow || thing instanceof LawTableRow) {
					consumer.accept(thing);
				}
			});
		}
	}

	/** One more round: a rename found in one round may let those inside find each other in the next. */
	private boolean findRenamed() {
		Map<Home, List<EObject>> lost = unmatched(earlier, translated, after);
		Map<Home, List<EObject>> added = unmatched(later, after, translated);
		boolean found = false;
		for (Map.Entry<Home, List<EObject>> one : lost.entrySet()) {
			List<EObject> candidates = added.getOrDefault(one.getKey(), List.of());
			if (one.getValue().size() == 1 && candidates.size() == 1 && !laterNames.names.containsKey(one.getValue().get(0))
					&& mayBe(one.getValue().get(0), candidates.get(0))) {
				laterNames.names.put(one.getValue().get(0), ownName(candidates.get(0)));
				found = true;
			}
		}
		return found;
	}

	/** A body that is also called otherwise is another person, and who says that the one became the other says something untrue; unless the text says so. */
	private static boolean mayBe(EObject was, EObject is) {
		return !(was instanceof Organization body && is instanceof Organization other) || body.getDisplay() == null && other.getDisplay() == null
				|| printed(body).equals(printed(other)) || printed(body).equals(other.getFormerName());
	}

	private static String printed(Organization body) {
		return Optional.ofNullable(body.getDisplay()).or(() -> Optional.ofNullable(body.getName())).orElse("");
	}

	/** What a person typed for a thing; null for one that is known by what it is made of. */
	private static String ownName(EObject thing) {
		return switch (thing) {
			case Named named -> named.getName();
			case LawTableRow row -> row.getKey();
			default -> null;
		};
	}

	private static Map<Home, List<EObject>> unmatched(Collection<ProjectFile> texts, KeyIndex own, KeyIndex other) {
		Map<Home, List<EObject>> unmatched = new LinkedHashMap<>();
		forEach(texts, thing -> {
			if (ownName(thing) != null) {
				Key key = own.key(thing).orElseThrow();
				if (other.resolve(key).isEmpty()) {
					unmatched.computeIfAbsent(new Home(thing.eClass(), place(thing, key, own)), home -> new ArrayList<>()).add(thing);
				}
			}
		});
		return unmatched;
	}

	/** Where a thing is at home: a member in its body, a part in what it is a part of, the others in their scope. */
	private static Key place(EObject thing, Key key, KeyIndex index) {
		if (thing instanceof Assessment) {
			// its own name is the scope
			return Key.shared("");
		}
		EObject home = null;
		for (EObject container = thing.eContainer(); container != null; container = container.eContainer()) {
			boolean nearest = home == null && (container instanceof SpiFile || container instanceof SubAffair || container instanceof Entrustment
					|| container instanceof LawTable);
			home = nearest || container instanceof Organization ? container : home;
		}
		return Optional.ofNullable(home).flatMap(index::key).orElse(new Key(key.scope(), ""));
	}

	/** Steps of which one side has no name: by their first arrow, then by their sentence, then by their place. */
	private void matchSteps() {
		forEach(earlier, thing -> {
			if (thing instanceof SubAffair was && after(was).orElse(null) instanceof SubAffair is) {
				List<Step> open = new ArrayList<>(was.getSteps().stream().filter(step -> isOpen(step, translated, after)).toList());
				List<Step> offered = new ArrayList<>(is.getSteps().stream().filter(step -> isOpen(step, after, translated)).toList());
				pair(open, offered, step -> OwnSegment.firstArrow(step, laterNames));
				pair(open, offered, step -> Optional.ofNullable(step.getText()));
				pair(open, offered, step -> Optional.of(((SubAffair) step.eContainer()).getSteps().indexOf(step)));
			}
		});
	}

	private static boolean isOpen(Step step, KeyIndex own, KeyIndex other) {
		return step.getName() == null || own.key(step).flatMap(other::resolve).isEmpty();
	}

	private void pair(List<Step> open, List<Step> offered, Function<Step, Optional<?>> mark) {
		Map<Object, List<Step>> byMark = new HashMap<>();
		for (Step step : offered) {
			mark.apply(step).ifPresent(found -> byMark.computeIfAbsent(found, key -> new ArrayList<>()).add(step));
		}
		for (Step was : List.copyOf(open)) {
			List<Step> same = mark.apply(was).map(byMark::get).orElse(null);
			Step is = same == null ? null : same.stream().filter(step -> was.getName() == null || step.getName() == null).findFirst().orElse(null);
			if (is != null) {
				same.remove(is);
				open.remove(was);
				offered.remove(is);
				String path = after.key(is).orElseThrow().path();
				String affair = after.key(is.eContainer()).orElseThrow().path();
				laterNames.segments.put(was, path.substring(affair.length() + 1));
			}
		}
	}
}
