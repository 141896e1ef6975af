package org.nagare.dsl.serializer;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.nagare.dsl.naming.Membership;
import org.nagare.model.LawTableRow;
import org.nagare.model.Member;
import org.nagare.model.Named;
import org.nagare.model.RecordedItem;

/** The shortest name by which a thing is meant from where it is referred to; a thing that was added just now is in no index yet and has one all the same. */
@Singleton
class ReferenceText {

	@Inject
	private IScopeProvider scopes;

	@Inject
	private IQualifiedNameProvider names;

	@Inject
	private IQualifiedNameConverter converter;

	@Inject
	private LazyURIEncoder encoder;

	/** Whether the target stands in no text any more, while what refers to it does. */
	static boolean isGone(EObject context, EObject target) {
		return context.eResource() != null && target.eResource() == null && !target.eIsProxy();
	}

	/** The shortest name of the target; empty where no name leads to it. */
	Optional<QualifiedName> shortestName(EObject context, EReference reference, EObject target) {
		IScope scope = context.eResource() == null ? IScope.NULLSCOPE : scopes.getScope(context, reference);
		for (QualifiedName candidate : suffixes(target)) {
			if (means(scope, candidate, target)) {
				return Optional.of(candidate);
			}
		}
		for (QualifiedName candidate : namesOfNew(context, target)) {
			if (isUnknown(scope, candidate)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** Whether a name that is written means the target. */
	boolean means(EObject context, EReference reference, String written, EObject target) {
		if (target.eIsProxy()) {
			return unresolvedText(context, target).map(written::equals).orElse(false);
		}
		if (isGone(context, target)) {
			return false;
		}
		QualifiedName name = converter.toQualifiedName(written);
		IScope scope = context.eResource() == null ? IScope.NULLSCOPE : scopes.getScope(context, reference);
		return means(scope, name, target) || isUnknown(scope, name) && namesOfNew(context, target).contains(name);
	}

	private static boolean means(IScope scope, QualifiedName name, EObject target) {
		IEObjectDescription found = scope.getSingleElement(name);
		if (found == null) {
			return false;
		}
		EObject meant = found.getEObjectOrProxy();
		return meant == target || meant.eIsProxy() && found.getEObjectURI().equals(EcoreUtil.getURI(target));
	}

	/** A name that means several things is known, although it means none of them. */
	private static boolean isUnknown(IScope scope, QualifiedName name) {
		return !scope.getElements(name).iterator().hasNext();
	}

	/** What was written where a reference leads nowhere: it is kept as it is. */
	Optional<String> unresolvedText(EObject context, EObject proxy) {
		URI uri = ((InternalEObject) proxy).eProxyURI();
		Resource resource = context.eResource();
		if (uri == null || uri.fragment() == null || resource == null || !encoder.isCrossLinkFragment(resource, uri.fragment())) {
			return Optional.empty();
		}
		INode node = encoder.decode(resource, uri.fragment()).getThird();
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(leaf.getText());
			}
		}
		return Optional.of(text.toString());
	}

	private List<QualifiedName> suffixes(EObject target) {
		QualifiedName full = fullName(target);
		List<QualifiedName> suffixes = new ArrayList<>();
		for (int i = full.getSegmentCount() - 1; i >= 0; i--) {
			suffixes.add(full.skipFirst(i));
		}
		return suffixes;
	}

	/** Names that the index will know once it has seen the thing. */
	private List<QualifiedName> namesOfNew(EObject context, EObject target) {
		QualifiedName full = fullName(target);
		if (full.isEmpty()) {
			return List.of();
		}
		if (target instanceof RecordedItem || target instanceof LawTableRow) {
			return List.of(QualifiedName.create(full.getLastSegment()));
		}
		Optional<String> home = Membership.of(target);
		boolean own = home.isPresent() && home.equals(Membership.of(context)) && full.getSegmentCount() > 1;
		QualifiedName relative = own ? full.skipFirst(1) : full;
		return target instanceof Member && (own || home.isEmpty()) ? List.of(QualifiedName.create(full.getLastSegment()), relative) : List.of(relative);
	}

	private QualifiedName fullName(EObject target) {
		if (target instanceof LawTableRow row) {
			return row.getKey() == null ? QualifiedName.EMPTY : QualifiedName.create(row.getKey());
		}
		QualifiedName name = names.getFullyQualifiedName(target);
		if (name != null) {
			return name;
		}
		return target instanceof Named named && named.getName() != null ? QualifiedName.create(named.getName()) : QualifiedName.EMPTY;
	}
}
