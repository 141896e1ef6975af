package org.nagare.layers.tests.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.testing.Checkout;

/** The compiled classes of a room: those on the class path, else those that the build has left in the room's folder. There is no third. */
public final class RoomClasses {

	private static final Path COMPILED = Path.of("target", "classes");

	private RoomClasses() {
	}

	public static JavaClasses of(Room room) {
		Path plugin = Checkout.plugins().resolve(room.name());
		Path sources = plugin.resolve("src");
		Set<String> written = written(sources);
		if (written.isEmpty()) {
			throw new IllegalStateException("No sources in " + sources);
		}
		for (String name : written) {
			URL found = RoomClasses.class.getClassLoader().getResource(name.replace('.', '/') + ".class");
			if (found != null && (found.getProtocol().equals("file") || found.getProtocol().equals("jar"))) {
				return complete(new ClassFileImporter().importLocations(Set.of(Location.of(home(found, name)))), room, written);
			}
		}
		Path compiled = plugin.resolve(COMPILED);
		if (!Files.isDirectory(compiled)) {
			throw new IllegalStateException("The classes of " + room.name() + " are neither on the class path nor in " + compiled + ": build it first.");
		}
		return complete(new ClassFileImporter().importPath(compiled), room, written);
	}

	/** The jar or folder that a class was found in. */
	private static URL home(URL found, String name) {
		try {
			String place = found.toString();
			return URI.create(place.substring(0, place.length() - (name.length() + ".class".length()))).toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A few classes would prove little: most sources must have left one. */
	private static JavaClasses complete(JavaClasses classes, Room room, Set<String> written) {
		long found = written.stream().filter(classes::contain).count();
		if (found * 10 < written.size() * 9L) {
			throw new IllegalStateException("Of the " + written.size() + " sources of " + room.name() + " only " + found + " are compiled: build it again.");
		}
		return classes;
	}

	/** Only the classes that somebody wrote, without what generators add; an inner class belongs to the class around it. */
	public static JavaClasses written(JavaClasses classes, Room room) {
		Set<String> written = written(Checkout.plugins().resolve(room.name()).resolve("src"));
		return classes.that(new DescribedPredicate<JavaClass>("written by hand") {
			@Override
			public boolean test(JavaClass type) {
				return written.contains(type.getName().replaceAll("\\$.*", ""));
			}
		});
	}

	private static Set<String> written(Path sources) {
		try (Stream<Path> found = Files.walk(sources)) {
			return found.map(file -> sources.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(".java") || name.endsWith(".xtend"))
					.filter(name -> !name.endsWith("-info.java")).map(name -> name.substring(0, name.lastIndexOf('.')).replace('/', '.'))
					.collect(Collectors.toCollection(TreeSet::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
