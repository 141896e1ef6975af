package org.nagare.workbench.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nagare.form.cell.Cell;
import org.nagare.form.writer.CellNote;
import org.nagare.form.writer.Audience;
import org.nagare.rules.finding.Finding;

/** What is to be known of the chosen cell: its address, what the official guidance says, what was found on it; and what can be done with it. */
final class CellPanel extends Composite {

	/** What can be done with the chosen cell. */
	interface Work {

		void enter();

		void toText();

		void publicity();

		void takeAway();

		void accept();
	}

	private final Label title;
	private final StyledText words;
	private final Button publicity;
	private final Button takeAway;
	private final Button accept;
	private final Button enter;

	CellPanel(Composite parent, Work work) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).spacing(4, 2).numColumns(5).applyTo(this);
		title = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).applyTo(title);
		enter = button(Words.ENTER, work::enter);
		button(Words.TO_TEXT, work::toText);
		publicity = button(Words.WITHHOLD, work::publicity);
		takeAway = button(Words.TAKE_AWAY, work::takeAway);
		accept = button(Words.ACCEPT, work::accept);
		words = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(words);
	}

	private Button button(Words name, Runnable deed) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(name.text());
		button.addListener(SWT.Selection, event -> deed.run());
		return button;
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
		takeAway.setEnabled(written);
		accept.setEnabled(!findings.isEmpty());
		publicity.setText((cell.withheld().isPresent() ? Words.PUBLISH : Words.WITHHOLD).text());
		// the title may need another number of lines now
		layout();
	}

	/** What is said, for whoever tests the window. */
	String told() {
		return title.getText() + "\n" + words.getText();
	}
}
