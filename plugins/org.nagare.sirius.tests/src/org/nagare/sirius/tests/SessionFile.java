package org.nagare.sirius.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.nagare.sirius.platform.TextResources;

/**
 * A session file on the disk with one diagram in it, and the texts beside it, opened as Sirius opens them: first that file, then each text by itself. It has no more
 * than the features that a session file keeps notes and targets in, under the names that Sirius gives them.
 */
final class SessionFile {

	private final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass session = type("DAnalysis");
	private final EClass note = type("DAnnotationEntry");
	private final EClass view = type("DView");
	private final Path folder;
	private ResourceSet resources;
	private Resource file;

	SessionFile(Path folder) {
		this.folder = folder;
		metamodel.setName("session");
		metamodel.setNsPrefix("session");
		metamodel.setNsURI("http://nagare.org/tests/session");
		attribute(note, "source", 1);
		attribute(note, "details", -1);
		reference(session, "eAnnotations", note, true);
		reference(session, "ownedViews", view, true);
		reference(view, "target", EcorePackage.Literals.EOBJECT, false);
		reference(view, "elements", view, true);
	}

	private EClass type(String name) {
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		metamodel.getEClassifiers().add(type);
		return type;
	}

	private static void attribute(EClass owner, String name, int most) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		attribute.setUpperBound(most);
		owner.getEStructuralFeatures().add(attribute);
	}

	private static void reference(EClass owner, String name, EClassifier type, boolean contains) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(contains);
		reference.setUpperBound(contains ? -1 : 1);
		owner.getEStructuralFeatures().add(reference);
	}

	/** Opens all anew, as on another day. */
	void open() {
		resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("nagare", new TextResources());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("aird", new XMIResourceFactoryImpl());
		Path aird = folder.resolve("representations.aird");
		URI address = URI.createFileURI(aird.toString());
		if (Files.exists(aird)) {
			file = resources.getResource(address, true);
		} else {
			file = resources.createResource(address);
			file.getContents().add(EcoreUtil.create(session));
		}
		try (var found = Files.walk(folder)) {
			found.filter(path -> path.toString().endsWith(".nagare")).sorted().forEach(path -> EcoreUtil.resolveAll(resources.getResource(URI.createFileURI(path.toString()), true)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		file.setTrackingModification(true);
	}

	/** A diagram on a thing, with an element for each of some others. */
	void draw(EObject subject, List<EObject> things) {
		EObject diagram = shown(subject);
		things.forEach(thing -> all(diagram, "elements").add(shown(thing)));
		all(file.getContents().get(0), "ownedViews").add(diagram);
	}

	/** A view that stands for a thing. */
	EObject shown(EObject thing) {
		EObject made = EcoreUtil.create(view);
		made.eSet(view.getEStructuralFeature("target"), thing);
		return made;
	}

	EObject diagram() {
		return all(file.getContents().get(0), "ownedViews").get(0);
	}

	/** What the elements of the diagram lead to; one that leads nowhere is a proxy. */
	List<EObject> targets() {
		return all(diagram(), "elements").stream().map(one -> (EObject) one.eGet(view.getEStructuralFeature("target"))).toList();
	}

	/** The notes that others keep in the file. */
	List<EObject> notes() {
		return all(file.getContents().get(0), "eAnnotations");
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> all(EObject owner, String name) {
		return (List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(name));
	}

	Resource text(String name) {
		return resources.getResources().stream().filter(one -> one.getURI().lastSegment().equals(name)).findFirst().orElseThrow();
	}

	/** What Sirius does when a text was changed elsewhere. */
	void readAgain(String name) throws IOException {
		text(name).unload();
		text(name).load(Map.of());
		EcoreUtil.resolveAll(resources);
	}

	boolean isChanged() {
		return file.isModified();
	}

	void save() throws IOException {
		file.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_SKIP_ESCAPE_URI, false));
		file.setModified(false);
	}
}
