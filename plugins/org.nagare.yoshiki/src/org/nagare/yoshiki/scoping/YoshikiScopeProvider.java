package org.nagare.yoshiki.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;
import org.nagare.yoshiki.yoshiki.YoshikiPackage;

/** A list of choices is looked for in the edition itself, then in those that it stands on, the nearest first, then where it says 対応. */
public class YoshikiScopeProvider extends AbstractYoshikiScopeProvider {

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference.getEReferenceType() != YoshikiPackage.Literals.CHOICE_LIST) {
			return super.getScope(context, reference);
		}
		Edition edition = EcoreUtil2.getContainerOfType(context, Edition.class);
		List<IEObjectDescription> visible = new ArrayList<>();
		for (Edition each : Ancestry.withCounterparts(edition)) {
			for (ChoiceList list : each.getLists()) {
				if (list.getName() != null) {
					visible.add(EObjectDescription.create(QualifiedName.create(list.getName()), list));
				}
			}
		}
		return new SimpleScope(visible);
	}
}
