package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.compare.CompareView;
import org.nagare.workbench.editor.Editors;

/** A person puts two states side by side: one that the project keeps, and revisions of its history. */
class CompareTest {

	private static final String TITLE = "比べる";

	@AfterEach
	void close() {
		Window.closeAll();
	}

	/** Chooses the states whose titles begin so, as soon as the window is there. */
	private static void answer(String earlier, String later, String picture, Consumer<Shell> besides) {
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows(TITLE).filter(shell -> Window.fields(shell, Combo.class).count() == 2).toList();
				if (open.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				List<Combo> combos = Window.fields(open.getFirst(), Combo.class).toList();
				if (!choose(combos.get(0), earlier) || !choose(combos.get(1), later)) {
					Window.picture(open.getFirst(), picture + "-missing");
					open.getFirst().close();
					return;
				}
				besides.accept(open.getFirst());
				Window.work(200);
				Window.picture(open.getFirst(), picture);
				Window.press(open.getFirst(), TITLE);
			}
		});
	}

	/** Whether there is such a choice. */
	private static boolean choose(Combo combo, String part) {
		List<String> items = Arrays.asList(combo.getItems());
		int at = items.indexOf(items.stream().filter(item -> item.contains(part)).findFirst().orElse(""));
		combo.select(at);
		combo.notifyListeners(SWT.Selection, new Event());
		return at >= 0;
	}

	private static CompareView compare(String earlier, String later, String picture) {
		answer(earlier, later, picture, shell -> {
			// the two choices say all
		});
		return compare(earlier, later);
	}

	private static CompareView compare(String earlier, String later) {
		Editors.run("org.nagare.workbench.compare");
		Window.until("the comparison", () -> Window.page().findView(CompareView.ID) instanceof CompareView view && isOf(view, earlier, later));
		return (CompareView) Window.page().findView(CompareView.ID);
	}

	private static boolean isOf(CompareView view, String earlier, String later) {
		String[] states = view.getContentDescription().split(" → ");
		return states.length == 2 && states[0].contains(earlier) && states[1].contains(later);
	}

	@Test
	void whatTheProjectKeepsOfItself() throws Exception {
		IFolder folder = Window.open("resident-registry");
		Window.edit((IFile) folder.findMember("きた市/住民基本台帳/評価書.nagare"));
		CompareView view = compare("令和3年4月公表", "いま見えている文", "compare-states");
		assertFalse(view.lines().isEmpty());
		assertTrue(view.lines().stream().anyMatch(line -> line.endsWith(" ※")), view.lines().toString());
		String told = view.lines().stream().filter(line -> line.startsWith("変更")).map(line -> line.split(" ")[1]).map(view::explain).filter(words -> words.contains("別添3")).findFirst().orElse("");
		assertTrue(told.contains("事前") || told.contains("事後"), told);
		assertFalse(view.marked().isEmpty());
		Window.work(300);
		Window.picture("compare");
		view.showFigure();
		Window.until("the figure", view::isFigurePainted);
		Window.work(500);
		Window.picture("compare-figure");
	}

	@Test
	void anotherFolderAndFromThereToTheText() throws Exception {
		IFolder folder = Window.open("vaccination");
		Path other = Temporary.folder().resolve("前の年");
		copy(folder.getLocation().toPath(), other);
		IFile file = (IFile) folder.findMember("みなみ市/予防接種/リスク対策.nagare");
		IDocument document = Window.document(Window.edit(file));
		document.set(document.get().replace("本人の同意を得たうえで、", "本人に確かめたうえで、"));
		answer("ほかのフォルダー", "いま見えている文", "compare-folder", shell -> {
			Text field = Window.fields(shell, Text.class).filter(Text::getEditable).reduce((first, last) -> last).orElseThrow();
			field.setText(other.resolveSibling("無い").toString());
			assertFalse(Window.fields(shell, Button.class).filter(button -> button.getText().equals(TITLE)).findFirst().orElseThrow().isEnabled(), "a folder that is not there");
			field.setText(other.toString());
		});
		CompareView view = compare(other.toString(), "いま見えている文");
		String place = view.lines().stream().filter(line -> line.startsWith("変更 Ⅲ")).findFirst().orElseThrow().split(" ")[1];
		view.explain(place);
		assertEquals(List.of("の同意を得", "に確かめ"), view.marked());
		Window.page().activate(Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare")));
		Table table = Window.fields(Window.page().getWorkbenchWindow().getShell(), Table.class).filter(each -> each.getColumnCount() == 3 && each.getItemCount() == view.lines().size()
				&& each.getItem(0).getText(1).equals(view.lines().getFirst().split(" ")[1])).findFirst().orElseThrow();
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Window.until("the text", () -> Editors.active().filter(editor -> file.equals(editor.getEditorInput().getAdapter(IFile.class))).isPresent());
		ITextSelection selected = (ITextSelection) Editors.active().orElseThrow().getSelectionProvider().getSelection();
		assertTrue(selected.getText().contains("本人に確かめたうえで"), selected.getText());
	}

	/** The form of the later state is that of the edition as it is seen, saved or not. */
	@Test
	void anEditionThatIsBeingWritten() throws Exception {
		IFolder folder = Window.open("resident-registry");
		Path edition = folder.getLocation().toPath().resolve("様式/きた市.yoshiki");
		Files.createDirectories(edition.getParent());
		Files.writeString(edition, "様式 きた市様式 \"市の様式\" 元 平成30年5月様式4 {\n    上書き Ⅰ.4.① \"なぜ要るか\"\n}\n");
		IFile assessment = (IFile) folder.findMember("きた市/住民基本台帳/評価書.nagare");
		Path text = assessment.getLocation().toPath();
		Files.writeString(text, Files.readString(text).replace("様式 平成30年5月様式4", "様式 きた市様式"));
		folder.refreshLocal(IResource.DEPTH_INFINITE, null);
		IDocument written = Window.document(Window.edit((IFile) folder.findMember("様式/きた市.yoshiki")));
		written.set(written.get().replace("なぜ要るか", "要る理由"));
		IDocument purpose = Window.document(Window.edit((IFile) folder.findMember("きた市/住民基本台帳/基本情報と概要.nagare")));
		purpose.set(purpose.get().replace("住民票に個人番号を記載し、", "住民票に個人番号を書き、"));
		CompareView view = compare("令和3年4月公表", "いま見えている文", "compare-edition");
		Window.until("the edition as it is seen", () -> view.lines().stream().anyMatch(line -> line.contains("要る理由")));
		assertTrue(view.lines().stream().noneMatch(line -> line.contains("なぜ要るか")), view.lines().toString());
		assertTrue(Files.readString(edition).contains("なぜ要るか"), "nothing was saved for it");
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.createDirectories(to.resolve(from.relativize(file).toString()).getParent());
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	@Test
	void revisionsOfTheHistory() throws Exception {
		IFolder folder = Window.open("vaccination");
		Path root = folder.getLocation().toPath();
		IFile file = (IFile) folder.findMember("みなみ市/予防接種/評価書.nagare");
		// a hook that must not run, and a program that must not be asked
		Path hook = root.resolve(".git/hooks/post-checkout");
		try (Git git = Git.init().setDirectory(root.toFile()).call()) {
			git.add().addFilepattern(".").call();
			git.commit().setMessage("公表した版").setAuthor("住民課", "somebody@example.invalid").setCommitter("住民課", "somebody@example.invalid").setSign(false).call();
			Path text = file.getLocation().toPath();
			String before = Files.readString(text);
			Files.writeString(text, before.replaceFirst("(?m)^(    事務 \")([^\"]*)(\".*)$", "$1$2の全般$3"));
			git.add().addFilepattern(".").call();
			git.commit().setMessage("名称を改めた").setAuthor("住民課", "somebody@example.invalid").setCommitter("住民課", "somebody@example.invalid").setSign(false).call();
			Files.createDirectories(hook.getParent());
			Files.writeString(hook, "#!/bin/sh\ntouch " + root.resolve("hooked") + "\n");
		}
		folder.refreshLocal(IResource.DEPTH_INFINITE, null);
		IDocument document = Window.document(Window.edit(file));
		CompareView view = compare("公表した版", "名称を改めた", "compare-history");
		assertTrue(view.lines().stream().anyMatch(line -> line.startsWith("変更")), view.lines().toString());
		String first = view.lines().getFirst().split(" ")[1];
		assertTrue(view.explain(first).contains("の全般"), view.explain(first));
		assertEquals(List.of("の全般"), view.marked().stream().distinct().toList());
		document.set(document.get().replace("の全般\"", "の一部\""));
		view = compare("名称を改めた", "いま見えている文", "compare-unsaved");
		view.explain(view.lines().getFirst().split(" ")[1]);
		assertEquals(List.of("全般", "一部"), view.marked());
		assertTrue(Files.notExists(root.resolve("hooked")));
		nothingIsKeptOfTheMachine();
	}

	@Test
	void anAssessmentThatIsGoneIsTold() throws Exception {
		IFolder folder = Window.open("city");
		Path other = Temporary.folder().resolve("前の年");
		copy(folder.getLocation().toPath(), other);
		try (Stream<Path> texts = Files.walk(folder.getLocation().toPath().resolve("介護保険"))) {
			for (Path text : texts.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(text);
			}
		}
		folder.refreshLocal(IResource.DEPTH_INFINITE, null);
		answer("ほかのフォルダー", "いま見えている文", "compare-gone",
				shell -> Window.fields(shell, Text.class).filter(Text::getEditable).reduce((first, last) -> last).orElseThrow().setText(other.toString()));
		CompareView view = compare(other.toString(), "いま見えている文");
		assertTrue(view.notes().contains("前の版だけにある評価書: 介護保険"), view.notes());
		Window.work(300);
		Window.picture("compare-gone-told");
	}

	@Test
	void aStateOfThePastLeadsNowhereAndALongHistoryIsCutWithAWord() throws Exception {
		IFolder folder = Window.open("vaccination");
		Path root = folder.getLocation().toPath();
		IFile file = (IFile) folder.findMember("みなみ市/予防接種/評価書.nagare");
		Path text = file.getLocation().toPath();
		String first = Files.readString(text);
		try (Git git = Git.init().setDirectory(root.toFile()).call()) {
			for (int i = 0; i <= 200; i++) {
				Files.writeString(text, first.replaceFirst("(?m)^(    事務 \")([^\"]*)(\".*)$", "$1$2" + i + "$3"));
				git.add().addFilepattern(".").call();
				git.commit().setMessage("版" + i + "。").setAuthor("住民課", "somebody@example.invalid").setCommitter("住民課", "somebody@example.invalid").setSign(false).call();
			}
		}
		folder.refreshLocal(IResource.DEPTH_INFINITE, null);
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/業務.nagare"));
		String[] told = { "" };
		answer("版5。", "版9。", "compare-many", shell -> told[0] = Window.words(shell));
		CompareView view = compare("版5。", "版9。");
		assertTrue(told[0].contains("新しい 200 件だけ"), told[0]);
		view.explain(view.lines().getFirst().split(" ")[1]);
		Table table = Window.fields(Window.page().getWorkbenchWindow().getShell(), Table.class).filter(each -> each.getColumnCount() == 3 && each.getItemCount() == view.lines().size()
				&& each.getItem(0).getText(1).equals(view.lines().getFirst().split(" ")[1])).findFirst().orElseThrow();
		table.notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(view.told().contains("いま見えている文ではない"), view.told());
	}

	/** How fine the times of a disk are would be measured by files written beside the history, and kept among the settings of the person. */
	private static void nothingIsKeptOfTheMachine() throws Exception {
		SystemReader machine = SystemReader.getInstance();
		for (StoredConfig settings : List.of(machine.getUserConfig(), machine.getSystemConfig(), machine.getJGitConfig())) {
			assertEquals(Set.of(), settings.getSections());
			assertTrue(settings.getTimeUnit("filesystem", "any disk", "timestampResolution", -1, TimeUnit.MILLISECONDS) > 0, "it would be measured");
			settings.setString("filesystem", "any disk", "timestampResolution", "1 milliseconds");
			settings.save();
		}
		assertEquals(Set.of(), machine.getJGitConfig().getSections());
	}
}
