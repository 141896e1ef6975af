package org.nagare.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.nagare.dsl.encoding.ControlCharacters;
import org.nagare.dsl.encoding.LostCharacters;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.parsing.UnreadNames;

/**
 * One slip raises one finding: where a line could not be read, its names are not complained about as well, and a name that is missing because
 * the line that gives it could not be read, or belongs to an assessment that is not there, is not missed elsewhere.
 */
@Singleton
public class NagareResourceValidator extends ResourceValidatorImpl {

	private static final String SYNTAX = "syntax.";
	/** What is said of names, values and attributes; of a broken line none can be trusted, and what opens it was perhaps not read, so that its attributes are taken for those of another. */
	private static final List<String> FOLLOWING = List.of("link.", "value.", "word.", LanguageFinding.ATTRIBUTE_REPEATED.code());
	private static final String MEMBERSHIP = "所属";
	/** What is said of a name that nobody gave. */
	private static final Set<String> MISSED = Set.of(LanguageFinding.LINK_UNKNOWN.code(), LanguageFinding.LINK_ITEM.code(), LanguageFinding.LINK_KIND.code(),
			LanguageFinding.TEXT_REFERENCE.code(), LanguageFinding.FIGURE_UNKNOWN.code());

	/** What names a place or a name of another text. */
	private static final Set<String> OF_OTHERS = Set.of(LanguageFinding.NAME_DUPLICATE.code(), LanguageFinding.NAME_LOOK_ALIKE.code(), LanguageFinding.LINK_AMBIGUOUS.code());

	private final UnreadNames unreadNames;
	private final MessageLanguage language;

	@Inject
	public NagareResourceValidator(IGrammarAccess grammar, MessageLanguage language) {
		this.language = language;
		this.unreadNames = new UnreadNames(GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		return BoundedIssues.of(all(resource, mode, cancelled), language);
	}

	private List<Issue> all(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		if (!(resource instanceof NagareResource text)) {
			return oneForEachSlip(resource, super.validate(resource, mode, cancelled));
		}
		if (text.source() instanceof SourceText.Refused(LanguageFinding finding, Map<String, String> parameters)) {
			return List.of(issue(text, finding, parameters, 0, 0));
		}
		Optional<LostCharacters> lost = text.lostCharacters();
		List<Issue> issues = new ArrayList<>();
		lost.ifPresent(characters -> issues
				.add(issue(text, LanguageFinding.FILE_LOST_CHARACTERS, Map.of("count", Integer.toString(characters.count())), characters.first(), 1)));
		if (lost.filter(LostCharacters::inWords).isEmpty()) {
			List<ControlCharacters> controls = ControlCharacters.in(text.getParseResult().getRootNode().getText());
			// the parser stumbles over those between words only, and over each by itself
			oneForEachSlip(text, super.validate(text, mode, cancelled)).stream()
					.filter(issue -> controls.isEmpty() || !LanguageFinding.SYNTAX_CONTROL_CHARACTER.code().equals(issue.getCode())).forEach(issues::add);
			controls.forEach(line -> issues.add(issue(text, LanguageFinding.SYNTAX_CONTROL_CHARACTER,
					Map.of("code", String.format(Locale.ROOT, "U+%04X", line.code()), "count", Integer.toString(line.count())), line.first(), 1)));
		}
		return issues;
	}

	private List<Issue> oneForEachSlip(Resource resource, List<Issue> issues) {
		Set<Integer> broken = new HashSet<>();
		for (Issue issue : issues) {
			if (isSyntax(issue) && issue.getLineNumber() != null) {
				broken.add(issue.getLineNumber());
			}
		}
		boolean someMissed = issues.stream().anyMatch(issue -> MISSED.contains(issue.getCode()));
		if (resource instanceof NagareResource text) {
			text.setSpeaksOfOthers(someMissed || issues.stream().anyMatch(issue -> OF_OTHERS.contains(issue.getCode())));
		}
		List<Resource> together = someMissed && resource.getResourceSet() != null ? List.copyOf(resource.getResourceSet().getResources()) : List.of();
		boolean elsewhere = someMissed && resource instanceof XtextResource text && isMembershipBroken(text, broken);
		boolean mayBeGiven = elsewhere || together.stream().anyMatch(other -> other instanceof NagareResource text && text.isUnreadable());
		Set<String> unread = unreadNames.in(together);
		unread.addAll(StrayTexts.names(together));
		Optional<INode> stray = someMissed ? StrayTexts.place(resource) : Optional.empty();
		return issues.stream().filter(issue -> stray.isEmpty() || !MISSED.contains(issue.getCode()) || issue.getOffset() == null || issue.getOffset() < stray.get().getEndOffset()).filter(issue -> !(follows(issue) && broken.contains(issue.getLineNumber())) && !isMissedOnly(issue, resource, unread)
				&& !(mayBeGiven && MISSED.contains(issue.getCode()))).toList();
	}

	private Issue issue(NagareResource text, LanguageFinding finding, Map<String, String> parameters, int offset, int length) {
		LineAndColumn start = NodeModelUtils.getLineAndColumn(text.getParseResult().getRootNode(), offset);
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setCode(finding.code());
		issue.setMessage(finding.message(language, parameters));
		issue.setSeverity(Severity.ERROR);
		issue.setType(CheckType.FAST);
		issue.setOffset(offset);
		issue.setLength(length);
		issue.setLineNumber(start.getLine());
		issue.setColumn(start.getColumn());
		issue.setLineNumberEnd(start.getLine());
		issue.setColumnEnd(start.getColumn() + length);
		issue.setUriToProblem(text.getURI());
		return issue;
	}

	/** Whether a finding of this code misses a name, which may be given where nothing could be read. */
	public static boolean isAboutMissedName(String code) {
		return MISSED.contains(code);
	}

	private static boolean isSyntax(Issue issue) {
		return issue.isSyntaxError() || issue.getCode() != null && issue.getCode().startsWith(SYNTAX);
	}

	/** Whether the line that says to which assessment the text belongs could not be read: the names of that assessment are not seen then. */
	private static boolean isMembershipBroken(XtextResource text, Set<Integer> broken) {
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			// what was set aside unread is hidden as blanks and comments are
			if (!leaf.getText().isBlank() && (!leaf.isHidden() || leaf.getSyntaxErrorMessage() != null)) {
				return leaf.getText().startsWith(MEMBERSHIP) && broken.contains(leaf.getStartLine());
			}
		}
		return false;
	}

	private static boolean follows(Issue issue) {
		return issue.getCode() != null && !issue.isSyntaxError() && FOLLOWING.stream().anyMatch(issue.getCode()::startsWith);
	}

	private static boolean isMissedOnly(Issue issue, Resource resource, Set<String> unread) {
		if (unread.isEmpty() || !MISSED.contains(issue.getCode()) || issue.getOffset() == null || !(resource instanceof XtextResource text)) {
			return false;
		}
		String written = text.getParseResult().getRootNode().getText();
		int end = issue.getOffset() + issue.getLength();
		return end <= written.length() && UnreadNames.contains(unread, written.substring(issue.getOffset(), end));
	}
}
