package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.formatting2.TokenLayout;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.resource.UnreadText;
import org.nagare.model.ProjectFile;

/**
 * Writes models as text. A text that was read before is changed only where the model says something else; what is new stands where a person would
 * put it. References follow a thing that was renamed if they were resolved before. Nothing is handed out that would not be read again as the same model, or that lacks a comment.
 */
@Singleton
public final class NagareTextWriter {

	@Inject
	private RuleSearch rules;

	@Inject
	private ValueText values;

	@Inject
	private ReferenceText references;

	@Inject
	private LayoutGrammar layout;

	@Inject
	private IParser parser;

	/** The text of a resource whose model was changed by a program since it was read, or that was built by a program. */
	public WrittenText write(XtextResource resource) {
		if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof ProjectFile file)) {
			return new Unwritable("書くものがありません。", "There is nothing to write.").refusal();
		}
		Optional<Unwritable> unread = resource instanceof NagareResource text ? unread(text) : Optional.empty();
		if (unread.isPresent()) {
			return unread.get().refusal();
		}
		IParseResult parsed = resource.getParseResult();
		if (parsed == null || parsed.getRootASTElement() != file) {
			return write(file);
		}
		if (parsed.hasSyntaxErrors()) {
			return new Unwritable("元の文に書き方の誤りがあるので、変更を書き込めません。nagare check で誤りを見て、先に直してください。",
					"The text has syntax errors, so no change can be written into it. See them with nagare check and mend them first.").refusal();
		}
		try {
			return update(file, parsed.getRootNode());
		} catch (Unwritable e) {
			return e.refusal();
		}
	}

	/**
	 * What the file of a text holds after saving. A tool saves a text with others that were changed: where nothing of it was, one with a slip stays as it
	 * stands, character by character.
	 */
	public WrittenText saved(XtextResource resource) {
		WrittenText written = write(resource);
		return written instanceof WrittenText.Refused ? asItStands(resource).<WrittenText>map(text -> new WrittenText.Written(text, List.of())).orElse(written) : written;
	}

	private Optional<String> asItStands(XtextResource resource) {
		IParseResult parsed = resource.getParseResult();
		if (!(resource instanceof NagareResource text) || parsed == null || !(parsed.getRootASTElement() instanceof ProjectFile file)) {
			return Optional.empty();
		}
		Optional<UnreadText> unread = text.unread();
		if (unread.isPresent()) {
			return isUnchanged(file, text) ? unread.get().text() : Optional.empty();
		}
		return text.isPartAsRead() ? Optional.of(text.lastWords()) : Optional.empty();
	}

	private boolean isUnchanged(ProjectFile file, NagareResource text) {
		try {
			return update(file, text.getParseResult().getRootNode()) instanceof WrittenText.Written(String words, var edits) && words.equals(text.lastWords());
		} catch (Unwritable e) {
			return false;
		}
	}

	/** Why nothing may be written into a file that holds what the model does not know. */
	private static Optional<Unwritable> unread(NagareResource text) {
		String name = URI.decode(String.valueOf(text.getURI().lastSegment()));
		if (text.source() instanceof SourceText.Refused) {
			return Optional.of(new Unwritable("「" + name + "」は文字を読めないので、何も書き込みませんでした。UTF-8 で保存し直してください。",
					"Nothing was written into “" + name + "”: its characters cannot be read. Save it as UTF-8."));
		}
		return text.unread().map(held -> {
			String line = held.line() == 0 ? "" : "の" + held.line() + "行目";
			String english = held.line() == 0 ? "" : ", line " + held.line();
			return new Unwritable(
					"「" + name + "」" + line + "に読めないところがあり、図は最後に読めた文のままです。ファイルの文を失わないように、変更を書き込みませんでした。文を直して保存してから、もう一度行ってください。",
					"Nothing was written into “" + name + "”" + english + ": it cannot be read whole, and the diagram stands on the last text that could. Mend the text, save it and try again.");
		});
	}

	private WrittenText update(ProjectFile file, ICompositeNode root) throws Unwritable {
		TextUpdate update = new TextUpdate(rules, values, references, layout, root);
		List<TextEdit> edits = update.edits(file);
		String text = TextEdit.apply(root.getText(), edits);
		List<String> lost = new ArrayList<>(update.comments());
		commentsOf(verify(file, text, new ModelComparison(references, update::ordered))).forEach(lost::remove);
		if (!lost.isEmpty()) {
			throw new Unwritable("変更を書くと注釈 «" + lost.get(0) + "» が失われるので、書き込みませんでした。注釈を文の前の行に移してください。",
					"Not written: the comment «" + lost.get(0) + "» would be lost. Move it to a line before the statement.");
		}
		return new WrittenText.Written(text, edits);
	}

	/** The text of an element that is in no text yet, alone or with all that it contains; its first line is not indented. */
	public WrittenText write(EObject element) {
		try {
			String text = TokenLayout.render(WrittenToken.layout(ElementWriter.whole(element, rules, values, layout), layout), "\n", 0);
			if (element instanceof ProjectFile file) {
				text = text.isEmpty() ? text : text + "\n";
				verify(file, text, new ModelComparison(references, NagareTextWriter::contents));
			}
			return new WrittenText.Written(text, List.of());
		} catch (Unwritable e) {
			return e.refusal();
		}
	}

	private static List<? extends EObject> contents(EObject element, EReference feature) {
		return ModelComparison.values(element, feature);
	}

	private static List<String> commentsOf(IParseResult read) {
		List<String> comments = new ArrayList<>();
		for (ILeafNode leaf : read.getRootNode().getLeafNodes()) {
			if (leaf.isHidden() && leaf.getText().startsWith("/")) {
				comments.add(leaf.getText().strip());
			}
		}
		return comments;
	}

	private IParseResult verify(ProjectFile file, String text, ModelComparison comparison) throws Unwritable {
		IParseResult read = parser.parse(new StringReader(text));
		if (read.hasSyntaxErrors()) {
			int line = read.getSyntaxErrors().iterator().next().getStartLine();
			String written = text.lines().skip(line - 1L).findFirst().orElse("").strip();
			throw new Unwritable("変更を書くと «" + written + "» の行が文として読めなくなるので、書き込みませんでした。そこにある値を見直してください。",
					"Not written: the line «" + written + "» could not be read again. Change the values in it.");
		}
		Optional<Unwritable> difference = comparison.difference(file, read.getRootASTElement());
		if (difference.isPresent()) {
			throw difference.get();
		}
		return read;
	}
}
