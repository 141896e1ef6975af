package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nagare.sirius.platform.NagareSirius;

/** The viewpoint gets known where Sirius is, and nothing of Sirius is asked for where it is not. */
class RegistrationTest {

	/** Stands where the registry of Sirius stands. */
	public static final class Registry {

		private static final Registry INSTANCE = new Registry();

		private final List<String> registered = new ArrayList<>();

		public static Registry getInstance() {
			return INSTANCE;
		}

		public Set<Object> registerFromPlugin(String viewpoint) {
			if (viewpoint.isEmpty()) {
				throw new IllegalStateException("no such viewpoint");
			}
			registered.add(viewpoint);
			return Set.of();
		}
	}

	@Test
	void theRegistryIsToldOfTheViewpoint() throws ReflectiveOperationException {
		NagareSirius.register(Registry.class, "org.nagare.sirius/" + NagareSirius.VIEWPOINT);
		assertEquals(List.of("org.nagare.sirius/description/nagare.odesign"), Registry.INSTANCE.registered);
	}

	@Test
	void anotherSiriusIsAFaultThatCanBeTold() {
		assertThrows(ReflectiveOperationException.class, () -> NagareSirius.register(String.class, "x"));
		assertThrows(ReflectiveOperationException.class, () -> NagareSirius.register(Registry.class, ""));
	}

	@Test
	void theViewpointLiesWhereItIsRegisteredFrom() {
		assertTrue(Files.isRegularFile(Checkout.plugin().resolve(NagareSirius.VIEWPOINT)));
	}

	@Test
	void theManifestAsksForNothingOfSirius() throws IOException {
		String manifest = Files.readString(Checkout.plugin().resolve("META-INF/MANIFEST.MF"));
		assertTrue(!manifest.contains("org.eclipse.sirius"), manifest);
	}
}
