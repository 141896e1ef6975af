package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.model.Assessment;
import org.nagare.model.InformationSystem;
import org.nagare.model.ItemPath;
import org.nagare.model.Member;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.PathName;
import org.nagare.model.ProjectFile;
import org.nagare.model.key.CellKey;
import org.nagare.model.key.RecipientNames;

/**
 * How addresses of cells call what a form repeats for: by its own name, as long as that means nothing else from the texts of the assessment. What two
 * bodies call the same is called behind its body, {@code 県.台帳}; what another assessment has, behind that.
 */
public final class MemberNames {

	/** Ends of arrows by their names; those of bodies under the own one only. */
	private record Nodes(Map<String, List<Node>> byName) {

		static Nodes in(List<ProjectFile> texts) {
			Map<String, List<Node>> byName = new HashMap<>();
			for (ProjectFile text : texts) {
				for (EObject statement : text.getStatements()) {
					add(statement, byName);
					if (statement instanceof Organization || statement instanceof Member) {
						for (TreeIterator<EObject> inner = statement.eAllContents(); inner.hasNext();) {
							add(inner.next(), byName);
						}
					}
				}
			}
			return new Nodes(byName);
		}

		private static void add(EObject thing, Map<String, List<Node>> byName) {
			if (thing instanceof Node node && node.getName() != null) {
				byName.computeIfAbsent(node.getName(), name -> new ArrayList<>(1)).add(node);
			}
		}

		/** Where only a system can be meant no other thing of the name is in the way. */
		private List<Node> of(Node like) {
			return byName.getOrDefault(like.getName(), List.of()).stream().filter(node -> !(like instanceof InformationSystem) || node instanceof InformationSystem).toList();
		}
	}

	/** Looked up once for all forms of an assessment. */
	private record OfAssessments(Nodes shared, Map<Assessment, MemberNames> names) {

		private MemberNames of(Assessment assessment, ProjectModel project) {
			return names.computeIfAbsent(assessment, one -> new MemberNames(Nodes.in(project.ownTexts(one)), shared));
		}
	}

	private final Nodes own;
	private final Nodes shared;

	private MemberNames(Nodes own, Nodes shared) {
		this.own = own;
		this.shared = shared;
	}

	static MemberNames of(Assessment assessment, ProjectModel project) {
		return project.kept(OfAssessments.class, whole -> new OfAssessments(Nodes.in(whole.sharedTexts()), new ConcurrentHashMap<>())).of(assessment, project);
	}

	public CellKey.Name name(Node thing) {
		String name = RecipientNames.name(thing);
		Optional<String> around = thing instanceof Member && thing.getName() != null ? around(thing) : Optional.empty();
		return around.map(outer -> CellKey.Name.of(outer, name)).orElseGet(() -> CellKey.Name.of(name));
	}

	/**
	 * The key of a written path, its members called as the addresses of cells call them: whoever writes the body before a system, {@code Ⅰ.2(甲市.台帳)}, means
	 * the same cell where the name of the system says enough.
	 */
	public CellKey key(ItemPath path) {
		CellKey written = CellKey.of(path);
		List<CellKey.Segment> segments = new ArrayList<>();
		for (int i = 0; i < path.getSegments().size(); i++) {
			List<CellKey.Name> names = new ArrayList<>();
			for (int k = 0; k < path.getSegments().get(i).getKeys().size(); k++) {
				CellKey.Name name = written.segments().get(i).names().get(k);
				names.add(new CellKey.Name(called(path.getSegments().get(i).getKeys().get(k).getParts(), name.parts()), name.ordinal()));
			}
			segments.add(new CellKey.Segment(written.segments().get(i).word(), names));
		}
		return new CellKey(segments);
	}

	private List<CellKey.Part> called(List<PathName> written, List<CellKey.Part> parts) {
		List<CellKey.Part> called = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			EObject thing = written.get(i).getThing();
			int first = i;
			while (thing instanceof Node && !thing.eIsProxy() && first > 0 && written.get(first - 1).getThing() instanceof Node around && EcoreUtil.isAncestor(around, thing)) {
				first--;
			}
			if (first < i) {
				// of those before it only what an address needs is kept
				called.subList(Math.max(0, called.size() - (i - first)), called.size()).clear();
				called.addAll(name((Node) thing).parts());
			} else {
				called.add(parts.get(i));
			}
		}
		return called;
	}

	/** What has to be named before it. */
	private Optional<String> around(Node thing) {
		List<Node> nearest = own.of(thing).isEmpty() ? shared.of(thing) : own.of(thing);
		Optional<Organization> body = body(thing);
		// what bears the name alone is meant by it; two of one body are told to their writer
		if (nearest.contains(thing) && nearest.stream().allMatch(other -> other instanceof Member && body(other).equals(body))) {
			return Optional.empty();
		}
		boolean another = !own.of(thing).contains(thing) && !shared.of(thing).contains(thing);
		Optional<String> assessment = another ? assessment(thing) : Optional.empty();
		return assessment.or(() -> body.map(Organization::getName));
	}

	private static Optional<Organization> body(EObject thing) {
		EObject container = thing.eContainer();
		while (container != null && !(container instanceof Organization)) {
			container = container.eContainer();
		}
		return Optional.ofNullable((Organization) container);
	}

	private static Optional<String> assessment(EObject thing) {
		EObject root = thing;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root instanceof ProjectFile text ? ProjectModel.assessmentOf(text).map(Assessment::getName).filter(Objects::nonNull) : Optional.empty();
	}
}
