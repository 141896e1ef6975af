package org.nagare.workbench.form;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Writing;
import org.nagare.workbench.editor.Editors;

/** The one sheet that may lie over the form, with the cell and the assessment for which it is filled, whatever comes to the front meanwhile. */
final class EntrySheet {

	private static final int LEAST_HEIGHT = 150;

	/** Told what was entered on the sheet of a cell. */
	interface Reader {

		void entered(SheetEntry entry);
	}

	private final FormCanvas canvas;
	private final Reader reader;
	private final Unwritten unwritten;
	private CellSheet sheet;
	private String cell;
	private Path text;
	/** What the person knows to stand in the cell. */
	private Standing begun;
	/** What is being written from this sheet, as long as it is. */
	private SheetEntry asked;

	/** @param change has the window look whether something is typed */
	EntrySheet(FormCanvas canvas, Reader reader, Runnable change) {
		this.canvas = canvas;
		this.reader = reader;
		this.unwritten = new Unwritten(() -> Optional.ofNullable(sheet), () -> cell, change);
		canvas.addListener(SWT.Move, event -> place());
		canvas.addListener(SWT.Resize, event -> place());
	}

	/** Lays it over a cell of the form of an assessment. */
	void begin(Path assessment, String path, EntryField field) {
		cell = path;
		text = assessment;
		begun = Standing.of(field);
		sheet = new CellSheet(canvas, field, new CellSheet.Reader() {
			@Override
			public void entered(Writing value, Optional<String> reason, boolean forAll) {
				ask(new SheetEntry(assessment, path, value, reason, forAll, begun));
			}

			@Override
			public void left() {
				leave();
			}

			@Override
			public void typed() {
				unwritten.look();
			}

			@Override
			public void told() {
				place();
			}
		});
		place();
		toFront();
	}

	void toFront() {
		sheet.setFocus();
	}

	/** Whether the person is on the sheet: what is taken back then is nothing of a text. */
	boolean holdsFocus() {
		Control at = canvas.getDisplay().getFocusControl();
		while (at != null && at != sheet) {
			at = at.getParent();
		}
		return at != null;
	}

	/** What was typed into the field in which the person is. */
	Optional<TypedHistory> typedInFocus() {
		return Optional.ofNullable(canvas.getDisplay().getFocusControl()).flatMap(TypedHistory::of);
	}

	/** Over the cell, wherever that is seen now; else along the edge behind which it lies, and not in the place of another cell. */
	void place() {
		if (sheet != null) {
			Rectangle area = canvas.getClientArea();
			canvas.valueOf(cell).ifPresent(value -> {
				boolean above = value.y + value.height <= 0;
				boolean seen = !above && value.y < area.height;
				int width = seen ? value.width : area.width;
				int height = Math.min(area.height, Math.max(LEAST_HEIGHT, sheet.height(width, area.height)));
				int top = seen ? value.y : above ? 0 : area.height;
				sheet.setBounds(seen ? value.x : 0, Math.max(0, Math.min(top, area.height - height)), width, height);
				sheet.layout(true, true);
			});
		}
	}

	/** Another form is shown: where it is none of its own, the sheet waits unseen. */
	void shown(FormSnapshot form) {
		if (sheet != null) {
			sheet.setVisible(isOf(form));
		}
	}

	boolean isOf(FormSnapshot form) {
		return sheet != null && form.isOf(text);
	}

	/** Whether something is typed that can still be written: for a folder that is closed nothing can be. */
	boolean isKept(FormSnapshot form) {
		return unwritten.isDirty() && (isOf(form) || Editors.file(text.toUri()).isPresent());
	}

	/** One at a time: the second would be for a text that the first is just changing. */
	private void ask(SheetEntry entry) {
		if (asked != null) {
			sheet.complain(Words.STILL_WRITING.text());
			return;
		}
		asked = entry;
		sheet.handOut();
		reader.entered(entry);
	}

	/** Told what becomes of an entry; where another sheet lies there meanwhile, that one has nothing to do with it. */
	FormWriting.Reader readerOf(SheetEntry entry) {
		return new FormWriting.Reader() {
			@Override
			public void written(FormSnapshot after) {
				if (isOver(entry)) {
					EntrySheet.this.written(after);
				}
			}

			@Override
			public void refused(String why) {
				if (isOver(entry)) {
					sheet.complain(why);
				}
			}

			@Override
			public void overtaken(Standing now, String why) {
				if (isOver(entry)) {
					// told once, it may be replaced; where the fields are others it never fits what is asked for
					begun = now.isEnteredAs(begun) ? now : begun;
					sheet.complain(why);
				}
			}
		};
	}

	private boolean isOver(SheetEntry entry) {
		boolean own = asked == entry;
		asked = own ? null : asked;
		return own;
	}

	/** What was typed while it was written stays on the sheet. */
	private void written(FormSnapshot after) {
		Optional<Standing> now = Optional.ofNullable(after.cells().get(cell)).map(own -> Standing.of(EntryField.of(after.form(), own)));
		if (sheet.isAsHandedOut()) {
			close();
		} else {
			begun = now.orElse(begun);
			sheet.settle();
			unwritten.look();
			sheet.complain(Words.LATER_TYPED.text());
		}
	}

	/** The key that leaves is also the one that ends a conversion of kana, often pressed once more than needed: what is typed is asked for. */
	boolean leave() {
		boolean left = unwritten.isLeft();
		if (left) {
			close();
		}
		return left;
	}

	void close() {
		if (sheet != null) {
			sheet.dispose();
			sheet = null;
			asked = null;
			unwritten.look();
			canvas.setFocus();
		}
	}

	/** Whether nothing of a folder is typed on it any more. */
	boolean leaves(Path folder) {
		return sheet == null || !text.startsWith(folder) || leave();
	}

	/** The address of the cell over which it lies, or lay last. */
	String cell() {
		return cell;
	}

	Unwritten unwritten() {
		return unwritten;
	}

	Optional<CellSheet> sheet() {
		return Optional.ofNullable(sheet);
	}
}
