package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Document;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.ReEntrustment;
import org.nagare.model.SpiFile;
import org.nagare.model.key.Key;
import org.nagare.model.value.Present;

/** What follows from the entrustments of an assessment: which files they cover, the chains below them, who is a contractor for what. */
final class Entrustments {

	private final List<Entrustment> all;
	private final ProjectModel project;
	private final Map<Entrustment, List<SpiFile>> covered = new IdentityHashMap<>();
	private final Map<Entrustment, List<ChainLink>> chains = new IdentityHashMap<>();
	private final Map<SpiFile, Set<Organization>> contractors = new IdentityHashMap<>();

	Entrustments(List<Entrustment> all, ProjectModel project) {
		this.all = List.copyOf(all);
		this.project = project;
		for (Entrustment entrustment : this.all) {
			Set<SpiFile> files = new LinkedHashSet<>();
			entrustment.getPayloads().forEach(payload -> files.addAll(PayloadContent.of(payload).files()));
			covered.put(entrustment, List.copyOf(files));
			chains.put(entrustment, chainBelow(entrustment));
			Set<Organization> parties = new LinkedHashSet<>();
			Present.of(entrustment.getContractor()).ifPresent(parties::add);
			chains.get(entrustment).forEach(link -> link.to().ifPresent(parties::add));
			files.forEach(file -> contractors.computeIfAbsent(file, key -> new LinkedHashSet<>()).addAll(parties));
		}
	}

	List<Entrustment> of(SpiFile file) {
		return all.stream().filter(entrustment -> covered.get(entrustment).contains(file)).toList();
	}

	List<SpiFile> files(Entrustment entrustment) {
		return covered.getOrDefault(entrustment, List.of());
	}

	List<ChainLink> chain(Entrustment entrustment) {
		return chains.getOrDefault(entrustment, List.of());
	}

	/** Everybody who handles the file under an entrustment, at any depth. */
	Set<Organization> contractors(SpiFile file) {
		return contractors.getOrDefault(file, Set.of());
	}

	/** Whether the chain of an entrustment that covers the file says that the first passes work on to the second. */
	boolean passesOn(Organization from, Organization to, SpiFile file) {
		return of(file).stream().flatMap(entrustment -> chain(entrustment).stream())
				.anyMatch(link -> link.from().filter(from::equals).isPresent() && link.to().filter(to::equals).isPresent());
	}

	/** The systems that the contractor reaches: those named, else those that hold a file entrusted. */
	List<InformationSystem> targets(Entrustment entrustment) {
		List<InformationSystem> named = Present.in(entrustment.getTargets());
		if (!entrustment.getTargets().isEmpty()) {
			return new ArrayList<>(new LinkedHashSet<>(named));
		}
		Set<InformationSystem> holding = new LinkedHashSet<>();
		files(entrustment).forEach(file -> holding.addAll(Present.in(file.getHolders())));
		return new ArrayList<>(holding);
	}

	static ReEntrustmentState state(Entrustment entrustment) {
		boolean none = false;
		for (ReEntrustment link : entrustment.getReEntrustments()) {
			if (!link.isNone()) {
				return ReEntrustmentState.PASSED_ON;
			}
			none = true;
		}
		return none ? ReEntrustmentState.NOT_PASSED_ON : ReEntrustmentState.UNKNOWN;
	}

	/** A part where items, a document, a number or a scope are named; else the whole. */
	static EntrustedScope scope(Entrustment entrustment, SpiFile file) {
		boolean part = entrustment.getSubjectCount() != null || entrustment.getSubjectScope() != null;
		boolean whole = false;
		for (Payload payload : entrustment.getPayloads()) {
			PayloadContent content = PayloadContent.of(payload);
			if (content.files().contains(file)) {
				whole |= content.whole() && !(payload.getSource() instanceof Document);
			}
		}
		return part || !whole ? EntrustedScope.PART : EntrustedScope.WHOLE;
	}

	/** Whether what is entrusted of the file contains the individual number or what stands for it. */
	static boolean hasCarrier(Entrustment entrustment, SpiFile file) {
		return entrustment.getPayloads().stream().map(PayloadContent::of).filter(content -> content.files().contains(file))
				.anyMatch(content -> content.hasCarrier() || content.hasNumberInWords());
	}

	private List<ChainLink> chainBelow(Entrustment entrustment) {
		List<ChainLink> links = new ArrayList<>();
		follow(entrustment, entrustment.getReEntrustments(), Present.of(entrustment.getContractor()), 1, links);
		return List.copyOf(links);
	}

	private void follow(Entrustment entrustment, List<ReEntrustment> below, Optional<Organization> from, int depth, List<ChainLink> links) {
		for (ReEntrustment link : below) {
			if (!link.isNone()) {
				Optional<Organization> to = Present.of(link.getContractor());
				links.add(new ChainLink(project.key(link).orElse(Key.shared("")), entrustment, link, depth, from, to));
				follow(entrustment, link.getReEntrustments(), to, depth + 1, links);
			}
		}
	}
}
