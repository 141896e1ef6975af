package org.nagare.workbench.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.nagare.workbench.front.Tool;

/** The tools above the figure. */
final class FigureTools {

	/** What the tools are for. */
	interface Work {

		void turn(int pages);

		void zoom(boolean nearer);

		void fit();

		void anew();

		void export();

		void show(View view);

		void show(Theme theme);
	}

	private static final Map<Words, View> VIEWS = new LinkedHashMap<>();
	private static final Map<Words, Theme> THEMES = new LinkedHashMap<>();

	static {
		VIEWS.put(Words.OFFICIAL, new View.Official());
		VIEWS.put(Words.AFFAIR, new View.Affair(Optional.empty()));
		VIEWS.put(Words.FILE, new View.File(Optional.empty()));
		VIEWS.put(Words.ENTRUSTMENTS, new View.Entrustments());
		VIEWS.put(Words.SYSTEMS, new View.Systems());
		THEMES.put(Words.CALM, Theme.CALM);
		THEMES.put(Words.BLACK_AND_WHITE, Theme.BLACK_AND_WHITE);
		THEMES.put(Words.HIGH_CONTRAST, Theme.HIGH_CONTRAST);
	}

	private final Action previous;
	private final Action next;

	FigureTools(IToolBarManager bar, Work work) {
		previous = Tool.of("◀", Words.PREVIOUS_PAGE.text(), () -> work.turn(-1));
		next = Tool.of("▶", Words.NEXT_PAGE.text(), () -> work.turn(1));
		bar.add(new Choice<>(Words.VIEWS, VIEWS, work::show));
		bar.add(new Choice<>(Words.THEMES, THEMES, work::show));
		bar.add(new Separator());
		bar.add(previous);
		bar.add(next);
		bar.add(new Separator());
		bar.add(Tool.of("＋", Words.NEARER.text(), () -> work.zoom(true)));
		bar.add(Tool.of("－", Words.FARTHER.text(), () -> work.zoom(false)));
		bar.add(Tool.of("▣", Words.FIT.text(), work::fit));
		bar.add(new Separator());
		bar.add(Tool.of("↺", Words.ANEW.text(), work::anew));
		bar.add(Tool.of("⇩", Words.EXPORT.text(), work::export));
	}

	void showPage(int number, int pages) {
		previous.setEnabled(number > 0);
		next.setEnabled(number < pages - 1);
	}

	/** One of several, whose name stands in the bar. */
	private static final class Choice<T> extends Action implements IMenuCreator {

		private final Map<Words, T> choices;
		private final Consumer<T> reader;
		private Words chosen;
		private MenuManager menu;

		Choice(Words title, Map<Words, T> choices, Consumer<T> reader) {
			super("", AS_DROP_DOWN_MENU);
			this.choices = choices;
			this.reader = reader;
			setToolTipText(title.text());
			setMenuCreator(this);
			choose(choices.keySet().iterator().next());
		}

		private void choose(Words words) {
			chosen = words;
			setText(words.text());
		}

		/** A click on the name itself takes the next one. */
		@Override
		public void run() {
			Words[] all = choices.keySet().toArray(Words[]::new);
			int following = (List.of(all).indexOf(chosen) + 1) % all.length;
			take(all[following]);
		}

		private void take(Words words) {
			choose(words);
			reader.accept(choices.get(words));
		}

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new MenuManager();
			for (Words words : choices.keySet()) {
				Action item = new Action(words.text(), IAction.AS_RADIO_BUTTON) {
					@Override
					public void run() {
						if (isChecked()) {
							take(words);
						}
					}
				};
				item.setChecked(words == chosen);
				menu.add(item);
			}
			return menu.createContextMenu(parent);
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
