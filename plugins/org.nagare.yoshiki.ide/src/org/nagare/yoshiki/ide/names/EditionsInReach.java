package org.nagare.yoshiki.ide.names;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.nagare.yoshiki.yoshiki.YoshikiPackage;

/** The editions of the project, and behind them those that come with the product. */
public class EditionsInReach extends DefaultGlobalScopeProvider {

	@Inject
	private ShippedEditions shipped;

	@Inject
	private IResourceDescription.Manager descriptions;

	@Override
	public IScope getScope(Resource text, EReference reference, Predicate<IEObjectDescription> filter) {
		if (ShippedEditions.isShipped(text)) {
			return withinTheProduct(text, reference, filter);
		}
		IScope own = super.getScope(text, reference, filter);
		if (reference.getEReferenceType() != YoshikiPackage.Literals.EDITION) {
			return own;
		}
		List<IEObjectDescription> known = shipped.byName().entrySet().stream()
				.map(each -> EObjectDescription.create(QualifiedName.create(each.getKey()), each.getValue())).toList();
		List<IEObjectDescription> near = new ArrayList<>();
		own.getAllElements().forEach(near::add);
		return new SimpleScope(new SimpleScope(known), near);
	}

	/** What comes with the product is in no project, and the index of a language server is one of projects: it sees the set that it lies in. */
	private IScope withinTheProduct(Resource text, EReference reference, Predicate<IEObjectDescription> filter) {
		List<IEObjectDescription> seen = new ArrayList<>();
		for (Resource other : text.getResourceSet().getResources()) {
			descriptions.getResourceDescription(other).getExportedObjectsByType(reference.getEReferenceType()).forEach(seen::add);
		}
		return new SimpleScope(seen.stream().filter(each -> filter == null || filter.apply(each)).toList());
	}
}
