package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;
import org.nagare.workbench.language.Places;

/** Colours by meaning, as the server tells it: the same word is a keyword in one place and a name in another. */
final class SemanticColours {

	private final ITextViewer viewer;
	/** One object, for the viewer knows by it what is to be removed. */
	private final ITextListener filling = this::widgetFilled;
	private final List<String> legend;
	private int asked;
	private Answer known;
	/** What the widget shows, where it shows it now. */
	private List<StyleRange> shown = List.of();

	/** What the server said of a text, and which state of the document that is about. */
	private record Answer(SemanticTokens tokens, IDocument document, long state) {

		/** Whether the places of the answer are still those of the document: a shorter one may not have them at all. */
		boolean isOf(IDocument seen) {
			return document == seen && state == stateOf(seen);
		}
	}

	SemanticColours(ITextViewer viewer) {
		this.viewer = viewer;
		legend = Optional.ofNullable(LanguageConnection.get().capabilities().getSemanticTokensProvider())
				.map(provider -> provider.getLegend().getTokenTypes()).orElse(List.of());
		viewer.addTextListener(filling);
	}

	/** Another one follows the viewer from now on, or none. */
	void close() {
		viewer.removeTextListener(filling);
	}

	/** Without a change of the document the widget has got its text anew, as it does when folding begins, and has lost its colours. */
	private void widgetFilled(TextEvent event) {
		if (event.getDocumentEvent() == null) {
			shown = List.of();
			int question = asked;
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				if (question == asked && known != null) {
					apply(known);
				}
			});
		}
	}

	/** What is written anew has no colours yet, and what stands behind it has moved. */
	void changed(DocumentEvent change) {
		int end = change.getOffset() + change.getLength();
		int grown = (change.getText() == null ? 0 : change.getText().length()) - change.getLength();
		List<StyleRange> still = new ArrayList<>(shown.size());
		for (StyleRange style : shown) {
			if (style.start + style.length < change.getOffset()) {
				still.add(style);
			} else if (style.start > end) {
				style.start += grown;
				still.add(style);
			}
		}
		shown = still;
	}

	/** Asks without waiting; an answer that a newer question or a change of the text has overtaken is thrown away. */
	void refresh(OpenText text) {
		int question = ++asked;
		Display display = viewer.getTextWidget().getDisplay();
		long state = stateOf(text.document());
		Answers.to(() -> LanguageConnection.get().texts().semanticTokensFull(new SemanticTokensParams(text.identifier()))).thenAccept(tokens -> {
			if (tokens != null && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (question == asked) {
						apply(new Answer(tokens, text.document(), state));
					}
				});
			}
		});
	}

	private static long stateOf(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	/** Only what differs from what is shown: a whole text of colours would hold the windows at each keystroke. */
	private void apply(Answer answer) {
		if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || !answer.isOf(viewer.getDocument())) {
			return;
		}
		if (known == null || known.document() != answer.document()) {
			shown = List.of();
		}
		known = answer;
		IDocument document = answer.document();
		List<StyleRange> styles = styles(answer.tokens().getData(), document);
		int before = 0;
		while (before < Math.min(styles.size(), shown.size()) && same(styles.get(before), shown.get(before))) {
			before++;
		}
		int behind = 0;
		while (behind < Math.min(styles.size(), shown.size()) - before && same(styles.get(styles.size() - 1 - behind), shown.get(shown.size() - 1 - behind))) {
			behind++;
		}
		int start = before == 0 ? 0 : styles.get(before - 1).start + styles.get(before - 1).length;
		int end = behind == 0 ? document.getLength() : styles.get(styles.size() - behind).start;
		TextPresentation presentation = new TextPresentation(new Region(start, end - start), Math.max(16, styles.size() - before - behind));
		presentation.setDefaultStyleRange(new StyleRange(start, end - start, null, null));
		// the viewer writes into the ranges that it is given
		styles.subList(before, styles.size() - behind).forEach(style -> presentation.addStyleRange((StyleRange) style.clone()));
		viewer.changeTextPresentation(presentation, false);
		shown = styles;
	}

	private static boolean same(StyleRange now, StyleRange then) {
		return now.start == then.start && now.length == then.length && now.fontStyle == then.fontStyle && Objects.equals(now.foreground, then.foreground);
	}

	private List<StyleRange> styles(List<Integer> data, IDocument document) {
		boolean dark = dark();
		List<StyleRange> inks = legend.stream().map(type -> ink(type, dark)).toList();
		List<StyleRange> styles = new ArrayList<>(data.size() / 5);
		int line = 0;
		int column = 0;
		for (int i = 0; i + 4 < data.size(); i += 5) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			int start = Places.offset(document, new Position(line, column));
			int length = Math.min(data.get(i + 2), document.getLength() - start);
			if (length > 0) {
				StyleRange style = (StyleRange) inks.get(data.get(i + 3)).clone();
				style.start = start;
				style.length = length;
				styles.add(style);
			}
		}
		return styles;
	}

	private static StyleRange ink(String type, boolean dark) {
		Palette ink = Palette.of(type);
		RGB colour = dark ? ink.onDark() : ink.onLight();
		StyleRange style = new StyleRange(0, 0, colour == null ? null : new Color(colour), null);
		style.fontStyle = ink.strong() ? SWT.BOLD : SWT.NORMAL;
		return style;
	}

	private boolean dark() {
		RGB ground = viewer.getTextWidget().getBackground().getRGB();
		return ground.red + ground.green + ground.blue < 3 * 128;
	}
}
