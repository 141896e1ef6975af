package org.nagare.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.layers.tests.house.ClassRules;
import org.nagare.layers.tests.house.PackageCycles;
import org.nagare.layers.tests.house.Room;
import org.nagare.layers.tests.house.RoomTable;

/** Each rule for classes sees what it forbids, and only that: houses that break one rule are compiled here. */
class BrokenHouseTest {

	private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
	private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");
	private static final RoomTable TABLE = RoomTable.parse("""
			| room | may depend on | what lives here |
			|---|---|---|
			| model | – | x |
			| dsl | model | x |
			| dsl.ide | model, dsl | x |
			""");

	@TempDir
	private Path folder;

	/** The compiled classes of these texts that lie in our packages. */
	private JavaClasses compiled(String... types) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		assertTrue(compiler != null, "These tests compile small classes: run them with a JDK.");
		List<Path> sources = new ArrayList<>();
		for (String type : types) {
			Matcher home = PACKAGE.matcher(type);
			Matcher name = TYPE.matcher(type);
			assertTrue(home.find() && name.find(), type);
			Path source = folder.resolve("sources").resolve(home.group(1).replace('.', '/')).resolve(name.group(1) + ".java");
			Files.createDirectories(source.getParent());
			sources.add(Files.writeString(source, type));
		}
		Path classes = Files.createDirectories(folder.resolve("classes"));
		StringWriter messages = new StringWriter();
		try (var files = compiler.getStandardFileManager(null, null, null)) {
			boolean done = compiler.getTask(messages, files, null, List.of("-proc:none", "-nowarn", "-d", classes.toString()), null, files.getJavaFileObjectsFromPaths(sources))
					.call();
			assertTrue(done, messages.toString());
		}
		return new ClassFileImporter().importPath(classes.resolve("org/nagare"));
	}

	private static String type(String home, String body) {
		return "package " + home + ";\npublic class A {\n" + body + "\n}\n";
	}

	@Test
	void aTypeThatBeginsWithItsOwnKind() throws IOException {
		JavaClasses classes = compiled("package org.nagare.model; public interface Names { Names LINKED = new Linked(); default int size() { return 0; } }",
				"package org.nagare.model; class Linked implements Names {}",
				"package org.nagare.model; public abstract class Place { static final Place NONE = new Nowhere(); }", "package org.nagare.model; final class Nowhere extends Place {}",
				"package org.nagare.model; public interface Plain { Plain ONE = new PlainOne(); int size(); }", "package org.nagare.model; record PlainOne() implements Plain { public int size() { return 1; } }",
				"package org.nagare.model; public class Later { static Later one() { return new Late(); } static final Later SELF = new Later(); }", "package org.nagare.model; class Late extends Later {}");
		assertEquals(Set.of("org.nagare.model.Names -> org.nagare.model.Linked.<init>", "org.nagare.model.Place -> org.nagare.model.Nowhere.<init>"), ClassRules.beginnings(classes));
	}

	@Test
	void aRoomThatIsNotAllowed() throws IOException {
		JavaClasses classes = compiled("package org.nagare.dsl.ide.server; public class Server {}", "package org.nagare.model; public class Fact {}",
				type("org.nagare.dsl.project", "org.nagare.dsl.ide.server.Server[] servers; org.nagare.model.Fact fact;"));
		Room dsl = TABLE.rooms().get(1);
		assertEquals(Set.of("org.nagare.dsl.project.A -> org.nagare.dsl.ide.server.Server"), ClassRules.otherRooms(classes, dsl, TABLE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.awt.Color", "javax.swing.JFrame", "org.eclipse.swt.Surface", "org.eclipse.ui.part.Surface", "org.eclipse.core.resources.Surface",
			"org.eclipse.sirius.Surface", "org.eclipse.jface.Surface" })
	void aSurface(String surface) throws IOException {
		List<String> types = new ArrayList<>(List.of(type("org.nagare.form", surface + " surface;"), "package org.nagare.form; class Good { java.util.List<String> names; }"));
		if (surface.startsWith("org.")) {
			types.add("package " + surface.substring(0, surface.lastIndexOf('.')) + "; public class Surface {}");
		}
		assertEquals(Set.of("org.nagare.form.A -> " + surface), ClassRules.surfaces(compiled(types.toArray(String[]::new))));
	}

	@Test
	void aScreenInTheRoomThatDraws() throws IOException {
		JavaClasses classes = compiled(type("org.nagare.print", "java.awt.Toolkit toolkit; java.awt.Frame frame; java.awt.GraphicsEnvironment environment; java.awt.Graphics2D pen; java.awt.geom.Area area;"));
		assertEquals(Set.of("org.nagare.print.A -> java.awt.Toolkit", "org.nagare.print.A -> java.awt.Frame", "org.nagare.print.A -> java.awt.GraphicsEnvironment"),
				ClassRules.screens(classes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"java.net.Socket | Object open() throws Exception { return new java.net.Socket(); }",
			"java.net.http.HttpClient | java.net.http.HttpClient client;",
			"java.net.InetAddress | Object open() throws Exception { return java.net.InetAddress.getLocalHost(); }",
			"java.nio.channels.SocketChannel | Object open() throws Exception { return java.nio.channels.SocketChannel.open(); }",
			"java.net.URL.openStream | Object open(java.net.URL url) throws Exception { return url.openStream(); }",
			"javax.net.ssl.SSLContext | javax.net.ssl.SSLContext context;" })
	void aConnection(String target, String body) throws IOException {
		assertTrue(ClassRules.networks(compiled(type("org.nagare.cli", body))).contains("org.nagare.cli.A -> " + target));
	}

	@Test
	void aNameOfAPlaceIsNoConnection() throws IOException {
		assertEquals(Set.of(), ClassRules.networks(compiled(type("org.nagare.cli", """
				java.net.URI uri = java.net.URI.create("nagare:x");
				java.net.URL own = A.class.getResource("A.class");
				Object file(java.nio.file.Path path) throws Exception { return java.nio.channels.FileChannel.open(path); }
				"""))));
	}

	@Test
	void aScript() throws IOException {
		assertEquals(Set.of("org.nagare.rules.A -> javax.script.ScriptEngine"), ClassRules.scripts(compiled(type("org.nagare.rules", "javax.script.ScriptEngine engine;"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"java.lang.System.out | void say() { System.out.println(); }",
			"java.lang.System.in | Object ask() { return System.in; }",
			"java.lang.System.exit | void end() { System.exit(1); }",
			"java.lang.Runtime.halt | void end() { Runtime.getRuntime().halt(1); }",
			"java.lang.System.exit | java.util.function.IntConsumer end = System::exit;" })
	void theConsole(String target, String body) throws IOException {
		assertEquals(Set.of("org.nagare.dsl.A -> " + target), ClassRules.console(compiled(type("org.nagare.dsl", body))));
	}

	@Test
	void otherPropertiesOfTheSystemAreNoConsole() throws IOException {
		assertEquals(Set.of(), ClassRules.console(compiled(type("org.nagare.dsl", "String ends = System.lineSeparator();"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"java.lang.System.currentTimeMillis | long now() { return System.currentTimeMillis(); }",
			"java.time.LocalDate.now | java.util.function.Supplier<Object> now = java.time.LocalDate::now;",
			"java.util.Locale.getDefault | Object locale() { return java.util.Locale.getDefault(); }",
			"java.util.Random.<init> | Object dice() { return new java.util.Random(); }" })
	void theSurroundings(String target, String body) throws IOException {
		assertEquals(Set.of("org.nagare.dsl.A -> " + target), ClassRules.surroundings(compiled(type("org.nagare.dsl", body))));
	}

	@Test
	void aSeedAndAWrittenDateAreNoSurroundings() throws IOException {
		assertEquals(Set.of(), ClassRules.surroundings(compiled(type("org.nagare.dsl", "Object dice = new java.util.Random(3); Object day = java.time.LocalDate.of(2020, 1, 1);"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "public static int count;", "private static Object last;", "public static final String[] NAMES = {};" })
	void sharedState(String field) throws IOException {
		assertEquals(1, ClassRules.sharedState(compiled(type("org.nagare.dsl", field))).size());
	}

	@Test
	void aConstantIsNoState() throws IOException {
		assertEquals(Set.of(), ClassRules.sharedState(compiled(type("org.nagare.dsl", """
				public static final String NAME = "x";
				private static final String[] PARTS = {};
				enum Colour { RED }
				int name(Colour colour) { return switch (colour) { case RED -> 1; }; }
				"""))));
	}

	@Test
	void packagesThatNeedEachOther() throws IOException {
		JavaClasses classes = compiled("package org.nagare.x.a; public class One { org.nagare.x.b.Two two; }", "package org.nagare.x.b; public class Two { org.nagare.x.c.Three three; }",
				"package org.nagare.x.c; public class Three { org.nagare.x.a.One one; org.nagare.x.d.Four four; }", "package org.nagare.x.d; public class Four { }");
		assertEquals(Set.of("org.nagare.x.a -> org.nagare.x.b", "org.nagare.x.b -> org.nagare.x.c", "org.nagare.x.c -> org.nagare.x.a"), PackageCycles.of(classes));
		assertEquals("org.nagare.x.a -> org.nagare.x.b  (One uses Two)", PackageCycles.explained(classes).get(0));
	}
}
