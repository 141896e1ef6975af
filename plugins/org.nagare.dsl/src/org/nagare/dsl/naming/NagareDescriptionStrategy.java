package org.nagare.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.nagare.model.Member;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.ItemGroup;
import org.nagare.model.RecordedItem;
import org.nagare.model.Entrustment;
import org.nagare.model.ReEntrustment;

/**
 * What a file offers to the others. A department or a system is offered under its own name and under that of its body (市.住基),
 * so that two bodies may use the same short names.
 */
@Singleton
public class NagareDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	private static final String QUALIFIED_NAME = "qualified";
	private static final NagareQualifiedNameConverter CONVERTER = new NagareQualifiedNameConverter();

	@Inject
	private IQualifiedNameProvider names;

	@Inject
	private Memberships memberships;

	/** The full name behind an offer: two offers of one short name with different full names are two things. */
	public static QualifiedName qualifiedName(IEObjectDescription description) {
		String full = description.getUserData(QUALIFIED_NAME);
		return full == null ? description.getQualifiedName() : CONVERTER.toQualifiedName(full);
	}

	/** Whether the offer is under the full name; the short name of a member is offered beside it. */
	public static boolean isFullName(IEObjectDescription description) {
		return description.getUserData(QUALIFIED_NAME) == null;
	}

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Named named) {
			QualifiedName name = names.getFullyQualifiedName(element);
			if (name != null) {
				acceptor.accept(EObjectDescription.create(name, element, KnownToOthers.of(element)));
				if (element instanceof Member && element.eContainer() instanceof Named) {
					QualifiedName shortName = memberships.of(element).map(m -> QualifiedName.create(m, named.getName()))
							.orElseGet(() -> QualifiedName.create(named.getName()));
					if (!shortName.equals(name)) {
						acceptor.accept(EObjectDescription.create(shortName, element, Map.of(QUALIFIED_NAME, CONVERTER.toString(name))));
					}
				}
			}
		}
		return hasNamedContents(element);
	}

	private static boolean hasNamedContents(EObject element) {
		return switch (element) {
			case ProjectFile file -> true;
			case Organization body -> true;
			case Member member -> true;
			case SpiFile file -> true;
			case ItemGroup group -> true;
			case SubAffair subAffair -> true;
			case Entrustment entrustment -> true;
			case ReEntrustment link -> true;
			case Step step -> false;
			case RecordedItem item -> false;
			case Statement statement -> false;
			default -> false;
		};
	}
}
