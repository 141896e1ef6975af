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

/** One slip raises one finding: where a line could not be read, its names are not complained about as well. */
@Singleton
public class NagareResourceValidator extends ResourceValidatorImpl {

	private static final String SYNTAX = "syntax.";
	/** What is said of names and values; of a broken line neither can be trusted. */
	private static final List<String> FOLLOWING = List.of("link.", "value.", "word.");

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
		List<Issue> issues = super.validate(resource, mode, cancelled);
		Set<Integer> broken = new HashSet<>();
		for (Issue issue : issues) {
			if (issue.getCode() != null && issue.getCode().startsWith(SYNTAX) && issue.getLineNumber() != null) {
				broken.add(issue.getLineNumber());
			}
		}
		return broken.isEmpty() ? issues : issues.stream().filter(issue -> !(follows(issue) && broken.contains(issue.getLineNumber()))).toList();
	}

	private static boolean follows(Issue issue) {
		return issue.getCode() != null && FOLLOWING.stream().anyMatch(issue.getCode()::startsWith);
	}
}
