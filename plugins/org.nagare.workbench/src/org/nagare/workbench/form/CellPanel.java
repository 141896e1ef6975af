package org.nagare.workbench.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.nagare.form.cell.Cell;
import org.nagare.form.writer.CellNote;
import org.nagare.form.writer.Audience;
import org.nagare.rules.FindingAcceptance;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.front.Tool;

/** What is to be known of the chosen cell: its address, what the official guidance says, what was found on it; and what can be done with it. */
final class CellPanel extends Composite {

	/** What can be done with the chosen cell. */
	interface Work {

		void enter();

		void toText();

		void publicity();

		void takeAway();

		void accept(Finding finding);
	}

	private static final Catalogue CATALOGUE = Catalogue.shipped();

	private final Label title;
	private final StyledText words;
	private final Button toText;
	private final Button publicity;
	private final Button takeAway;
	private final Button accept;
	private final Button enter;
	private List<Finding> acceptable = List.of();

	CellPanel(Composite parent, Work work) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).spacing(4, 2).numColumns(5).applyTo(this);
		title = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(title);
		enter = button(Words.ENTER, work::enter);
		toText = button(Words.TO_TEXT, work::toText);
		publicity = button(Words.WITHHOLD, work::publicity);
		takeAway = button(Words.TAKE_AWAY, work::takeAway);
		accept = button(Words.ACCEPT, () -> accept(work));
		words = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(words);
		showNone();
	}

	private List<Button> buttons() {
		return List.of(enter, toText, publicity, takeAway, accept);
	}

	/** As long as no cell is chosen there is nothing to be done. */
	void showNone() {
		title.setText("");
		words.setText("");
		acceptable = List.of();
		buttons().forEach(button -> button.setEnabled(false));
	}

	/** The same as the buttons, for whoever asks for the menu on the form. */
	void fill(IMenuManager menu) {
		for (Button button : buttons()) {
			Tool tool = Tool.of(button.getText(), () -> button.notifyListeners(SWT.Selection, new Event()));
			tool.setEnabled(button.isEnabled());
			menu.add(tool);
		}
	}

	private Button button(Words name, Runnable deed) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(name.text());
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
	}

	/** Of several findings the person says which one is meant. */
	private void accept(Work work) {
		if (acceptable.size() == 1) {
			work.accept(acceptable.getFirst());
			return;
		}
		if (accept.getMenu() != null) {
			accept.getMenu().dispose();
		}
		Menu menu = new Menu(accept);
		for (Finding finding : acceptable) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(finding.code() + " " + finding.message().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> work.accept(finding));
		}
		accept.setMenu(menu);
		menu.setVisible(true);
	}

	void show(Cell cell, boolean writable, boolean written, List<Finding> findings) {
		title.setText(cell.printedPath() + "　" + cell.label() + "　（" + cell.path() + "）");
		List<String> lines = new ArrayList<>();
		findings.forEach(finding -> lines.add("● " + finding.code() + " " + finding.message()));
		CellNote.of(cell, Audience.DRAFT).forEach(note -> lines.add(note.words()));
		cell.item().guidance().ifPresent(guidance -> lines.add(Words.GUIDANCE.text() + guidance));
		cell.item().notes().forEach(lines::add);
		words.setText(String.join("\n", lines));
		enter.setEnabled(writable);
		toText.setEnabled(true);
		publicity.setEnabled(true);
		takeAway.setEnabled(written);
		acceptable = findings.stream().filter(finding -> FindingAcceptance.isPossible(CATALOGUE, finding.code())).toList();
		accept.setEnabled(!acceptable.isEmpty());
		publicity.setText((cell.withheld().isPresent() ? Words.PUBLISH : Words.WITHHOLD).text());
		// the title may need another number of lines now
		layout();
	}

	/** What is said, for whoever tests the window. */
	String told() {
		return title.getText() + "\n" + words.getText();
	}
}
