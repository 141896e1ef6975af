package org.nagare.workbench.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;

/**
 * What a cell is entered on: a text, one choice or several, each with room for the words in its brackets; and the reason where it overrules. Whose
 * sheet it is, what is wrong and the two buttons are always seen; what has no room between them is scrolled to.
 */
final class CellSheet extends Composite {

	/** Told what was entered. */
	interface Reader {

		void entered(Writing writing, Optional<String> reason, boolean forAll);

		void left();

		/** Something else may stand on the sheet now. */
		void typed();

		/** What is said on it needs room. */
		void told();
	}

	private static final int MARGIN = 4;
	private static final int LINES_OF_COMPLAINT = 5;
	private static final int LEAST_FOR_WORDS = 80;

	private final EntryField field;
	private final Reader reader;
	private final ScrolledComposite room;
	private final Composite fields;
	private final Map<String, Button> choices = new LinkedHashMap<>();
	private final Map<String, Text> brackets = new LinkedHashMap<>();
	private Text words;
	private Button none;
	private Button forAll;
	private Text reason;
	private final StyledText complaint;
	private Typed begun;
	private Typed handedOut;

	/** What stands on the sheet. */
	private record Typed(Writing writing, String reason, boolean forAll) {
	}

	CellSheet(Composite parent, EntryField field, Reader reader) {
		super(parent, SWT.BORDER);
		this.field = field;
		this.reader = reader;
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(4, 3).numColumns(2).applyTo(this);
		line(this, field.cell().printedPath() + "　" + field.cell().label()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		room = new ScrolledComposite(this, SWT.V_SCROLL);
		room.setExpandHorizontal(true);
		room.setExpandVertical(true);
		room.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(room);
		fields = new Composite(room, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 3).numColumns(2).applyTo(fields);
		room.setContent(fields);
		switch (field.cell().item().kind()) {
			case CHOICE -> choices(SWT.RADIO);
			case MARKS -> choices(SWT.CHECK);
			case FLAG -> marks();
			case DATE, NUMBER -> words(SWT.SINGLE | SWT.BORDER);
			default -> words(SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		}
		if (field.manner() == Manner.OVERRULING && !field.textOnly()) {
			line(fields, Words.REASON.text());
			reason = new Text(fields, SWT.SINGLE | SWT.BORDER);
			reason.setText(field.reason().orElse(""));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason);
		}
		if (!field.shared().isEmpty()) {
			line(fields, Words.SHARED.text().formatted(field.shared().size()));
		}
		if (!field.shared().isEmpty() && field.manner() != Manner.ATTRIBUTE) {
			forAll = new Button(fields, SWT.CHECK | SWT.WRAP);
			forAll.setText(Words.FOR_ALL.text());
			forAll.setSelection(true);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(forAll);
		}
		complaint = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		complaint.setAlwaysShowScrollBars(false);
		complaint.setForeground(OriginColours.WRONG);
		complaint.setBackground(getBackground());
		complaint.setVisible(false);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(complaint);
		button(Words.WRITE, this::write);
		button(Words.LEAVE, reader::left);
		listen(this);
		begun = typed();
	}

	private static Label line(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(label);
		return label;
	}

	private void button(Words name, Runnable deed) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(name.text());
		button.addListener(SWT.Selection, event -> deed.run());
	}

	/** The two keys that end it work wherever the caret is; whatever is typed or clicked is told. */
	private void listen(Control control) {
		control.addListener(SWT.KeyDown, this::key);
		control.addListener(SWT.Modify, event -> reader.typed());
		control.addListener(SWT.Selection, event -> reader.typed());
		if (control instanceof Text field) {
			TypedHistory.follow(field);
		}
		if (control instanceof Composite group) {
			for (Control child : group.getChildren()) {
				listen(child);
			}
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			reader.left();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			write();
		}
	}

	private void words(int style) {
		words = new Text(fields, style);
		GridData space = GridDataFactory.fillDefaults().span(2, 1).grab(true, true).create();
		if ((style & SWT.MULTI) != 0) {
			space.heightHint = 7 * words.getLineHeight();
		}
		words.setLayoutData(space);
		field.proposal().ifPresent(writing -> {
			switch (writing) {
				case Writing.Words(String text) -> words.setText(text);
				case Writing.Word(String word) -> words.setText(word);
				default -> {
				}
			}
		});
		if ((style & SWT.MULTI) != 0) {
			line(fields, (field.manner() == Manner.APPENDED ? Words.APPENDED : Words.NAMES).text());
		}
		none();
	}

	private void none() {
		none = new Button(fields, SWT.CHECK | SWT.WRAP);
		none.setText(Words.NONE.text());
		none.setSelection(field.proposal().filter(Writing.None.class::isInstance).isPresent());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(none);
		none.addListener(SWT.Selection, event -> words.setEnabled(!none.getSelection()));
		words.setEnabled(!none.getSelection());
	}

	private void marks() {
		boolean marked = field.proposal().filter(writing -> writing instanceof Writing.Mark(boolean is) && is).isPresent();
		choice(Words.YES.text(), SWT.RADIO, marked);
		choice(Words.NO.text(), SWT.RADIO, field.proposal().isPresent() && !marked);
	}

