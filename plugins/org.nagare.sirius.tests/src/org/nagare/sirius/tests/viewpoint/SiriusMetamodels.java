package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.nagare.model.ModelPackage;
import org.nagare.sirius.platform.NagareSirius;
import org.nagare.sirius.tests.Checkout;

/**
 * The metamodels of Sirius, read as data. A test that needs them is skipped, visibly, where they are not there; for one that runs our tools the list of what we use of them will do.
 */
public final class SiriusMetamodels {

	/** A folder with the two metamodels, in the layout in which they refer to each other. */
	public static final String PROPERTY = "nagare.sirius.metamodels";

	private static final String ECORE = "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore";
	private static final String VIEWPOINT = "org.eclipse.sirius.model/model/viewpoint.ecore";
	private static final String DIAGRAM = "org.eclipse.sirius.diagram.model/model/diagram.ecore";

	private final ResourceSet resources = new ResourceSetImpl();
	private final EPackage viewpoint;
	private final EPackage diagram;

	private SiriusMetamodels(Function<ResourceSet, List<EPackage>> reading) {
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("odesign", new XMIResourceFactoryImpl());
		resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		// the way in which the two metamodels name that of metamodels
		resources.getPackageRegistry().put(ECORE, EcorePackage.eINSTANCE);
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		List<EPackage> read = reading.apply(resources);
		viewpoint = named("viewpoint", read);
		diagram = named("diagram", read);
		EcoreUtil.resolveAll(resources);
		register(viewpoint);
		register(diagram);
	}

	/** The metamodels themselves. */
	public static SiriusMetamodels read() {
		Path folder = folder();
		assumeTrue(isThere(folder), "SKIPPED: no metamodels of Sirius in " + folder + "; name a folder that has them with -D" + PROPERTY + "=…");
		return new SiriusMetamodels(set -> List.of(read(set, folder.resolve(VIEWPOINT)), read(set, folder.resolve(DIAGRAM))));
	}

	/** What of them our viewpoint and its tests name, by a list of our own. */
	public static SiriusMetamodels used() {
		return new SiriusMetamodels(set -> UsedFeatures.read());
	}

	/** The metamodels where they are there, else the list. */
	public static SiriusMetamodels known() {
		return isThere(folder()) ? read() : used();
	}

	private static Path folder() {
		String wanted = System.getProperty(PROPERTY);
		return wanted == null ? Checkout.root().resolveSibling("shared").resolve("data/sirius-metamodels") : Path.of(wanted);
	}

	private static boolean isThere(Path folder) {
		return Files.isRegularFile(folder.resolve(VIEWPOINT)) && Files.isRegularFile(folder.resolve(DIAGRAM));
	}

	private static EPackage read(ResourceSet set, Path file) {
		return (EPackage) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
	}

	private static EPackage named(String name, List<EPackage> packages) {
		return packages.stream().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
	}

	private void register(EPackage metamodel) {
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		metamodel.getESubpackages().forEach(this::register);
	}

	/** The class of a name in one of the metamodels: «diagram.DNode», «viewpoint.DSemanticDecorator». */
	public EClass type(String name) {
		String[] path = name.split("\\.");
		EPackage metamodel = path[0].equals("diagram") ? diagram : viewpoint;
		for (int i = 1; i < path.length - 1; i++) {
			String inner = path[i];
			metamodel = metamodel.getESubpackages().stream().filter(one -> one.getName().equals(inner)).findFirst().orElseThrow();
		}
		return (EClass) metamodel.getEClassifier(path[path.length - 1]);
	}

	public EObject create(String name) {
		return EcoreUtil.create(type(name));
	}

	/** The viewpoint of the plug-in as it is. */
	public static String shipped() {
		try {
			return Files.readString(Checkout.plugin().resolve(NagareSirius.VIEWPOINT));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A viewpoint read by the metamodels; what does not fit is in the errors of the resource. */
	public Resource load(String odesign) {
		Resource resource = resources.createResource(URI.createURI("memory:/" + resources.getResources().size() + "/nagare.odesign"));
		try {
			resource.load(new ByteArrayInputStream(odesign.getBytes(StandardCharsets.UTF_8)), Map.of(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.FALSE));
		} catch (IOException e) {
			// told in the errors of the resource
			return resource;
		}
		return resource;
	}
}
