package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.folders.GuestStart;
import org.nagare.workbench.folders.OpenProjects;

/** A project of ours in a project of the platform, as another Eclipse has it, in which the workbench is a guest. */
class GuestTest {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("客");
	private final GuestStart guest = new GuestStart();

	@BeforeEach
	void begin() throws Exception {
		guest.begin();
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		project.setDefaultCharset("UTF-8", new NullProgressMonitor());
	}

	@AfterEach
	void end() throws Exception {
		Window.closeAll();
		project.delete(true, true, new NullProgressMonitor());
		guest.end();
	}

	private IFile write(String name, String text) throws Exception {
		IFile file = project.getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, new NullProgressMonitor());
		return file;
	}

	@Test
	void itsTextsAreMarkedAndItIsKnown() throws Exception {
		write("nagare.project", "言語 1\n");
		IFile text = write("組織.nagare", "機関 市 \"市\" {\n    部署 課 \"課\" 所属長 \"課長\"\n}\nシステム 台帳 \"台帳\" { 接続 無い }\n");
		Window.until("what is wrong in a text that nobody has open", () -> Window.problems(text).stream().anyMatch(problem -> problem.startsWith("4: ") && problem.contains("無い")));
		assertEquals("組織.nagare", Editors.wayTo(text).toString());
		assertTrue(OpenProjects.all().stream().map(ProjectFolder::root).toList().contains(project.getLocation().toPath()));
		IDocument document = Window.document(Window.edit(text));
		document.set(document.get().replace(" { 接続 無い }", ""));
		Window.until("nothing wrong with the name", () -> Window.problems(text).stream().noneMatch(problem -> problem.contains("無い")));
		project.delete(true, true, new NullProgressMonitor());
		assertEquals(List.of(), OpenProjects.all().stream().map(ProjectFolder::root).filter(root -> root.endsWith("客")).toList());
	}
}
