package org.nagare.sirius.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UsageCrossReferencer;
import org.nagare.model.Appendix;
import org.nagare.model.Applicability;
import org.nagare.model.Assessment;
import org.nagare.model.Column;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.MeasureLibrary;
import org.nagare.model.ModelPackage;
import org.nagare.model.Named;
import org.nagare.model.NamedRecipient;
import org.nagare.model.Omission;
import org.nagare.model.PathName;
import org.nagare.model.Payload;
import org.nagare.model.Pin;
import org.nagare.model.ProjectFile;
import org.nagare.model.SubAffair;
import org.nagare.model.UsingUnit;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.value.Present;

/**
 * Takes a thing away with what could not be said without it: the flows that begin or end at it, its pins, the entrustments of a contractor.
 * What can be said without it stays. Sentences that somebody has written for the thing are never taken along; they stand in the way instead.
 */
public final class Removal {

	private final ProjectModel project;

	public Removal(ProjectModel project) {
		this.project = project;
	}

	/** What somebody has written that would lose its place with the thing, or with what goes along: a cell of the form, a name within a sentence. */
	public Optional<RemovalRefusal> refusal(EObject thing) {
		if (isBody(thing)) {
			return Optional.of(RemovalRefusal.BODY);
		}
		Set<EObject> all = goingAlong(thing);
		if (all.stream().anyMatch(one -> usages(one).stream().anyMatch(setting -> setting.getEObject() instanceof PathName))) {
			return Optional.of(RemovalRefusal.WRITTEN);
		}
		Mentions mentions = new Mentions(project);
		return all.stream().anyMatch(mentions::mentions) ? Optional.of(RemovalRefusal.MENTIONED) : Optional.empty();
	}

	/** The thing and what others could write about and cannot be without it: the entrustments of a contractor, the appendix of a table. */
	private Set<EObject> goingAlong(EObject thing) {
		Set<EObject> all = new LinkedHashSet<>(Set.of(thing));
		Set<EObject> open = all;
		while (!open.isEmpty()) {
			Set<EObject> next = new LinkedHashSet<>();
			open.forEach(one -> usages(one).stream().filter(Removal::takesItsOwner).map(Setting::getEObject).forEach(next::add));
			next.removeAll(all);
			all.addAll(next);
			open = next;
		}
		return all;
	}

	private static boolean takesItsOwner(Setting usage) {
		return usage.getEStructuralFeature() == ModelPackage.Literals.ENTRUSTMENT__CONTRACTOR || usage.getEObject() instanceof Appendix;
	}

	/** Without its body an assessment is nobody's. */
	private boolean isBody(EObject thing) {
		return project.assessments().stream().map(Assessment::getEntities).anyMatch(bodies -> Present.in(bodies).contains(thing));
	}

	/** Removes the thing, unless something stands in the way; whether it is gone. */
	public boolean remove(EObject thing) {
		if (refusal(thing).isPresent()) {
			return false;
		}
		take(thing);
		return true;
	}

	private void take(EObject thing) {
		for (Setting usage : usages(thing)) {
			release(usage, thing);
		}
		if (thing instanceof SubAffair affair) {
			layoutsOf(affair).forEach(EcoreUtil::remove);
		}
		EcoreUtil.remove(thing);
	}

	/** What refers to the thing, or to something in it, from outside of it. */
	private List<Setting> usages(EObject thing) {
		Set<EObject> gone = new LinkedHashSet<>();
		gone.add(thing);
		for (TreeIterator<EObject> all = thing.eAllContents(); all.hasNext();) {
			gone.add(all.next());
		}
		Map<EObject, Collection<Setting>> found = UsageCrossReferencer.findAll(gone, project.texts());
		return found.values().stream().flatMap(Collection::stream).filter(setting -> !gone.contains(setting.getEObject()))
				.filter(setting -> !setting.getEStructuralFeature().isDerived()).toList();
	}

	/** Takes the reference back, and the element that refers where it says nothing without it. */
	private void release(Setting usage, EObject thing) {
		EObject owner = usage.getEObject();
		if (owner.eResource() == null) {
			return;
		}
		switch (owner) {
			case Hop hop -> release(hop, thing);
			case Pin pin -> EcoreUtil.remove(pin);
			case Applicability applicability -> EcoreUtil.remove(applicability);
			case UsingUnit use -> EcoreUtil.remove(use);
			case Entrustment entrustment when takesItsOwner(usage) -> take(entrustment);
			case Appendix appendix -> take(appendix);
			case NamedRecipient row -> inWords(row);
			case MeasureLibrary library -> inWords(library);
			case Column column -> drop(column, column.getNodes(), usage, thing);
			case Omission omission -> drop(omission, omission.getNodes(), usage, thing);
			default -> unset(usage, thing);
		}
	}

	/** A flow needs its two ends; what it only passes through may go. */
	private void release(Hop hop, EObject thing) {
		Flow flow = (Flow) hop.eContainer();
		hop.getNodes().removeIf(node -> EcoreUtil.isAncestor(thing, node));
		if (!hop.getNodes().isEmpty()) {
			return;
		}
		boolean isEnd = hop == flow.getHops().get(0) || hop == flow.getHops().get(flow.getHops().size() - 1);
		if (isEnd || flow.getHops().size() < 3) {
			EcoreUtil.remove(flow);
		} else {
			flow.getHops().remove(hop);
		}
	}

	/** A row for a recipient who is drawn no more still says what it said. */
	private static void inWords(NamedRecipient row) {
		Named recipient = row.getRecipient();
		row.setRecipient(null);
		row.setRecipientText(Words.isLine(Naming.display(recipient)) ? Naming.display(recipient) : recipient.getName());
	}

	private static void inWords(MeasureLibrary library) {
		library.setProviderName(Naming.display(library.getProvider()));
		library.setProvider(null);
	}

	private static void drop(EObject entry, EList<?> nodes, Setting usage, EObject thing) {
		unset(usage, thing);
		if (nodes.isEmpty()) {
			EcoreUtil.remove(entry);
		}
	}

	private static void unset(Setting usage, EObject thing) {
		EStructuralFeature feature = usage.getEStructuralFeature();
		if (feature.isMany()) {
			((EList<?>) usage.getEObject().eGet(feature)).removeIf(value -> value instanceof EObject one && EcoreUtil.isAncestor(thing, one));
		} else {
			usage.getEObject().eUnset(feature);
		}
	}

	/** A 図 that bears the name of a 業務 speaks of its page; without the 業務 it would speak of all. */
	private List<FigureLayout> layoutsOf(SubAffair affair) {
		return project.texts().stream().map(ProjectFile::getStatements).flatMap(EList::stream).filter(FigureLayout.class::isInstance).map(FigureLayout.class::cast)
				.filter(layout -> affair.getName() != null && affair.getName().equals(layout.getName())).toList();
	}

	/** Takes something away from what a flow carries; nothing at all is carried by no arrow, so the last leaves an open word. */
	public static void removePayload(Flow flow, Payload payload) {
		flow.getPayloads().remove(payload);
		if (flow.getPayloads().isEmpty()) {
			flow.getPayloads().add(Creation.openPayload());
		}
	}
}
