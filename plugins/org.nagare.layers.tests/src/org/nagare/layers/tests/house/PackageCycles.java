package org.nagare.layers.tests.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Packages of one room that need each other. A cycle is told as the set of all packages that lie on cycles together, for its single rounds
 * are too many to read.
 */
public final class PackageCycles {

	private final Map<String, Set<String>> uses = new TreeMap<>();
	private final Map<String, String> examples = new TreeMap<>();

	private PackageCycles(JavaClasses classes) {
		for (JavaClass type : classes) {
			Set<String> used = uses.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>());
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				JavaClass target = dependency.getTargetClass().getBaseComponentType();
				if (classes.contain(target.getName()) && !target.getPackageName().equals(type.getPackageName())) {
					used.add(target.getPackageName());
					examples.merge(type.getPackageName() + " -> " + target.getPackageName(), type.getSimpleName() + " uses " + target.getSimpleName(),
							(one, other) -> one.compareTo(other) <= 0 ? one : other);
				}
			}
		}
	}

	/** Each dependency that lies on a cycle, in the form {@code package -> package}. */
	public static Set<String> of(JavaClasses classes) {
		return new PackageCycles(classes).dependencies().keySet();
	}

	/** The same with one class for each that shows it. */
	public static List<String> explained(JavaClasses classes) {
		return new PackageCycles(classes).dependencies().entrySet().stream().map(entry -> entry.getKey() + "  (" + entry.getValue() + ")").toList();
	}

	private Map<String, String> dependencies() {
		Map<String, String> found = new TreeMap<>();
		uses.forEach((from, targets) -> {
			for (String to : targets) {
				if (reaches(to, from)) {
					String dependency = from + " -> " + to;
					found.put(dependency, examples.get(dependency));
				}
			}
		});
		return found;
	}

	private boolean reaches(String from, String wanted) {
		Set<String> seen = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (next.equals(wanted)) {
				return true;
			}
			if (seen.add(next)) {
				new ArrayList<>(uses.getOrDefault(next, Set.of())).forEach(open::push);
			}
		}
		return false;
	}
}
