package org.nagare.dsl.validation;

import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.nagare.dsl.messages.LanguageFinding;

/** One slip raises one finding: where a line could not be read, its names are not complained about as well. */
@Singleton
public class NagareResourceValidator extends ResourceValidatorImpl {

	private static final String SYNTAX = "syntax.";
	private static final Set<String> FOLLOWING = Set.of(LanguageFinding.LINK_UNKNOWN.code(), LanguageFinding.LINK_ITEM.code(), LanguageFinding.LINK_AMBIGUOUS.code());

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		List<Issue> issues = super.validate(resource, mode, cancelled);
		Set<Integer> broken = new HashSet<>();
		for (Issue issue : issues) {
			if (issue.getCode() != null && issue.getCode().startsWith(SYNTAX) && issue.getLineNumber() != null) {
				broken.add(issue.getLineNumber());
			}
		}
		return broken.isEmpty() ? issues : issues.stream().filter(issue -> !(FOLLOWING.contains(issue.getCode()) && broken.contains(issue.getLineNumber()))).toList();
	}
}
