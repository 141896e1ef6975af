package org.nagare.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.nagare.dsl.conversion.NameText;
import org.nagare.model.Applicability;
import org.nagare.model.ApplicabilityOccasion;
import org.nagare.model.Assessment;
import org.nagare.model.Document;
import org.nagare.model.Keyed;
import org.nagare.model.LawTable;
import org.nagare.model.LawTableRow;
import org.nagare.model.LawTableRows;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.PathKey;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;
import org.nagare.model.Payload;
import org.nagare.model.PayloadSource;
import org.nagare.model.RecordedItem;
import org.nagare.model.SpiFile;

/**
 * What a reference may mean. Items are those of the payload's file, rows those of the table, in an address as in a list; everything else is looked up in the project:
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
			LawTable table = context instanceof LawTableRows rows ? rows.getTable() : context instanceof LawTable own ? own : null;
			return table == null ? IScope.NULLSCOPE : rows(table.getRows());
		}
		if (reference == ModelPackage.Literals.PATH_NAME__THING && context instanceof PathName name && before(name) instanceof LawTable table) {
			return rows(table.getRows());
		}
		if (reference == ModelPackage.Literals.PATH_NAME__THING && context instanceof PathName name) {
			return address(name, before(name));
		}
		return new ProjectScope(index.of(context), body(context), wanted(context, reference));
	}

	/** Behind a body, or an assessment, what lies in it; and the basis of a recipient, which lies in neither. */
	private IScope address(PathName name, Keyed before) {
		Optional<String> around = before instanceof Organization || before instanceof Assessment ? Optional.ofNullable(((Named) before).getName()) : Optional.empty();
		List<EClass> kinds = before == null && name.eContainer() instanceof PathKey key && key.eContainer() instanceof PathSegment segment ? AddressedKinds.of(segment.getWord())
				: List.of();
		return new ProjectScope(index.of(name), Optional.empty(), ModelPackage.Literals.NAMED, around, kinds);
	}

	/** What kind of thing can stand here. A file is held, and has its replica, in a system; it is entrusted to a body. */
	public static EClass wanted(EObject context, EReference reference) {
		if (reference == ModelPackage.Literals.APPLICABILITY__TARGET) {
			boolean entrusted = context instanceof Applicability applicability && applicability.getOccasion() == ApplicabilityOccasion.ENTRUSTMENT;
			return entrusted ? ModelPackage.Literals.ORGANIZATION : ModelPackage.Literals.INFORMATION_SYSTEM;
		}
		if (reference == ModelPackage.Literals.PATH_NAME__THING) {
			return context instanceof PathName name && before(name) instanceof LawTable ? ModelPackage.Literals.LAW_TABLE_ROW : ModelPackage.Literals.NAMED;
		}
		return reference.getEReferenceType();
	}

	/** What the name before this one calls in the address of a cell; nothing before the first one, and before words. */
	public static Keyed before(PathName name) {
		int at = name.eContainer() instanceof PathKey key ? key.getParts().indexOf(name) : 0;
		return at <= 0 ? null : ((PathKey) name.eContainer()).getParts().get(at - 1).getThing();
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
		return new SimpleScope(items(source, new HashSet<>()).stream().filter(item -> item.getName() != null)
				.map(item -> EObjectDescription.create(QualifiedName.create(item.getName()), item)).toList());
	}

	/** The items of a file, or those that a document takes; by written names, for asking for linked ones here would link in a circle. */
	private static List<RecordedItem> items(PayloadSource source, Set<PayloadSource> seen) {
		if (source == null || source.eIsProxy() || !seen.add(source)) {
			return List.of();
		}
		return switch (source) {
			case SpiFile file -> file.getItemGroups().stream().flatMap(group -> group.getItems().stream()).toList();
			case Document document -> document.getPayloads().stream().flatMap(payload -> taken(payload, items(payload.getSource(), seen)).stream()).toList();
			default -> List.of();
		};
	}

	/** Whether nobody can say what items a source has, because something that its content refers to is not there. */
	public static boolean isUnsure(PayloadSource source) {
		return isUnsure(source, new HashSet<>());
	}

	private static boolean isUnsure(PayloadSource source, Set<PayloadSource> seen) {
		if (!(source instanceof Document document) || document.eIsProxy() || !seen.add(source)) {
			return source != null && source.eIsProxy();
		}
		return document.getPayloads().stream().anyMatch(payload -> {
			Set<String> offered = items(payload.getSource(), new HashSet<>()).stream().map(RecordedItem::getName).collect(Collectors.toSet());
			return !offered.containsAll(written(payload)) || isUnsure(payload.getSource(), seen);
		});
	}

	private static List<RecordedItem> taken(Payload payload, List<RecordedItem> items) {
		Set<String> named = written(payload);
		if (named.isEmpty()) {
			return items;
		}
		return items.stream().filter(item -> named.contains(item.getName()) != payload.isExcluding()).toList();
	}

	private static Set<String> written(Payload payload) {
		return NodeModelUtils.findNodesForFeature(payload, ModelPackage.Literals.PAYLOAD__ITEMS).stream()
				.map(node -> NameText.read(NodeModelUtils.getTokenText(node))).collect(Collectors.toSet());
	}

	private static IScope rows(List<LawTableRow> rows) {
		List<IEObjectDescription> descriptions = rows.stream().filter(row -> row.getKey() != null)
				.map(row -> EObjectDescription.create(QualifiedName.create(row.getKey()), row)).toList();
		return new SimpleScope(descriptions);
	}
}
