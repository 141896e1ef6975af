package org.nagare.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.nagare.model.Document;
import org.nagare.model.LawTableRow;
import org.nagare.model.LawTableRows;
import org.nagare.model.ModelPackage;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;

/**
 * What a reference may mean. Items are those of the payload's file, rows those of the table; everything else is looked up in the project:
 * the own assessment first, then what is shared, then other assessments by their dotted names.
 */
@Singleton
public class NagareScopeProvider implements IScopeProvider {

	@Inject
	private ProjectIndex index;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		if (reference == ModelPackage.Literals.PAYLOAD__ITEMS) {
			return context instanceof Payload payload ? items(payload.getSource()) : IScope.NULLSCOPE;
		}
		if (reference == ModelPackage.Literals.LAW_TABLE_ROWS__ROWS) {
			return context instanceof LawTableRows rows && rows.getTable() != null ? rows(rows.getTable().getRows()) : IScope.NULLSCOPE;
		}
		return new ProjectScope(index.of(context), body(context), reference.getEReferenceType());
	}

	/** The body inside which the reference is written: its departments and systems come first. */
	private static Optional<String> body(EObject context) {
		for (EObject container = context; container != null; container = container.eContainer()) {
			if (container instanceof Organization organization) {
				return Optional.ofNullable(organization.getName());
			}
		}
		return Optional.empty();
	}

	private static IScope items(PayloadSource source) {
		List<RecordedItem> items = switch (source) {
			case SpiFile file -> file.getItemGroups().stream().flatMap(group -> group.getItems().stream()).toList();
			case Document document -> document.getPayloads().stream().flatMap(payload -> payload.getItems().stream()).toList();
			case null, default -> List.of();
		};
		return new SimpleScope(items.stream().filter(item -> item.getName() != null)
				.map(item -> EObjectDescription.create(QualifiedName.create(item.getName()), item)).toList());
	}

	private static IScope rows(List<LawTableRow> rows) {
		List<IEObjectDescription> descriptions = rows.stream().filter(row -> row.getKey() != null)
				.map(row -> EObjectDescription.create(QualifiedName.create(row.getKey()), row)).toList();
		return new SimpleScope(descriptions);
	}
}
