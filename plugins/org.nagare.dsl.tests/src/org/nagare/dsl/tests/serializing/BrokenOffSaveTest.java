package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.model.Organization;
import org.nagare.testing.Folders;

/** A modelling tool saves a text, and the disk is full or the share goes away in the middle. */
class BrokenOffSaveTest {

	private static final String TEXT = "// 市の台帳\n機関 みどり市 地方公共団体 {\n    システム 台帳\n}\n";

	@TempDir
	Path folder;

	private Path file;
	private NagareResource text;

	@BeforeEach
	void aTextIsOpenAndChanged() throws IOException {
		file = Files.writeString(folder.resolve("市.nagare"), TEXT);
		text = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(NagareResource.class);
		text.setURI(URI.createFileURI(file.toString()));
		ResourceSet resources = new ResourceSetImpl();
		resources.getResources().add(text);
		text.load(Map.of());
		text.getAllContents().forEachRemaining(thing -> {
			if (thing instanceof Organization body) {
				body.setName("あおい市");
			}
		});
	}

	@Test
	void aStumpIsReplacedByWhatWasSaved() throws IOException {
		breakOff(true);
		text.save(Map.of());
		assertEquals(TEXT.replace("みどり市", "あおい市"), Files.readString(file));
		assertEquals(Set.of("市.nagare"), Folders.files(folder).keySet());
	}

	@Test
	void aFileThatWasNotTouchedStaysAndTheTroubleIsTold() throws IOException {
		breakOff(false);
		assertEquals("no room", assertThrows(IOException.class, () -> text.save(Map.of())).getMessage());
		assertEquals(TEXT, Files.readString(file));
		assertEquals(Set.of("市.nagare"), Folders.files(folder).keySet());
	}

	private void breakOff(boolean inTheMiddle) {
		text.getResourceSet().setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
				return new ByteArrayOutputStream() {
					@Override
					public void close() throws IOException {
						if (inTheMiddle) {
							Files.write(file, Arrays.copyOf(toByteArray(), 10));
						}
						throw new IOException("no room");
					}
				};
			}
		});
	}
}
