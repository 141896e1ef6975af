package org.nagare.dsl.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parsing.UnreadNames;

/**
 * One slip raises one finding: where a line could not be read, its names are not complained about as well, and a name that is missing because
 * the line that gives it could not be read is not missed elsewhere.
 */
@Singleton
public class NagareResourceValidator extends ResourceValidatorImpl {

	private static final String SYNTAX = "syntax.";
	/** What is said of names and values; of a broken line neither can be trusted. */
	private static final List<String> FOLLOWING = List.of("link.", "value.", "word.");
	/** What is said of a name that nobody gave. */
	private static final Set<String> MISSED = Set.of(LanguageFinding.LINK_UNKNOWN.code(), LanguageFinding.LINK_ITEM.code(), LanguageFinding.LINK_KIND.code(),
			LanguageFinding.TEXT_REFERENCE.code(), LanguageFinding.FIGURE_UNKNOWN.code());

	private final UnreadNames unreadNames;

	@Inject
	public NagareResourceValidator(IGrammarAccess grammar) {
		this.unreadNames = new UnreadNames(GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		List<Issue> issues = super.validate(resource, mode, cancelled);
		Set<Integer> broken = new HashSet<>();
		for (Issue issue : issues) {
			if (issue.getCode() != null && issue.getCode().startsWith(SYNTAX) && issue.getLineNumber() != null) {
				broken.add(issue.getLineNumber());
			}
		}
		boolean someMissed = issues.stream().anyMatch(issue -> MISSED.contains(issue.getCode()));
		Set<String> unread = someMissed && resource.getResourceSet() != null ? unreadNames.in(resource.getResourceSet().getResources()) : Set.of();
		return issues.stream().filter(issue -> !(follows(issue) && broken.contains(issue.getLineNumber())) && !isMissedOnly(issue, resource, unread)).toList();
	}

	/** Whether a finding of this code misses a name, which may be given where nothing could be read. */
	public static boolean isAboutMissedName(String code) {
		return MISSED.contains(code);
	}

	private static boolean follows(Issue issue) {
		return issue.getCode() != null && FOLLOWING.stream().anyMatch(issue.getCode()::startsWith);
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
