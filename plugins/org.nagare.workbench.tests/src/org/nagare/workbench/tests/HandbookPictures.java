package org.nagare.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.compare.CompareView;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.form.FormView;
import org.nagare.workbench.problems.ProblemsView;

/**
 * Takes the pictures of the handbook anew, into {@code handbook/pictures}; the READMEs show the first of them too. Not run with the tests, for it
 * writes into the checkout: start it by {@code ../pictures}, and look at what it took.
 */
class HandbookPictures {

	private static final String CELL = "Ⅲ(接種情報).2.リスク2.措置";

	@Test
	void take() throws Exception {
		Window.page().closeAllEditors(false);
		IFolder folder = Window.open("vaccination");
		IFile affairs = (IFile) folder.findMember("みなみ市/予防接種/業務.nagare");
		IDocument text = Window.document(Window.edit(affairs));
		Window.until("the figure", () -> Window.figure().folder().filter(folder.getLocation().toPath()::equals).isPresent() && Window.figure().isPainted());
		Window.page().showView(ProblemsView.ID);
		Window.edit(affairs).selectAndReveal(text.get().indexOf("住基 → 連携"), 0);
		Window.work(2500);
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		take(window, "workbench");
		take(Picture.tab(Window.figure().window()), "figure");

		ProblemsView problems = (ProblemsView) Window.page().showView(ProblemsView.ID);
		text.replace(text.get().indexOf("    手順 抽出"), 0, "    手順 集計 \"人数を集計する。\"\n");
		Table list = Window.fields(window, Table.class).filter(table -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("規則")).findFirst().orElseThrow();
		Window.until("the problem", () -> problems.messages().stream().anyMatch(message -> message.contains("集計")) && list.getItemCount() > 0);
		list.setSelection(0);
		list.notifyListeners(SWT.Selection, new Event());
		Window.work(1000);
		take(Picture.tab(list), "problems");

		FormView form = (FormView) Window.page().showView(FormView.ID);
		Window.edit((IFile) folder.findMember("みなみ市/予防接種/リスク対策.nagare"));
		// another project may have the same cell
		Window.until("the form", () -> form.folder().filter(folder.getLocation().toPath()::equals).isPresent() && form.wordsOf(CELL).isPresent());
		form.enter(CELL);
		Window.work(1500);
		take(Picture.tab(form.sheet().orElseThrow()), "form");
		Window.page().hideView(form);

		Window.closeAll();
		IFolder registry = Window.open("resident-registry");
		Window.edit((IFile) registry.findMember("きた市/住民基本台帳/評価書.nagare"));
		taking("比べる", "compare-states", shell -> {
			Combo before = Window.fields(shell, Combo.class).findFirst().orElseThrow();
			before.select(List.of(before.getItems()).indexOf(List.of(before.getItems()).stream().filter(item -> item.contains("令和3年4月公表")).findFirst().orElseThrow()));
			before.notifyListeners(SWT.Selection, new Event());
			Window.until("both states", () -> Window.fields(shell, Button.class).anyMatch(button -> button.getText().equals("比べる") && button.isEnabled()));
		}, "比べる");
		Editors.run("org.nagare.workbench.compare");
		Window.until("the comparison", () -> Window.page().findView(CompareView.ID) instanceof CompareView view && !view.lines().isEmpty());
		Window.work(1500);
		take(Picture.tab(Window.fields(window, Table.class).filter(table -> table.isVisible() && table.getColumn(0).getText().equals("変更")).findFirst().orElseThrow().getParent().getParent().getParent()), "compare");
		Window.closeAll();

		Path place = Path.of(System.getProperty("java.io.tmpdir"), "評価書");
		Files.createDirectories(place);
		try {
			Answers.make("新しいプロジェクト", (texts, combos) -> {
				texts.get(0).setText(place.toString());
				texts.get(1).setText("児童手当");
				texts.get(2).setText("みなみ市");
				texts.get(3).setText("みなみ市長");
				Window.work(500);
				take(texts.get(0).getShell(), "new-project");
			}, "handbook-new-project");
			Editors.run("org.nagare.workbench.newProject");
			Window.until("the project", () -> Editors.active().isPresent());
			Window.work(1000);
			taking("すべて書き出す", "export", shell -> Window.until("the assessments", () -> Window.fields(shell, Table.class).anyMatch(Table::isEnabled)), "キャンセル");
			Editors.run("org.nagare.workbench.export");
		} finally {
			Window.closeAll();
			try (Stream<Path> files = Files.walk(place)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private interface Filling {
		void fill(Shell shell);
	}

	private static void taking(String title, String name, Filling filling, String button) {
		Display display = Display.getCurrent();
		display.timerExec(300, new Runnable() {
			@Override
			public void run() {
				List<Shell> open = Window.windows(title).filter(shell -> Window.fields(shell, Combo.class).findAny().isPresent()).toList();
				if (open.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				filling.fill(open.getFirst());
				Window.work(500);
				take(open.getFirst(), name);
				Window.press(open.getFirst(), button);
			}
		});
	}

	private static void take(Control control, String name) {
		Picture.take(control, "handbook/pictures", name);
	}
}