	private void choices(int style) {
		List<Writing.One> chosen = field.proposal().map(writing -> writing instanceof Writing.Chosen(List<Writing.One> some) ? some : List.<Writing.One>of()).orElse(List.of());
		Optional<String> group = Optional.empty();
		for (ChoiceList.Option option : field.cell().item().list().orElseThrow().options()) {
			if (option.group().isPresent() && !option.group().equals(group)) {
				line(fields, option.group().get());
			}
			group = option.group();
			Optional<Writing.One> own = chosen.stream().filter(one -> one.label().equals(option.label())).findFirst();
			choice(option.label(), style, own, option.bracket());
		}
		List<Writing.One> strange = chosen.stream().filter(one -> !choices.containsKey(one.label())).toList();
		if (!strange.isEmpty()) {
			// as after a change of the edition: it is the person who takes them away
			line(fields, Words.NOT_IN_LIST.text());
			strange.forEach(one -> choice(one.label(), style, Optional.of(one), false));
		}
	}

	/** With room for the words in its brackets, where the form has brackets or the text has words. */
	private void choice(String label, int style, Optional<Writing.One> own, boolean withBracket) {
		choice(label, style, own.isPresent());
		Optional<String> words = own.flatMap(Writing.One::words);
		if (withBracket || words.isPresent()) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.get(label));
			Text bracket = new Text(fields, SWT.SINGLE | SWT.BORDER);
			bracket.setText(words.orElse(""));
			GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST_FOR_WORDS, SWT.DEFAULT).applyTo(bracket);
			brackets.put(label, bracket);
		}
	}

	private void choice(String label, int style, boolean chosen) {
		Button button = new Button(fields, style | SWT.WRAP);
		button.setText(label.replace("&", "&&"));
		button.setSelection(chosen);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(button);
		choices.put(label, button);
	}

	/** Hands out what stands there, or says what is missing. */
	void write() {
		Optional<String> why = reason == null ? Optional.empty() : Optional.of(reason.getText().strip());
		if (why.filter(String::isEmpty).isPresent()) {
			complain(Words.REASON_MISSING.text());
			return;
		}
		if (words == null && field.cell().item().kind() != org.nagare.form.edition.Kind.MARKS && choices.values().stream().noneMatch(Button::getSelection)) {
			complain(Words.NOT_CHOSEN.text());
			return;
		}
		reader.entered(writing(), why, forAll == null || forAll.getSelection());
	}

	private Typed typed() {
		return new Typed(writing(), reason == null ? "" : reason.getText(), forAll == null || forAll.getSelection());
	}

	/** Whether something stands there that is not written yet. */
	boolean isChanged() {
		return !typed().equals(begun);
	}

	/** What stands there now is about to be written. */
	void handOut() {
		handedOut = typed();
	}

	/** Whether nothing was typed since. */
	boolean isAsHandedOut() {
		return typed().equals(handedOut);
	}

	/** What was handed out is written. */
	void settle() {
		begun = handedOut;
	}

	/** Says why it was not written; what was typed stays. */
	void complain(String why) {
		complaint.setText(why);
		complaint.setVisible(true);
		((GridData) complaint.getLayoutData()).exclude = false;
		reader.told();
	}

	/** Sets what is on it for a width, and says how high it is then: no higher than it may be. */
	int height(int width, int most) {
		int inner = width - 2 * MARGIN - 2 * getBorderWidth();
		((GridData) complaint.getLayoutData()).heightHint = Math.min(complaint.computeSize(inner, SWT.DEFAULT).y, LINES_OF_COMPLAINT * complaint.getLineHeight());
		GridData space = (GridData) room.getLayoutData();
		space.heightHint = fields.computeSize(inner, SWT.DEFAULT).y;
		room.setMinHeight(space.heightHint);
		int whole = computeSize(width, SWT.DEFAULT).y;
		if (whole > most) {
			// the bar beside the fields takes of their width
			room.setMinHeight(fields.computeSize(inner - room.getVerticalBar().getSize().x, SWT.DEFAULT).y);
		}
		return Math.min(most, whole);
	}

	private Writing writing() {
		if (none != null && none.getSelection()) {
			return new Writing.None();
		}
		return switch (field.cell().item().kind()) {
			case CHOICE, MARKS -> {
				List<Writing.One> chosen = new ArrayList<>();
				choices.forEach((label, button) -> {
					if (button.getSelection()) {
						chosen.add(new Writing.One(label, Optional.ofNullable(brackets.get(label)).map(Text::getText).filter(text -> !text.isBlank())));
					}
				});
				yield new Writing.Chosen(chosen);
			}
			case FLAG -> new Writing.Mark(choices.get(Words.YES.text()).getSelection());
			case DATE, NUMBER -> new Writing.Word(words.getText().strip());
			// the widget ends its lines as the machine does; the text as its file does
			default -> new Writing.Words(words.getText().replace(Text.DELIMITER, "\n"));
		};
	}

	@Override
	public boolean setFocus() {
		Optional<Button> first = choices.values().stream().filter(Button::getSelection).findFirst().or(() -> choices.values().stream().findFirst());
		return words != null ? words.setFocus() : first.map(Button::setFocus).orElseGet(super::setFocus);
	}
}
