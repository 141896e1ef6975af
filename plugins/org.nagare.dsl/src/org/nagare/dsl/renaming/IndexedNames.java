package org.nagare.dsl.renaming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.nagare.dsl.naming.Membership;
import org.nagare.dsl.naming.NagareDescriptionStrategy;
import org.nagare.dsl.scoping.ProjectIndex;
import org.nagare.model.FigureLayout;
import org.nagare.model.ModelPackage;
import org.nagare.model.text.NameOffer;
import org.nagare.model.text.NameRules;

/** The names of a project as its index has them. */
record IndexedNames(EObject context, ProjectIndex.View view) implements NameRules.Offers {

	@Override
	public List<NameOffer> named(List<String> name) {
		return offers(view.descriptions().getExportedObjects(ModelPackage.Literals.NAMED, QualifiedName.create(name), false));
	}

	@Override
	public List<NameOffer> inner(String name) {
		return offers(view.names().get().parts(name));
	}

	private List<NameOffer> offers(Iterable<IEObjectDescription> found) {
		List<NameOffer> offers = new ArrayList<>();
		for (IEObjectDescription description : found) {
			EObject thing = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
			if (!thing.eIsProxy() && !(thing instanceof FigureLayout)) {
				offers.add(new NameOffer(thing, NagareDescriptionStrategy.qualifiedName(description).getSegments(), Membership.of(thing)));
			}
		}
		// several are told in the order of the texts, in whichever order these became known
		offers.sort(Comparator.comparing(offer -> offer.thing().eResource().getURI().toString()));
		return offers;
	}
}
