package org.nagare.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.NearNames;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.model.text.TextReference;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.derivation.Naming;

/** Remedies for a name that means nothing: the name of what is printed so, and names that look like it. Only what fits the place. */
@Singleton
public class NameFixes {

	private static final int MOST = 4;

	@Inject
	private IScopeProvider scopes;

	@Inject
	private IQualifiedNameConverter converter;

	@Inject
	private MessageLanguage language;

	/** For the reference that covers the offset. */
	public List<Fix> at(XtextResource text, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset);
		if (leaf == null) {
			return List.of();
		}
		if (TextLeaves.isText(leaf)) {
			return inText(leaf, offset);
		}
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference crossReference) {
				EObject context = NodeModelUtils.findActualSemanticObjectFor(node);
				EReference reference = context == null ? null : GrammarUtil.getReference(crossReference, context.eClass());
				return reference == null ? List.of() : fixes(scopes.getScope(context, reference), context, written(node), node.getOffset(), node.getLength());
			}
		}
		return List.of();
	}

	private List<Fix> inText(ILeafNode leaf, int offset) {
		EObject context = NodeModelUtils.findActualSemanticObjectFor(leaf);
		for (TextReference reference : TextReference.in(leaf.getText())) {
			int start = leaf.getOffset() + reference.offset();
			if (context != null && start <= offset && offset < start + reference.length()) {
				TextReference.Part first = reference.parts().get(0);
				return fixes(scopes.getScope(context, ModelPackage.Literals.PATH_NAME__THING), context, first.name(), leaf.getOffset() + first.offset(), first.length());
			}
		}
		return List.of();
	}

	private List<Fix> fixes(IScope scope, EObject context, String written, int offset, int length) {
		Map<String, EObject> candidates = new LinkedHashMap<>();
		for (IEObjectDescription description : scope.getAllElements()) {
			candidates.putIfAbsent(converter.toString(description.getName()), description.getEObjectOrProxy());
		}
		List<Fix> fixes = new ArrayList<>();
		candidates.forEach((name, proxy) -> {
			if (EcoreUtil.resolve(proxy, context) instanceof Named thing && isPrinted(thing, written)) {
				fixes.add(Fix.replace(say("名前 «%s» を書く", "Write the name «%s»", name), offset, length, name));
			}
		});
		for (String near : NearNames.of(written, candidates.keySet(), MOST)) {
			fixes.add(Fix.replace(say("もしかして: «%s»", "Did you mean «%s»?", near), offset, length, near));
		}
		return fixes.stream().distinct().limit(MOST).toList();
	}

	/** Whether the thing is printed with these words, or was. */
	private static boolean isPrinted(Named thing, String words) {
		return !words.equals(thing.getName()) && (Naming.display(thing).equals(words) || Objects.equals(Naming.abbreviation(thing).orElse(null), words)
				|| Naming.aliases(thing).contains(words) || Objects.equals(Naming.formerName(thing).orElse(null), words));
	}

	private static String written(INode node) {
		return NameText.read(NodeModelUtils.getTokenText(node));
	}

	private String say(String japanese, String english, String name) {
		return String.format(language == MessageLanguage.JAPANESE ? japanese : english, name);
	}
}
