package org.nagare.dsl.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.nagare.dsl.naming.NagareDescriptionStrategy;
import org.nagare.dsl.naming.LookAlikes;
import org.nagare.model.Displayed;
import org.nagare.model.ModelPackage;
import org.nagare.model.derivation.Naming;

/**
 * The names of a project as a whole: which of them nobody can tell apart, and which parts of things bear a name. Made once for all files
 * of a project; a look at all names from each file would grow with the square of the project.
 */
public final class ProjectNames {

	/** Things of one group are reached by the same references; a name means one of them at most. */
	private static final List<EClass> GROUPS = List.of(ModelPackage.Literals.NODE, ModelPackage.Literals.PAYLOAD_SOURCE, ModelPackage.Literals.BOUNDARY,
			ModelPackage.Literals.LEGAL_PROVISION, ModelPackage.Literals.LAW_TABLE, ModelPackage.Literals.MEASURE_LIBRARY, ModelPackage.Literals.TERM,
			ModelPackage.Literals.SUB_AFFAIR, ModelPackage.Literals.ENTRUSTMENT, ModelPackage.Literals.APPENDIX, ModelPackage.Literals.ASSESSMENT);
	/** Things that may be called without what they stand in. */
	private static final List<EClass> PARTS = List.of(ModelPackage.Literals.STEP, ModelPackage.Literals.RECORDED_ITEM, ModelPackage.Literals.RE_ENTRUSTMENT);

	private final List<IResourceDescription> texts;
	private final Map<URI, List<List<IEObjectDescription>>> alike = new HashMap<>();
	private final Map<String, List<IEObjectDescription>> parts = new HashMap<>();
	private final Map<Record, Object> answers = new HashMap<>();
	private Map<String, Set<URI>> printed;

	private record GroupName(EClass group, QualifiedName look) {
	}

	private ProjectNames(List<IResourceDescription> texts) {
		this.texts = texts;
		Map<GroupName, List<IEObjectDescription>> byName = new LinkedHashMap<>();
		// in one order, however the texts came to be known: what is told of three that are called the same depends on it
		for (IResourceDescription text : texts.stream().sorted(Comparator.comparing(each -> each.getURI().toString())).toList()) {
			for (IEObjectDescription description : text.getExportedObjects()) {
				if (NagareDescriptionStrategy.isFullName(description)) {
					group(description, byName);
				}
				if (isOne(description, PARTS)) {
					parts.computeIfAbsent(description.getQualifiedName().getLastSegment(), name -> new ArrayList<>(2)).add(description);
				}
			}
		}
		for (List<IEObjectDescription> same : byName.values()) {
			if (same.size() > 1) {
				same.stream().map(one -> one.getEObjectURI().trimFragment()).distinct()
						.forEach(text -> alike.computeIfAbsent(text, uri -> new ArrayList<>()).add(List.copyOf(same)));
			}
		}
	}

	private static void group(IEObjectDescription description, Map<GroupName, List<IEObjectDescription>> byName) {
		QualifiedName look = null;
		for (EClass group : GROUPS) {
			if (group.isSuperTypeOf(description.getEClass())) {
				look = look == null ? LookAlikes.look(description.getQualifiedName()) : look;
				byName.computeIfAbsent(new GroupName(group, look), name -> new ArrayList<>(1)).add(description);
			}
		}
	}

	private static boolean isOne(IEObjectDescription description, List<EClass> types) {
		return types.stream().anyMatch(type -> type.isSuperTypeOf(description.getEClass()));
	}

	/** Kept with the texts of the project, and as long as none of them is described anew. */
	static ProjectNames of(IResourceDescriptions descriptions, ResourceSet resources) {
		List<IResourceDescription> texts = new ArrayList<>();
		descriptions.getAllResourceDescriptions().forEach(texts::add);
		synchronized (resources) {
			Kept kept = null;
			for (Adapter adapter : resources.eAdapters()) {
				if (adapter instanceof Kept found) {
					kept = found;
				}
			}
			if (kept == null) {
				kept = new Kept();
				resources.eAdapters().add(kept);
			}
			if (kept.names == null || !kept.names.areOf(texts)) {
				kept.names = new ProjectNames(texts);
			}
			return kept.names;
		}
	}

	private static final class Kept extends AdapterImpl {
		private ProjectNames names;
	}

	/** Whether these are the very texts, not only equal ones. */
	private boolean areOf(List<IResourceDescription> others) {
		if (texts.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < texts.size(); i++) {
			if (texts.get(i) != others.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** The groups of things of one name that have a thing in this text. */
	public List<List<IEObjectDescription>> alikeIn(URI text) {
		return alike.getOrDefault(text, List.of());
	}

	/** The things that are printed with these words. Looked up once for all names that are missed. */
	public synchronized Set<URI> printedAs(String words, EObject context) {
		if (printed == null) {
			printed = new HashMap<>();
			for (IResourceDescription text : texts) {
				text.getExportedObjects().forEach(description -> print(EcoreUtil.resolve(description.getEObjectOrProxy(), context), description.getEObjectURI()));
			}
		}
		return printed.getOrDefault(words, Set.of());
	}

	/** What is asked of one name at each place where it is written is found out once, as long as the names are these. */
	@SuppressWarnings("unchecked")
	public synchronized <T> T once(Record question, Supplier<T> search) {
		Object known = answers.get(question);
		if (known == null) {
			known = search.get();
			answers.put(question, known);
		}
		return (T) known;
	}

	private void print(EObject thing, URI address) {
		if (!thing.eIsProxy() && thing instanceof Displayed displayed) {
			Stream.concat(Stream.of(Optional.ofNullable(displayed.getDisplay()), Naming.abbreviation(thing)).flatMap(Optional::stream), Naming.aliases(thing).stream())
					.forEach(words -> printed.computeIfAbsent(words, each -> new HashSet<>(2)).add(address));
		}
	}

	/** The steps, items and re-entrustments of a name, by the last of its words. */
	public List<IEObjectDescription> parts(String name) {
		return parts.getOrDefault(name, List.of());
	}
}
