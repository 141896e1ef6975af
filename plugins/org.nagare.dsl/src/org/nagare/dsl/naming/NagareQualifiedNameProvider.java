package org.nagare.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.nagare.model.Assessment;
import org.nagare.model.Boundary;
import org.nagare.model.Member;
import org.nagare.model.Named;
import org.nagare.model.OrganizationUnit;

/**
 * Qualified names by a plain walk up the containers, without reflection and without linking: they are asked for each element of each file.
 * Departments and boundaries do not add to a name: a reorganisation that moves a department keeps what refers to it.
 */
@Singleton
public class NagareQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

	@Inject
	private Memberships memberships;

	@Override
	public QualifiedName getFullyQualifiedName(EObject element) {
		if (!(element instanceof Named named) || named.getName() == null || named.getName().isEmpty()) {
			return null;
		}
		List<String> names = new ArrayList<>();
		names.add(named.getName());
		for (EObject container = element.eContainer(); container != null; container = container.eContainer()) {
			boolean transparent = element instanceof Member && (container instanceof OrganizationUnit || container instanceof Boundary);
			if (!transparent && container instanceof Named outer && outer.getName() != null) {
				names.add(outer.getName());
			}
		}
		if (!(element instanceof Assessment)) {
			memberships.of(element).ifPresent(names::add);
		}
		Collections.reverse(names);
		return QualifiedName.create(names);
	}
}
