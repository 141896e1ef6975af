package org.nagare.layers.tests.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What compiled classes may not do. Each rule answers with its violations, one for each class and what it reaches; empty is good. */
public final class ClassRules {

	/** Workbench, windows, workspace and drawing surfaces: everything runs without a screen. */
	private static final List<String> SURFACES = List.of("org.eclipse.ui", "org.eclipse.swt", "org.eclipse.jface", "org.eclipse.core.resources", "org.eclipse.sirius",
			"java.awt", "javax.swing");
	/** Drawing into memory, which one room does: pens, shapes and fonts, but no window and no toolkit. */
	private static final Set<String> PENS = Set.of("java.awt.Color", "java.awt.Dimension", "java.awt.Font", "java.awt.FontFormatException", "java.awt.FontMetrics", "java.awt.Graphics2D", "java.awt.Paint",
			"java.awt.RenderingHints", "java.awt.Shape");
	private static final List<String> SHAPES = List.of("java.awt.font", "java.awt.geom", "java.awt.image");
	private static final List<String> SCRIPTS = List.of("javax.script");
	/** Packages whose purpose is to speak over a network. */
	private static final List<String> NETWORKS = List.of("java.net", "java.net.http", "javax.net", "java.rmi", "javax.naming", "com.sun.net", "sun.net");
	/** Names of places and their spelling; nothing is opened by them. */
	private static final Set<String> PLACE_NAMES = Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL", "java.net.MalformedURLException",
			"java.net.URLEncoder", "java.net.URLDecoder");
	private static final Set<String> OPENING = Set.of("openConnection", "openStream", "getContent");
	private static final Set<String> STANDARD_STREAMS = Set.of("in", "out");
	private static final Set<String> ENDING = Set.of("exit", "halt");

	private ClassRules() {
	}

	/** Classes of rooms that the table does not allow. */
	public static Set<String> otherRooms(JavaClasses classes, Room room, RoomTable table) {
		return dependencies(classes, target -> table.roomOf(target.getPackageName())
				.filter(other -> !other.equals(room.name()) && !room.allowed().contains(other)).isPresent());
	}

	public static Set<String> surfaces(JavaClasses classes) {
		return dependencies(classes, target -> isIn(target, SURFACES));
	}

	/** The same for a room that draws into memory. */
	public static Set<String> screens(JavaClasses classes) {
		return dependencies(classes, target -> isIn(target, SURFACES) && !PENS.contains(target.getName()) && !isIn(target, SHAPES));
	}

	public static Set<String> scripts(JavaClasses classes) {
		return dependencies(classes, target -> isIn(target, SCRIPTS));
	}

	/** Sockets, connections, clients, and the ways by which a URL opens one. */
	public static Set<String> networks(JavaClasses classes) {
		Set<String> found = dependencies(classes, target -> isIn(target, NETWORKS) && !PLACE_NAMES.contains(target.getName())
				|| target.getPackageName().equals("java.nio.channels") && target.getSimpleName().matches(".*(Socket|Datagram|Multicast).*"));
		found.addAll(accesses(classes, access -> access.getTargetOwner().getName().equals("java.net.URL") && OPENING.contains(access.getTarget().getName())));
		return found;
	}

	/** The console of the process and its end. */
	public static Set<String> console(JavaClasses classes) {
		return accesses(classes, access -> {
			String owner = access.getTargetOwner().getName();
			String name = access.getTarget().getName();
			return owner.equals("java.lang.System") && (STANDARD_STREAMS.contains(name) || ENDING.contains(name))
					|| owner.equals("java.lang.Runtime") && ENDING.contains(name) || owner.equals("java.lang.System") && name.equals("console");
		});
	}

	/** What differs from one run to the next: the clock, the machine's language, dice without a seed. */
	public static Set<String> surroundings(JavaClasses classes) {
		return accesses(classes, access -> {
			String call = access.getTargetOwner().getName() + "." + access.getTarget().getName();
			boolean dice = call.equals("java.util.Random.<init>") && access.getTarget().getFullName().endsWith("<init>()");
			return dice || call.startsWith("java.time.") && call.endsWith(".now") || Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
					"java.util.Date.<init>", "java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Locale.getDefault").contains(call);
		});
	}

	/** Fields that one part of the program could change for all others. */
	public static Set<String> sharedState(JavaClasses classes) {
		Set<String> found = new TreeSet<>();
		for (JavaClass type : classes) {
			for (JavaField field : type.getFields()) {
				Set<JavaModifier> modifiers = field.getModifiers();
				boolean synthetic = modifiers.contains(JavaModifier.SYNTHETIC);
				boolean changing = !modifiers.contains(JavaModifier.FINAL);
				boolean openArray = modifiers.contains(JavaModifier.PUBLIC) && field.getRawType().isArray();
				if (modifiers.contains(JavaModifier.STATIC) && !synthetic && (changing || openArray)) {
					found.add(type.getName() + " -> " + field.getName());
				}
			}
		}
		return found;
	}

	/**
	 * Kinds that a type needs for its own beginning, while each of them begins with the type: two threads that begin one of them each wait for ever.
	 * What stands in the text of the type and has no name begins nowhere else.
	 */
	public static Set<String> beginnings(JavaClasses classes) {
		return accesses(classes, access -> {
			JavaClass type = access.getOriginOwner();
			JavaClass kind = access.getTargetOwner();
			boolean begins = !type.isInterface() || type.getMethods().stream().anyMatch(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT) && !method.getModifiers().contains(JavaModifier.STATIC));
			return access.getOrigin() instanceof JavaStaticInitializer && begins && !kind.equals(type) && kind.isAssignableTo(type.getName()) && !kind.isAnonymousClass();
		});
	}

	private static Set<String> dependencies(JavaClasses classes, Predicate<JavaClass> forbidden) {
		Set<String> found = new TreeSet<>();
		for (JavaClass type : classes) {
			for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
				JavaClass target = dependency.getTargetClass().getBaseComponentType();
				if (forbidden.test(target)) {
					found.add(type.getName() + " -> " + target.getName());
				}
			}
		}
		return found;
	}

	private static Set<String> accesses(JavaClasses classes, Predicate<JavaAccess<?>> forbidden) {
		Set<String> found = new TreeSet<>();
		for (JavaClass type : classes) {
			for (JavaAccess<?> access : type.getAccessesFromSelf()) {
				if (forbidden.test(access)) {
					found.add(type.getName() + " -> " + access.getTargetOwner().getName() + "." + access.getTarget().getName());
				}
			}
		}
		return found;
	}

	private static boolean isIn(JavaClass type, List<String> packages) {
		return packages.stream().anyMatch(name -> type.getPackageName().equals(name) || type.getPackageName().startsWith(name + "."));
	}
}
