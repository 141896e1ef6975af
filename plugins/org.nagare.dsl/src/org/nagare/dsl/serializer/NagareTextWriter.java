package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.dsl.formatting2.TokenLayout;
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
