package org.nagare.figure.synthesis;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.model.Boundary;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Person;
import org.nagare.model.RecipientTable;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.PersonKind;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** As what a thing of the model is drawn, and on which side of the figure. */
final class Appearance {
	private final AssessmentDerivation derivation;

	Appearance(AssessmentDerivation derivation) {
		this.derivation = derivation;
	}

	NodeKind kind(Node node) {
		return switch (node) {
			case Person person -> Vocabulary.entry(PersonKind.class, person.getKind()).filter(kind -> kind == PersonKind.OTHER).isPresent()
					? NodeKind.OTHER_PERSON : NodeKind.DATA_SUBJECT;
			case OrganizationUnit unit -> NodeKind.DEPARTMENT;
			case RecipientTable table -> NodeKind.RECIPIENT_TABLE;
			case InformationSystem system -> Vocabulary.entry(SystemKind.class, system.getKind()).map(Appearance::kind).orElse(NodeKind.SYSTEM);
			case Organization body -> kind(body);
			default -> NodeKind.OTHER_BODY;
		};
	}

	private static NodeKind kind(SystemKind kind) {
		return switch (kind) {
			case INTERNAL_LINKAGE, ADDRESSEE -> NodeKind.LINKAGE_SYSTEM;
			case INFORMATION_PROVISION_NETWORK -> NodeKind.NETWORK;
			case INTERMEDIATE_SERVER -> NodeKind.INTERMEDIATE_SERVER;
			case SHARED -> NodeKind.SHARED_SYSTEM;
			case TERMINAL -> NodeKind.TERMINAL;
			case RESIDENT_REGISTER, TAX, RESIDENT_REGISTER_NETWORK, BUSINESS -> NodeKind.SYSTEM;
		};
	}

	private NodeKind kind(Organization body) {
		if (isPrimeContractor(body)) {
			return NodeKind.CONTRACTOR;
		}
		if (isSubcontractor(body)) {
			return NodeKind.SUBCONTRACTOR;
		}
		return Vocabulary.entry(OrganizationKind.class, body.getKind()).map(kind -> switch (kind) {
			case ADMINISTRATIVE_ORGAN -> NodeKind.STATE;
			case LOCAL_GOVERNMENT, INCORPORATED_ADMINISTRATIVE_AGENCY, LOCAL_INCORPORATED_AGENCY -> NodeKind.PUBLIC_BODY;
			case PRIVATE_BUSINESS -> NodeKind.COMPANY;
			case OTHER -> NodeKind.OTHER_BODY;
		}).orElse(NodeKind.OTHER_BODY);
	}

	FrameKind frameKind(EObject thing) {
		return switch (thing) {
			case Organization body when isAssessing(body) -> FrameKind.ASSESSING_BODY;
			case Organization body when isPrimeContractor(body) || isSubcontractor(body) -> FrameKind.CONTRACTOR;
			case OrganizationUnit unit -> FrameKind.DEPARTMENT;
			case Boundary boundary -> FrameKind.BOUNDARY;
			default -> FrameKind.ORGANIZATION;
		};
	}

	Place place(EObject outermost) {
		return switch (outermost) {
			case Person person -> Place.PERSON;
			case Organization body -> place(body);
			case Boundary boundary -> Place.PLATFORM;
			case RecipientTable table -> Place.OTHER_BODY;
			case OrganizationUnit unit -> Place.ASSESSING_BODY;
			case InformationSystem system -> Vocabulary.entry(SystemKind.class, system.getKind()).map(kind -> switch (kind) {
				case INFORMATION_PROVISION_NETWORK -> Place.STATE;
				case INTERMEDIATE_SERVER, SHARED -> Place.PLATFORM;
				default -> Place.ASSESSING_BODY;
			}).orElse(Place.ASSESSING_BODY);
			default -> Place.OTHER_BODY;
		};
	}

	private Place place(Organization body) {
		if (isAssessing(body)) {
			return Place.ASSESSING_BODY;
		}
		if (isPrimeContractor(body) || isSubcontractor(body)) {
			return Place.CONTRACTOR;
		}
		return Vocabulary.entry(OrganizationKind.class, body.getKind()).map(kind -> switch (kind) {
			case ADMINISTRATIVE_ORGAN -> Place.STATE;
			case INCORPORATED_ADMINISTRATIVE_AGENCY -> Place.PLATFORM;
			default -> Place.OTHER_BODY;
		}).orElse(Place.OTHER_BODY);
	}

	private boolean isAssessing(Organization body) {
		return Present.in(derivation.assessment().getEntities()).contains(body);
	}

	private boolean isPrimeContractor(Organization body) {
		for (Entrustment entrustment : derivation.entrustments()) {
			if (entrustment.getContractor() == body) {
				return true;
			}
		}
		return false;
	}

	private boolean isSubcontractor(Organization body) {
		for (Entrustment entrustment : derivation.entrustments()) {
			List<ChainLink> chain = derivation.chain(entrustment);
			if (chain.stream().anyMatch(link -> link.to().filter(to -> to == body).isPresent())) {
				return true;
			}
		}
		return false;
	}
}
