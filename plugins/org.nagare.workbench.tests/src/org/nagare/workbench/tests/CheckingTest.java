package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;

/** What a reviewer would find is told while a person writes, in every text of the project, as heavily as the project wants it. */
class CheckingTest {

	private static final String RULE = "figure.step-without-arrow";

	private IFolder folder;
	private IFile file;
	private IDocument document;
	private ITextEditor editor;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aRuleIsBrokenWhileTypingAndMendedByItsRemedy() throws Exception {
		int at = breakTheRule();
		assertEquals(IMarker.SEVERITY_ERROR, severity());
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		List<ICompletionProposal> remedies = Arrays.asList(Remedies.at(viewer, at));
		assertEquals(List.of("内部の手順にする", "規則の説明: 矢印の無い手順"), remedies.stream().map(ICompletionProposal::getDisplayString).toList());
		remedies.getFirst().apply(document);
		assertTrue(document.get().contains("手順 集計 \"人数を集計する。\" 内部"), document.get());
		Window.until("nothing found any more", () -> Window.markers(file, RULE).isEmpty());
	}

	@Test
	void theProjectSaysHowHeavilyARuleWeighs() throws Exception {
		breakTheRule();
		assertEquals(IMarker.SEVERITY_ERROR, severity());
		IFile settings = folder.getFile("nagare.project");
		write(settings, settings.readString() + "重大度 " + RULE + " 情報\n");
		Window.until("mere information", () -> severity() == IMarker.SEVERITY_INFO);
		write(settings, settings.readString().replace(RULE + " 情報", RULE + " なし"));
		Window.until("nothing", () -> Window.markers(file, RULE).isEmpty());
	}

	@Test
	void aTextIsLookedAtThatNobodyHasOpened() throws Exception {
		IFile other = folder.getFolder("共通").getFile("国と機構.nagare");
		assertTrue(Window.problems(other).isEmpty());
		write(other, other.readString() + "\nシステム だれも知らない言葉 {{\n");
		Window.until("a problem in the closed text", () -> !Window.problems(other).isEmpty());
		write(other, other.readString().replace("\nシステム だれも知らない言葉 {{\n", ""));
		Window.until("no problem", () -> Window.problems(other).isEmpty());
	}

	@Test
	void theItemsOfTheFormAreOffered() throws Exception {
		int end = document.getLength();
		document.replace(end, 0, "\n記載 Ⅰ.");
		Window.until("items", () -> Arrays.stream(new Completion().computeCompletionProposals(Editors.viewer(editor).orElseThrow(), document.getLength()))
				.anyMatch(proposal -> proposal.getDisplayString().contains("事務の名称")));
	}

	private int breakTheRule() throws Exception {
		String before = document.get();
		int at = before.indexOf("    手順 抽出");
		document.replace(at, 0, "    手順 集計 \"人数を集計する。\"\n");
		Window.until("the rule", () -> Window.markers(file, RULE).size() == 1);
		Window.work(600);
		Window.picture("rule");
		return at + 6;
	}

	private int severity() {
		return Window.markers(file, RULE).stream().findFirst().map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).orElse(-1);
	}

	/** As another program writes it. */
	private static void write(IFile file, String content) throws Exception {
		Path path = file.getLocation().toPath();
		Files.writeString(path, content);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}
}
