package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.Meaning;
import org.nagare.workbench.problems.ProblemsView;
import org.nagare.workbench.review.RulesView;

/** A person mends what is wrong with what the editor offers, and what other programs do on the disk is seen. */
class MendingTest {

	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		IFolder folder = Window.open("vaccination");
		file = folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare");
		editor = Window.edit(file);
		document = Window.document(editor);
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aSlipOfTheKeyboardHasARemedyThatOneUndoTakesBack() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		document.replace(at, "感染症対策課".length(), "感染症対策果");
		Window.until("a problem", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("感染症対策果")));
		ProblemsView problems = (ProblemsView) Window.page().findView(ProblemsView.ID);
		assertTrue(problems.messages().stream().anyMatch(message -> message.contains("感染症対策果")), problems.messages().toString());
		String slipped = document.get();
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		ICompletionProposal[][] remedies = { {} };
		Window.until("a remedy", () -> Arrays.stream(remedies[0] = Remedies.at(viewer, at))
				.anyMatch(one -> one.getDisplayString().contains("感染症対策課")));
		ICompletionProposal remedy = Arrays.stream(remedies[0]).filter(one -> one.getDisplayString().contains("感染症対策課")).findFirst()
				.orElseThrow(() -> new AssertionError(Arrays.stream(remedies[0]).map(ICompletionProposal::getDisplayString).toList().toString()));
		assertTrue(remedy.getAdditionalProposalInfo().contains("感染症対策課"), remedy.getAdditionalProposalInfo());
		remedy.apply(document);
		assertTrue(document.get().contains("感染症対策課 → 住民"));
		Window.until("no problem", () -> Window.problems(file).isEmpty());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(slipped, document.get());
	}

	@Test
	void whatTheLanguageKnowsToBeMeantIsOffered() throws Exception {
		String before = document.get();
		int at = before.indexOf("電子記録媒体");
		document.replace(at, "電子記録媒体".length(), "電子記録媒休");
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		ICompletionProposal[] remedy = { null };
		Window.until("the remedy", () -> (remedy[0] = Arrays.stream(Remedies.at(viewer, at))
				.filter(one -> one.getDisplayString().contains("«電子記録媒体»")).findFirst().orElse(null)) != null);
		remedy[0].apply(document);
		assertEquals(before, document.get());
	}

	@Test
	void theRuleOfAProblemIsExplained() throws Exception {
		int at = document.get().indexOf("感染症対策課 → 住民");
		document.replace(at, "感染症対策課".length(), "感染症対策果");
		Window.until("a problem", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("感染症対策果")));
		editor.selectAndReveal(at + 2, 0);
		Editors.run(Editors.EXPLAIN);
		RulesView rules = (RulesView) Window.page().findView(RulesView.ID);
		assertTrue(rules.text().startsWith("link.unknown"), rules.text());
		Window.work(800);
		Window.picture("explain");
		assertTrue(new Meaning().getHoverInfo(Editors.viewer(editor).orElseThrow(), new Region(at + 2, 0)).contains("link.unknown"));
		rules.look("D-01");
		Window.until("another rule", () -> !rules.text().startsWith("link.unknown"));
		Window.page().activate(editor);
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		Arrays.stream(Remedies.at(viewer, at)).filter(one -> one.getDisplayString().startsWith("規則の説明: ")).findFirst().orElseThrow().apply(document);
		assertTrue(rules.text().startsWith("link.unknown"), rules.text());
		Window.page().hideView(rules);
	}

	@Test
	void aKeywordIsFoundByItsReading() throws Exception {
		int end = document.getLength();
		document.replace(end, 0, "\nitaku");
		ITextViewer viewer = Editors.viewer(editor).orElseThrow();
		Window.until("the keyword", () -> labels(new Completion().computeCompletionProposals(viewer, document.getLength())).stream().anyMatch(label -> label.startsWith("委託")));
		ICompletionProposal proposal = Arrays.stream(new Completion().computeCompletionProposals(viewer, document.getLength()))
				.filter(one -> one.getDisplayString().startsWith("委託")).findFirst().orElseThrow();
		proposal.apply(document);
		assertTrue(document.get().substring(end).startsWith("\n委託"), document.get().substring(end));
	}

	@Test
	void whatAnotherProgramWritesIsSeen() throws Exception {
		Window.until("the language", () -> Window.problems(file).isEmpty() && Window.figure().picture().isPresent());
		IFile other = file.getProject().getFile(file.getParent().getParent().getProjectRelativePath().append("組織とシステム.nagare"));
		Path path = other.getLocation().toPath();
		Files.writeString(path, Files.readString(path).replace("部署 感染症対策課", "部署 別の課"));
		other.refreshLocal(0, null);
		Window.until("a problem in the open text", () -> Window.problems(file).stream().anyMatch(problem -> problem.contains("感染症対策課")));
		assertEquals(document.get(), Files.readString(file.getLocation().toPath()));
	}

	private static List<String> labels(ICompletionProposal[] proposals) {
		return Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
	}
}
