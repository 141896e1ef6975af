package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.editor.Completion;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.Meaning;
import org.nagare.workbench.editor.WorkspaceEdits;
import org.nagare.workbench.references.ReferencesView;

/** A person writes an edition of the city's own, beside the assessment that is made on it. */
class EditionTest {

	private static final String EDITION = """
			// この市の様式
			様式 みなみ市様式4 "特定個人情報保護評価書(全項目評価書)" 元 平成30年5月様式4
			    出所 G
			{
			    選択肢 決裁の区分 {
			        選択 1 "部長決裁"
			        選択 2 "市長決裁"
			    }
			    追加 Ⅰ.1.④ "決裁の区分" 後 Ⅰ.1.③ 単一選択 決裁の区分 記載
			        手引 "要綱により選ぶ。"
			    追加 Ⅰ.1.⑤ "市長決裁の理由" 後 Ⅰ.1.④ 文章 記載 必要 Ⅰ.1.④ が "市長決裁"
			}
			""";

	private IFolder folder;
	private IFile file;
	private ITextEditor editor;
	private IDocument document;

	@BeforeEach
	void open() throws Exception {
		folder = Window.open("vaccination");
		file = folder.getFile("みなみ市様式4.yoshiki");
		file.create(new ByteArrayInputStream(EDITION.getBytes(StandardCharsets.UTF_8)), IResource.NONE, new NullProgressMonitor());
		editor = Window.edit(file);
		document = Window.document(editor);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Window.until("colours", () -> text.getStyleRanges().length > 30);
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void itIsColouredFoldedAndWithoutAProblem() {
		ProjectionViewer viewer = (ProjectionViewer) Editors.viewer(editor).orElseThrow();
		Window.until("foldings", () -> viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		Window.work(1000);
		assertEquals(List.of(), Window.problems(file));
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().contains("Folding")), "folded by indentation as well");
		Window.picture("edition");
	}

	@Test
	void aFaultIsMarkedWhileTypingAndItsRuleIsThatOfTheProject() throws Exception {
		int at = document.get().indexOf("が \"市長決裁\"") + 3;
		document.replace(at, 1, "町");
		Window.until("a problem", () -> !Window.markers(file, "form.edition-faulty").isEmpty());
		assertTrue(Window.problems(file).getFirst().startsWith("11: 「町長決裁」は項目「Ⅰ.1.④」の選択肢ではありません"), Window.problems(file).toString());
		Window.picture("edition-problem");
		document.replace(at, 1, "市");
		Window.until("no problem", () -> Window.problems(file).isEmpty());
	}

	@Test
	void pathsAreCompletedWithTheirLabels() throws Exception {
		int at = document.get().indexOf("後 Ⅰ.1.③") + 2;
		document.replace(at, "Ⅰ.1.③".length(), "事務の内");
		ITextViewer viewer = Editors.viewer(editor).orElseThrow();
		ICompletionProposal[] offered = new Completion().computeCompletionProposals(viewer, at + 4);
		List<String> shown = Arrays.stream(offered).map(ICompletionProposal::getDisplayString).toList();
		assertTrue(shown.contains("Ⅰ.1.②  事務の内容"), shown.toString());
		offered[shown.indexOf("Ⅰ.1.②  事務の内容")].apply(document);
		assertTrue(document.get().contains("後 Ⅰ.1.② 単一選択"), document.get());
	}

	@Test
	void whatACellOfTheBaseIsIsToldAtThePointer() {
		int at = document.get().indexOf("Ⅰ.1.③");
		assertTrue(new Meaning().getHoverInfo(Editors.viewer(editor).orElseThrow(), new Region(at + 2, 1)).contains("対象人数"));
	}

	@Test
	void usesAreListedAndANameIsChangedWithTheAssessmentsThatSayIt() throws Exception {
		editor.selectAndReveal(document.get().indexOf("決裁の区分 {"), 0);
		Editors.run("org.eclipse.ui.genericeditor.findReferences");
		ReferencesView[] view = { null };
		Window.until("the places", () -> (view[0] = (ReferencesView) Window.page().findView(ReferencesView.ID)) != null && view[0].lines().size() == 2);
		IFile assessment = folder.getFolder("みなみ市").getFolder("予防接種").getFile("評価書.nagare");
		String before = assessment.readString();
		assessment.setContents(new ByteArrayInputStream(before.replaceFirst("様式 \\S+", "様式 みなみ市様式4").getBytes(StandardCharsets.UTF_8)), IResource.NONE, new NullProgressMonitor());
		Window.page().activate(editor);
		editor.selectAndReveal(document.get().indexOf("みなみ市様式4 \""), 0);
		Window.until("the name in both texts", () -> Renaming.edit(editor, "みなみ市の様式").filter(edit -> WorkspaceEdits.preview(edit).size() == 2).filter(WorkspaceEdits::apply).isPresent());
		assertTrue(document.get().contains("様式 みなみ市の様式 \""));
		assertTrue(assessment.readString().contains("様式 みなみ市の様式"));
	}

	@Test
	void whatWasProbablyMeantIsOffered() throws Exception {
		int at = document.get().indexOf("元 平成30年5月様式4") + 2;
		document.replace(at + "平成30年5月様式".length(), 1, "5");
		ISourceViewer viewer = (ISourceViewer) Editors.viewer(editor).orElseThrow();
		ICompletionProposal[] remedy = { null };
		Window.until("the remedy", () -> (remedy[0] = Arrays.stream(Remedies.at(viewer, at))
				.filter(one -> one.getDisplayString().contains("«平成30年5月様式4»")).findFirst().orElse(null)) != null);
		remedy[0].apply(document);
		assertEquals(EDITION, document.get());
	}

	@Test
	void itsLayoutIsMadeCanonicalAsOneChange() throws Exception {
		String before = EDITION.replace("        選択 1", " 選択   1").replace("    追加 Ⅰ.1.⑤", "追加 Ⅰ . 1.⑤");
		document.set(before);
		Editors.run("org.nagare.workbench.format");
		Window.until("the layout", () -> document.get().equals(EDITION));
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(before, document.get(), "one step back");
	}
}
