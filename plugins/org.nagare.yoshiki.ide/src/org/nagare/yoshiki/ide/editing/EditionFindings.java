package org.nagare.yoshiki.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.nagare.yoshiki.ide.names.ShippedEditions;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.EditionFile;
import org.nagare.yoshiki.yoshiki.YoshikiPackage.Literals;

/** What is wrong with an edition, under the one code by which a project and the pages of the rules know it. */
@Singleton
public class EditionFindings extends ResourceValidatorImpl {

	@Inject
	private FindingCode code;

	@Inject
	private ShippedEditions shipped;

	@Override
	public List<Issue> validate(Resource text, CheckMode mode, CancelIndicator cancel) {
		List<Issue> issues = new ArrayList<>(super.validate(text, mode, cancel));
		if (text instanceof XtextResource read && !read.getContents().isEmpty() && read.getContents().getFirst() instanceof EditionFile file) {
			file.getEditions().stream().filter(edition -> shipped.byName().containsKey(edition.getName())).map(EditionFindings::taken).forEach(issues::add);
		}
		issues.stream().filter(Issue.IssueImpl.class::isInstance).forEach(issue -> ((Issue.IssueImpl) issue).setCode(code.code()));
		return issues;
	}

	private static Issue taken(Edition edition) {
		INode name = NodeModelUtils.findNodesForFeature(edition, Literals.EDITION__NAME).getFirst();
		LineAndColumn from = NodeModelUtils.getLineAndColumn(name, name.getOffset());
		LineAndColumn to = NodeModelUtils.getLineAndColumn(name, name.getEndOffset());
		Issue.IssueImpl issue = new Issue.IssueImpl();
		issue.setSeverity(Severity.ERROR);
		issue.setSyntaxError(false);
		issue.setMessage("様式の版「" + edition.getName() + "」は Nagare に付属しています。別の名にしてください。 / The edition '" + edition.getName()
				+ "' comes with Nagare. Give yours another name.");
		issue.setOffset(name.getOffset());
		issue.setLength(name.getLength());
		issue.setLineNumber(from.getLine());
		issue.setColumn(from.getColumn());
		issue.setLineNumberEnd(to.getLine());
		issue.setColumnEnd(to.getColumn());
		return issue;
	}
}
