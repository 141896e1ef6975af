package org.nagare.workbench.front;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.nagare.workbench.editor.Editors;

/** Above what a view shows, as long as that is not what the texts say now. */
final class BehindBar extends Composite {

	private static final Color GROUND = new Color(0xFF, 0xF3, 0xCD);
	private static final Color WORDS = new Color(0x5C, 0x40, 0x00);

	private final Label words;
	private final Button toFault;
	private Optional<Behind> told = Optional.empty();

	BehindBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 3).numColumns(2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setBackground(GROUND);
		words = new Label(this, SWT.WRAP);
		words.setBackground(GROUND);
		words.setForeground(WORDS);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(words);
		toFault = new Button(this, SWT.PUSH);
		toFault.setText(Words.TO_FAULT.text());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(toFault);
		toFault.addListener(SWT.Selection, event -> told.flatMap(Behind::fault).ifPresent(BehindBar::goTo));
		setVisible(false);
	}

	private static void goTo(Behind.Fault fault) {
		Editors.file(fault.text()).flatMap(Editors::open).ifPresent(editor -> {
			int end = Editors.document(editor).getLength();
			int offset = Math.min(fault.offset(), end);
			editor.selectAndReveal(offset, Math.min(fault.length(), end - offset));
			editor.setFocus();
		});
	}

	void tell(Optional<Behind> behind) {
		if (!behind.equals(told)) {
			told = behind;
			words.setText(behind.map(Behind::words).orElse("").replace("&", "&&"));
			boolean leads = behind.flatMap(Behind::fault).isPresent();
			toFault.setVisible(leads);
			((GridData) toFault.getLayoutData()).exclude = !leads;
			setVisible(behind.isPresent());
			((GridData) getLayoutData()).exclude = behind.isEmpty();
			getParent().layout(true, true);
		}
	}

	Optional<String> told() {
		return told.map(Behind::words);
	}
}
