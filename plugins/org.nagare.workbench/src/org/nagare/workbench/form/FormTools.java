package org.nagare.workbench.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.nagare.workbench.front.Tool;

/** The tools above the form: to the next cell that is missing, and to a chapter, each of which tells how far it is filled. */
final class FormTools {

	private FormTools() {
	}

	static void fill(IToolBarManager bar, Runnable nextMissing, Supplier<List<FormLine>> lines, Consumer<FormLine.Head> reveal) {
		bar.add(Tool.of(Words.NEXT_MISSING.text(), nextMissing));
		bar.add(new Separator());
		bar.add(new Chapters(lines, reveal));
	}

	private static final class Chapters extends Action implements IMenuCreator {

		private final Supplier<List<FormLine>> lines;
		private final Consumer<FormLine.Head> reveal;
		private MenuManager menu;

		Chapters(Supplier<List<FormLine>> lines, Consumer<FormLine.Head> reveal) {
			super(Words.SECTIONS.text(), AS_DROP_DOWN_MENU);
			this.lines = lines;
			this.reveal = reveal;
			setMenuCreator(this);
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new MenuManager();
			for (FormLine line : lines.get()) {
				if (line instanceof FormLine.Head head && head.level() == 0) {
					add(head);
				}
			}
			return menu.createContextMenu(parent);
		}

		private void add(FormLine.Head head) {
			menu.add(Tool.of(head.text() + head.filled().map(filled -> "　" + filled).orElse(""), () -> reveal.accept(head)));
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}
	}
}
