package org.nagare.yoshiki.message;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.yoshiki.question.Nearest;
import org.nagare.yoshiki.yoshiki.YoshikiPackage;

import com.google.inject.Inject;

/** A list or a base edition that is not there: the message names those that are. */
public class YoshikiLinkingMessages implements ILinkingDiagnosticMessageProvider.Extended {

	@Inject
	private IScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		EClass wanted = context.getReference().getEReferenceType();
		String name = context.getLinkText();
		List<String> known = new ArrayList<>();
		for (IEObjectDescription description : scopes.getScope(context.getContext(), context.getReference()).getAllElements()) {
			String candidate = description.getName().getLastSegment();
			if (!known.contains(candidate)) {
				known.add(candidate);
			}
		}
		boolean list = wanted == YoshikiPackage.Literals.CHOICE_LIST;
		List<String> near = Nearest.to(name, known, 3);
		String offered = String.join("、", near.isEmpty() ? known : near);
		String japanese = (list ? "選択肢「" : "様式「") + name + "」がありません。"
				+ (offered.isEmpty() ? "" : "使えるもの: " + offered + "。");
		String english = (list ? "There is no list of choices '" : "There is no edition '") + name + "'."
				+ (offered.isEmpty() ? "" : " Known: " + offered + ".");
		return new DiagnosticMessage(japanese + " / " + english, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC, near.toArray(String[]::new));
	}

	@Override
	public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context,
			IllegalNodeException exception) {
		return new DiagnosticMessage("名前として読めません。 / This cannot be read as a name.", Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC);
	}

	@Override
	public DiagnosticMessage getIllegalCrossReferenceMessage(ILinkingDiagnosticContext context, CrossReference reference) {
		return new DiagnosticMessage("ここに名前は書けません。 / No name can stand here.", Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC);
	}

	@Override
	public DiagnosticMessage getViolatedBoundsConstraintMessage(ILinkingDiagnosticContext context, int size) {
		return new DiagnosticMessage("名前は一つだけ書きます。 / Only one name is expected here.", Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC);
	}

	@Override
	public DiagnosticMessage getViolatedUniqueConstraintMessage(ILinkingDiagnosticContext context) {
		return new DiagnosticMessage("同じ名前が二度書かれています。 / The same name is written twice.", Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC);
	}
}
