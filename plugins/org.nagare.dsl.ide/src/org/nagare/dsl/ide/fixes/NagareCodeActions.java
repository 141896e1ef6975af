package org.nagare.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;

/** Offers the fixes of the findings at a place: those that the finding brings as data, and those that follow from its code. */
@Singleton
public class NagareCodeActions implements ICodeActionService2 {

	private static final Set<String> LINKING = Set.of(org.eclipse.xtext.diagnostics.Diagnostic.LINKING_DIAGNOSTIC, LanguageFinding.LINK_UNKNOWN.code(),
			LanguageFinding.LINK_ITEM.code(), LanguageFinding.TEXT_REFERENCE.code());

	/** Findings whose data are what may stand in the place of what was written. */
	private static final Set<String> REPLACED = Set.of(LanguageFinding.WORD_UNKNOWN.code(), LanguageFinding.VALUE_DATE.code(), LanguageFinding.VALUE_ERA.code(),
			LanguageFinding.VALUE_COUNT.code(), LanguageFinding.VALUE_DIGITS.code(), LanguageFinding.FIGURE_UNKNOWN.code(),
			LanguageFinding.SYNTAX_DATE.code(), LanguageFinding.SYNTAX_DIGIT_GROUP.code());

	@Inject
	private NameFixes names;

	@Inject
	private MessageLanguage language;

	@Inject
	private SyntaxFixes syntax;

	@Inject
	private QuoteFixes quotes;

	@Inject
	private InvisibleFixes invisible;

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<Diagnostic> findings = options.getCodeActionParams().getContext().getDiagnostics();
		List<String> kinds = options.getCodeActionParams().getContext().getOnly();
		if (findings == null || findings.isEmpty() || kinds != null && !kinds.isEmpty() && kinds.stream().noneMatch(CodeActionKind.QuickFix::startsWith)) {
			return List.of();
		}
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> {
			List<Either<Command, CodeAction>> actions = new ArrayList<>();
			Set<Fix> offered = new LinkedHashSet<>();
			for (Diagnostic finding : findings) {
				if (finding.getRange() == null) {
					continue; // some clients keep a finding apart from its place; of such a one nothing can be said
				}
				for (Fix fix : fixes((XtextResource) context.getResource(), context.getDocument(), finding)) {
					if (offered.add(fix)) {
						actions.add(Either.forRight(action(fix, finding, options.getURI(), context.getDocument())));
					}
				}
			}
			return actions;
		});
	}

	private List<Fix> fixes(XtextResource text, Document document, Diagnostic finding) {
		int offset = document.getOffSet(finding.getRange().getStart());
		List<Fix> fixes = new ArrayList<>();
		for (String data : FindingData.of(finding)) {
			FixData.read(data, offset).ifPresent(fixes::add);
		}
		int end = document.getOffSet(finding.getRange().getEnd());
		String code = finding.getCode() == null || finding.getCode().isRight() ? "" : finding.getCode().getLeft();
		if (REPLACED.contains(code)) {
			String title = language == MessageLanguage.JAPANESE ? "«%s» に直す" : "Replace with «%s»";
			FindingData.of(finding).forEach(meant -> fixes.add(Fix.replace(String.format(title, meant), offset, end - offset, meant)));
		}
		if (text.getParseResult() != null) {
			if (LINKING.contains(code)) {
				fixes.addAll(names.at(text, offset));
			} else if (code.equals(LanguageFinding.TEXT_INVISIBLE.code())) {
				fixes.addAll(invisible.at(text, offset));
			} else if (code.startsWith("syntax.") || code.equals(org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC)) {
				fixes.addAll(quotes.at(text, code, offset));
				fixes.addAll(syntax.at(text, offset));
			}
		}
		return fixes;
	}

	private static CodeAction action(Fix fix, Diagnostic finding, String address, Document document) {
		List<TextEdit> edits = fix.changes().stream().map(change -> new TextEdit(
				new Range(document.getPosition(change.offset()), document.getPosition(change.offset() + change.length())), change.replacement())).toList();
		CodeAction action = new CodeAction(fix.title());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(finding));
		action.setEdit(new WorkspaceEdit(Map.of(address, edits)));
		return action;
	}
}
