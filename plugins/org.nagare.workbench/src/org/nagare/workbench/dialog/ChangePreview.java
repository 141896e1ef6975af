package org.nagare.workbench.dialog;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.nagare.workbench.NagareWorkbench;

/** What a change will do to each text, line by line, before it is made. */
public final class ChangePreview extends TitleAreaDialog {

	/** One text before and after. */
	public record Change(String name, String before, String after) {
	}

	private static final Color GONE = new Color(0xFB, 0xE3, 0xE1);
	private static final Color NEW = new Color(0xDF, 0xF2, 0xDD);
	private static final Color INK = new Color(0x22, 0x22, 0x22);

	private final String title;
	private final String deed;
	private final List<Change> changes;
	private StyledText lines;

	private ChangePreview(Shell shell, String title, String deed, List<Change> changes) {
		super(shell);
		this.title = title;
		this.deed = deed;
		this.changes = List.copyOf(changes);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Whether the person wants the change; one that touches a single text is shown there and taken back by one undo, so it is not asked for. */
	public static boolean isWanted(Shell shell, String title, String deed, List<Change> changes) {
		return changes.size() < 2 || new ChangePreview(shell, title.replace("…", ""), deed, changes).open() == IDialogConstants.OK_ID;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NagareWorkbench.say("変更の確認", "Changes"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(NagareWorkbench.say("%d 個のテキストが変わります。開いていないテキストはそのまま保存されます。", "%d texts will change. Those that are not open are saved at once.").formatted(changes.size()));
		SashForm halves = new SashForm((Composite) super.createDialogArea(parent), SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(820, 380).applyTo(halves);
		Table names = new Table(halves, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		for (Change change : changes) {
			new TableItem(names, SWT.NONE).setText(change.name());
		}
		lines = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		lines.setFont(JFaceResources.getTextFont());
		halves.setWeights(32, 68);
		names.addListener(SWT.Selection, event -> show(changes.get(names.getSelectionIndex())));
		names.select(0);
		show(changes.getFirst());
		return halves;
	}

	private void show(Change change) {
		List<LineChanges.Line> all = LineChanges.of(change.before(), change.after());
		StringBuilder words = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (LineChanges.Line line : all) {
			int start = words.length();
			words.append(line).append('\n');
			if (line.kind() != LineChanges.Kind.SAME) {
				styles.add(new StyleRange(start, words.length() - start, INK, line.kind() == LineChanges.Kind.GONE ? GONE : NEW));
			}
		}
		lines.setText(words.toString());
		lines.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	/** The lines that change, as plain words. */
	public static String words(Change change) {
		return String.join("\n", LineChanges.of(change.before(), change.after()).stream().filter(line -> line.kind() != LineChanges.Kind.SAME).map(LineChanges.Line::toString).toList());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, deed.replace("…", ""), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Ask.cancel(), false);
	}

	@Override
	protected void buttonPressed(int button) {
		setReturnCode(button);
		close();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(880, 560);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return bar;
	}
}
