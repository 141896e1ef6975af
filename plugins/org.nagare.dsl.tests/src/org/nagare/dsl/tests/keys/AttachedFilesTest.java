package org.nagare.dsl.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.FigureLayout;
import org.nagare.model.LawTableRow;
import org.nagare.model.Named;

/** A rename in files that hold on to things by their keys, written as modelling tools write them: each key leads to the same thing afterwards. */
class AttachedFilesTest {

	private static final String TEXT = """
			機関 市 "みなみ市" 地方公共団体 {
			    システム 台帳 "台帳"
			    システム 連携 "連携"
			}
			""";

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);

	@TempDir
	private Path outside;
	private Path root;

	@BeforeEach
	void aFolderWithABlankInItsName() throws IOException {
		root = Files.createDirectories(outside.resolve("みなみ市 文書"));
		write("nagare.project", "名前 \"見本\"\n言語 1\n");
	}

	private Path write(String name, String text) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private NagareProject project() throws IOException {
		return language.read(ProjectSearch.find(root).get(0));
	}

	private Renaming.Changes rename(NagareProject project, EObject thing, String name) {
		Renaming renaming = language.rename(project, thing, name);
		if (renaming instanceof Renaming.Refusal refusal) {
			throw new AssertionError(refusal.message(MessageLanguage.ENGLISH));
		}
		return (Renaming.Changes) renaming;
	}

	private List<AttachedFile> attached(String element, String name) throws IOException {
		NagareProject project = project();
		return language.attached(project, (Renaming.Changes) language.rename(project, element, name));
	}

	private static String after(AttachedFile file) {
		AttachedFile.Changed changed = (AttachedFile.Changed) file;
		return TextChange.apply(changed.text(), changed.changes());
	}

	@TestFactory
	Stream<DynamicTest> everyKeyLeadsToItsThing() throws IOException {
		for (Map.Entry<String, String> text : RenameEverywhereTest.TEXTS.entrySet()) {
			write(text.getKey(), text.getValue());
		}
		NagareProject project = project();
		Path diagram = root.resolve("図/別添1 の図.aird");
		Files.createDirectories(diagram.getParent());
		int held = writeDiagram(project, diagram);
		assertTrue(held > 150, held + " things");
		List<EObject> things = contents(project.texts()).filter(thing -> thing instanceof Named && !(thing instanceof FigureLayout) || thing instanceof LawTableRow).toList();
		assertTrue(things.size() > 30, things.size() + " things");
		return things.stream().filter(AttachedFilesTest::hasName).map(thing -> DynamicTest.dynamicTest(nameOf(thing), () -> {
			assertFollows(project, diagram, thing, "改名した");
			if (!(thing instanceof LawTableRow)) {
				assertFollows(project, diagram, thing, "改名&(した)<者>'辻\uDB40\uDD00'");
			}
		}));
	}

	/** The texts and the diagram are written with their changes into another folder and read there by nothing but EMF. */
	private void assertFollows(NagareProject project, Path diagram, EObject thing, String name) throws IOException {
		Renaming.Changes changes = rename(project, thing, name);
		List<AttachedFile> attached = language.attached(project, changes);
		assertEquals(List.of(diagram), attached.stream().map(AttachedFile::file).toList());
		Path after = Files.createTempDirectory(outside, "後 の");
		for (XtextResource text : project.texts()) {
			Path file = after.resolve(project.nameOf(text.getURI()));
			Files.createDirectories(file.getParent());
			Files.writeString(file, TextChange.apply(text.getParseResult().getRootNode().getText(), changes.byText().getOrDefault(text.getURI(), List.of())));
		}
		Path followed = after.resolve(root.relativize(diagram));
		Files.createDirectories(followed.getParent());
		Files.writeString(followed, after(attached.get(0)));

		List<String> expected = contents(project.texts()).map(AttachedFilesTest::place).toList();
		assertEquals(expected, places(project.resources(), followed));
		// without the changes the key of the renamed thing at least leads nowhere
		Files.copy(diagram, followed, StandardCopyOption.REPLACE_EXISTING);
		assertFalse(expected.equals(places(project.resources(), followed)));
	}

	private static Stream<EObject> contents(List<XtextResource> texts) {
		List<EObject> all = new ArrayList<>();
		for (XtextResource text : texts) {
			for (Iterator<EObject> contents = EcoreUtil.getAllProperContents(text, true); contents.hasNext();) {
				all.add(contents.next());
			}
		}
		return all.stream();
	}

	private static boolean hasName(EObject thing) {
		return nameOf(thing) != null;
	}

	private static String nameOf(EObject thing) {
		return thing instanceof Named named ? named.getName() : ((LawTableRow) thing).getKey();
	}

	/** A diagram that shows everything; Sirius too leaves it to EMF to write which thing an element shows. */
	private static int writeDiagram(NagareProject project, Path file) throws IOException {
		Resource diagram = new XMIResourceImpl(URI.createFileURI(file.toString()));
		EAnnotation shown = EcoreFactory.eINSTANCE.createEAnnotation();
		shown.setSource("#//@業務.届出23");
		contents(project.texts()).forEach(shown.getReferences()::add);
		diagram.getContents().add(shown);
		// by itself EMF leaves a quote in an address as it is, which no XML can be
		diagram.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_SKIP_ESCAPE_URI, false));
		return shown.getReferences().size();
	}

	/** Where the things lie to which a diagram leads, in its order. */
	private List<String> places(XtextResourceSet services, Path diagram) throws IOException {
		XtextResourceSet set = new XtextResourceSet();
		set.setResourceFactoryRegistry(services.getResourceFactoryRegistry());
		Resource read = new XMIResourceImpl(URI.createFileURI(diagram.toString()));
		set.getResources().add(read);
		read.load(Map.of());
		EAnnotation shown = (EAnnotation) read.getContents().get(0);
		return shown.getReferences().stream().map(AttachedFilesTest::place).toList();
	}

	/** The file of a thing, and its place in it, which no rename changes. */
	private static String place(EObject thing) {
		if (thing.eIsProxy()) {
			return "nothing at " + ((InternalEObject) thing).eProxyURI().fragment();
		}
		StringBuilder place = new StringBuilder();
		for (EObject at = thing; at.eContainer() != null; at = at.eContainer()) {
			place.insert(0, "/" + at.eContainingFeature().getName() + "." + at.eContainer().eContents().indexOf(at));
		}
		return place.insert(0, thing.eResource().getURI().lastSegment()).toString();
	}

	@Test
	void nothingButTheKeysChanges() throws IOException {
		write("組織.nagare", TEXT);
		write("別/組織.nagare", TEXT.replace("市", "他市"));
		String before = """
				\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r
				<!-- href="組織.nagare#//@システム.市.台帳" --><?x href="組織.nagare#//@システム.市.台帳"?>
				<a><![CDATA[<b href="組織.nagare#//@システム.市.台帳">]]> href="組織.nagare#//@システム.市.台帳"
				  <b  href = '組織.nagare#//@システム.市.台帳'\t name="システム.市.台帳" x='>'/>
				  <b href="./&#x7D44;織.nagare#//@システム.市.台帳" y="組織.nagare"/>
				  <b href="組織.nagare#//@システム.市.台帳x"/><b href="組織.nagare#//@システム.市.連携"/>
				  <b href="別/組織.nagare#//@システム.市.台帳"/><b href="#//@システム.市.台帳"/><b href="platform:/resource/x/組織.nagare#//@システム.市.台帳"/>
				  <b href="%E7%B5%84%E7%B9%94.nagare#//@シス&#12486;ム.市.台帳" title="組織.nagare# //@システム.市.台帳"/> 𠮷～〜
				</a>""";
		Path file = write("図.aird", before);
		List<AttachedFile> attached = attached("市.台帳", "帳簿");
		String expected = before.replace("<b  href = '組織.nagare#//@システム.市.台帳'", "<b  href = '組織.nagare#//@システム.市.帳簿'")
				.replace("./&#x7D44;織.nagare#//@システム.市.台帳", "./&#x7D44;織.nagare#//@システム.市.帳簿").replace("%E7%B5%84%E7%B9%94.nagare#//@シス&#12486;ム.市.台帳", "%E7%B5%84%E7%B9%94.nagare#//@システム.市.帳簿");
		assertEquals(List.of(file), attached.stream().map(AttachedFile::file).toList());
		assertEquals(expected, after(attached.get(0)));
	}

	@Test
	void aFileOfADiagramByItselfAndOneWithoutAProject() throws IOException {
		write("組織.nagare", TEXT);
		write("図/一.srm", "<a href=\"../組織.nagare#//@システム.市.台帳\"/>");
		write("図/二.aird", "<a href=\"../組織.nagare#//@システム.市.連携\"/>");
		write("図/三.xml", "<a href=\"../組織.nagare#//@システム.市.台帳\"/>");
		write(".控え/四.aird", "<a href=\"../組織.nagare#//@システム.市.台帳\"/>");
		write("前版/1/五.aird", "<a href=\"../../組織.nagare#//@システム.市.台帳\"/>");
		assertEquals(List.of("図/一.srm"), attached("台帳", "帳簿").stream().map(AttachedFile::file).map(file -> project(file)).toList());

		Files.delete(root.resolve("nagare.project"));
		write("六.aird", "<a href=\"組織.nagare#//@システム.市.台帳\"/>");
		assertEquals(List.of("六.aird"), attached("台帳", "帳簿").stream().map(AttachedFile::file).map(file -> project(file)).toList());
	}

	private String project(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	@Test
	void whatCannotBeReadIsToldAndNotPassedOver() throws IOException {
		write("組織.nagare", TEXT);
		String good = "<a href=\"組織.nagare#//@システム.市.台帳\"/>";
		for (byte[] bad : List.of(good.getBytes(Charset.forName("windows-31j")), good.getBytes(StandardCharsets.UTF_16), good.substring(0, 20).getBytes(StandardCharsets.UTF_8),
				("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + good).getBytes(StandardCharsets.UTF_8), "<a".getBytes(StandardCharsets.UTF_8))) {
			Path file = Files.write(root.resolve("図.aird"), bad);
			assertEquals(List.of(new AttachedFile.Unread(file)), attached("台帳", "帳簿"), new String(bad, StandardCharsets.UTF_8));
		}
		write("図.aird", "<a href=\"組織.nagare#//@システム.市.連携\"/>");
		assertEquals(List.of(), attached("台帳", "帳簿"));
	}
}
