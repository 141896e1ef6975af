package org.nagare.dsl.tests.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.testing.Checkout;

/** Every text under examples belongs to a project, and no project has a problem of syntax, linking or structure. */
class ExampleProjectsTest {

	private static Path examples;
	private static List<ProjectFolder> projects;
	private static NagareLanguage language;

	@BeforeAll
	static void read() throws IOException {
		examples = Checkout.examples();
		projects = ProjectSearch.find(examples);
		language = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(NagareLanguage.class);
	}

	@TestFactory
	Stream<DynamicTest> everyProjectIsWithoutProblems() {
		assertFalse(projects.isEmpty());
		return projects.stream().map(project -> DynamicTest.dynamicTest(project.root().getFileName().toString(),
				() -> assertEquals("", Problems.of(language, project, 0))));
	}

	@Test
	void theFourProjectsAreThere() {
		Set<String> names = projects.stream().map(project -> project.root().getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(names.containsAll(Set.of("city", "maternal-health", "resident-registry", "vaccination")), names::toString);
	}

	@Test
	void everyTextBelongsToAProject() throws IOException {
		Set<Path> inProjects = projects.stream().flatMap(project -> project.files().stream()).collect(Collectors.toSet());
		try (Stream<Path> all = Files.walk(examples)) {
			List<Path> loose = all.filter(file -> file.toString().endsWith(ProjectFolder.FILE_ENDING)).filter(file -> !inProjects.contains(file))
					.filter(file -> StreamSupport.stream(file.spliterator(), false).noneMatch(part -> part.toString().equals(ProjectFolder.EARLIER_STATES))).sorted().toList();
			assertEquals(List.of(), loose);
		}
	}
}
