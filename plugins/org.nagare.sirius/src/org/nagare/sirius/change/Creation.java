package org.nagare.sirius.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.formatting2.TakenNames;
import org.nagare.model.Boundary;
import org.nagare.model.Entrustment;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.InformationSystem;
import org.nagare.model.LegalProvision;
import org.nagare.model.Member;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Note;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.Person;
import org.nagare.model.ProjectFile;
import org.nagare.model.ReEntrustment;
import org.nagare.model.RecipientTable;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.StepPart;
import org.nagare.model.SubAffair;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.sirius.diagram.HomeTexts;

/** New things, where a person would write them down: in the text that has most of their kind already. */
public final class Creation {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;
	private static final String STEP = "手順";

	private final AssessmentDerivation derivation;
	private final FreeNames names;

	public Creation(AssessmentDerivation derivation) {
		this.derivation = derivation;
		this.names = new FreeNames(derivation.project());
	}

	public Person person() {
		Person person = NEW.createPerson();
		person.setName(names.like("関係者"));
		return stated(person);
	}

	public Organization organization() {
		Organization body = NEW.createOrganization();
		body.setName(names.like("機関"));
		return stated(body);
	}

	/** A department in a body or in another; nothing elsewhere. */
	public Optional<OrganizationUnit> unit(EObject container) {
		OrganizationUnit unit = NEW.createOrganizationUnit();
		unit.setName(names.like("部署"));
		return member(unit, container);
	}

	/** A system in a body, department or boundary, or by itself. */
	public Optional<InformationSystem> system(EObject container) {
		InformationSystem system = NEW.createInformationSystem();
		system.setName(names.like("システム"));
		return member(system, container);
	}

	/** A boundary in a body or in another, or by itself. */
	public Optional<Boundary> boundary(EObject container) {
		Boundary boundary = NEW.createBoundary();
		boundary.setName(names.like("境界"));
		return member(boundary, container);
	}

	public RecipientTable recipientTable() {
		RecipientTable table = NEW.createRecipientTable();
		table.setName(names.like("一覧"));
		return stated(table);
	}

	/** An article that several can rest on; the one that is there already where it says the same. */
	public LegalProvision provision(String article) {
		return derivation.statements(LegalProvision.class).stream().filter(known -> article.equals(known.getDisplay())).findFirst().orElseGet(() -> {
			LegalProvision provision = NEW.createLegalProvision();
			provision.setName(names.like("法令"));
			provision.setDisplay(article);
			return stated(provision);
		});
	}

	public SubAffair affair() {
		SubAffair affair = NEW.createSubAffair();
		affair.setName(names.like("業務"));
		return stated(affair);
	}

	/** At the end of the 業務. */
	public Step step(SubAffair affair) {
		Step step = openStep();
		affair.getSteps().add(step);
		return step;
	}

	public Step stepBehind(Step other) {
		Step step = openStep();
		SubAffair affair = (SubAffair) other.eContainer();
		affair.getSteps().add(affair.getSteps().indexOf(other) + 1, step);
		return step;
	}

	/** With a name, as the language would propose it: an unnamed step is known by its first arrow, and would be another one as soon as an arrow is written before that. */
	private Step openStep() {
		Step step = NEW.createStep();
		step.setName(stepName());
		step.setText(Words.OPEN);
		return step;
	}

	/** What is open says nothing that a name could follow from; so it is a number. */
	private String stepName() {
		Set<String> taken = TakenNames.in(derivation.project().texts());
		int number = 1;
		while (taken.contains(STEP + number)) {
			number++;
		}
		return STEP + number;
	}

	public Note note(Step step) {
		Note note = NEW.createNote();
		note.setText(Words.OPEN);
		addToItsKind(step, note);
		return note;
	}

	public ExceptionalCase exception(Step step) {
		ExceptionalCase exception = NEW.createExceptionalCase();
		exception.setText(Words.OPEN);
		addToItsKind(step, exception);
		return exception;
	}

	/** A flow in a step of its own, at the end of the last 業務. */
	public Flow flow(Node source, Node target) {
		List<SubAffair> affairs = derivation.subAffairs();
		return flow(source, target, step(affairs.isEmpty() ? affair() : affairs.get(affairs.size() - 1)));
	}

	/** A flow in a step that is there. What it carries is open until somebody says it. */
	public Flow flow(Node source, Node target, Step step) {
		Flow flow = NEW.createFlow();
		flow.getHops().add(hop(source));
		flow.getHops().add(hop(target));
		flow.getPayloads().add(openPayload());
		step.setInternal(false);
		addToItsKind(step, flow);
		return flow;
	}

	/** An entrustment of work on a system. */
	public Entrustment entrustment(InformationSystem system, Organization contractor) {
		Entrustment entrustment = NEW.createEntrustment();
		entrustment.setName(names.like("委託"));
		entrustment.setContractor(contractor);
		entrustment.getPayloads().add(openPayload());
		entrustment.getTargets().add(system);
		return stated(entrustment);
	}

	/** The next link below an entrustment or below a link, to a party that may be open. */
	public Optional<ReEntrustment> reEntrustment(EObject above, Optional<Organization> contractor) {
		Optional<EList<ReEntrustment>> links = links(above);
		links.ifPresent(list -> list.removeIf(ReEntrustment::isNone));
		return links.map(list -> {
			ReEntrustment link = NEW.createReEntrustment();
			link.setMatter(Words.OPEN);
			contractor.ifPresent(link::setContractor);
			list.add(link);
			return link;
		});
	}

	/** Below «再委託 なし» there is nothing. */
	private static Optional<EList<ReEntrustment>> links(EObject above) {
		return Optional.ofNullable(switch (above) {
			case Entrustment entrustment -> entrustment.getReEntrustments();
			case ReEntrustment link when !link.isNone() -> link.getReEntrustments();
			default -> null;
		});
	}

	/** Behind the last of its kind, where the text will have it: else the lines of the (備考) would change places as soon as the text is read again. */
	static void addToItsKind(Step step, StepPart part) {
		List<StepPart> parts = step.getParts();
		int place = parts.size();
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).eClass() == part.eClass()) {
				place = i + 1;
			}
		}
		parts.add(place, part);
	}

	static Payload openPayload() {
		Payload payload = NEW.createPayload();
		payload.setText(Words.OPEN);
		return payload;
	}

	static Hop hop(Node node) {
		Hop hop = NEW.createHop();
		hop.getNodes().add(node);
		return hop;
	}

	private <M extends Member & Statement> Optional<M> member(M thing, EObject container) {
		if (!Nesting.allows(container, thing)) {
			return Optional.empty();
		}
		return switch (Nesting.members(container)) {
			case null -> Optional.of(stated(thing));
			case EList<Member> members -> {
				members.add(thing);
				yield Optional.of(thing);
			}
		};
	}

	private <S extends Statement> S stated(S statement) {
		home(statement).getStatements().add(statement);
		return statement;
	}

	/** The text that has most of its kind, of those that the assessment and its body are written in; else the one with the assessment. */
	private ProjectFile home(Statement statement) {
		ProjectFile best = (ProjectFile) derivation.assessment().eContainer();
		long most = 0;
		for (ProjectFile text : HomeTexts.of(derivation)) {
			long like = text.getStatements().stream().filter(other -> other.eClass() == statement.eClass()).count();
			if (like > most) {
				best = text;
				most = like;
			}
		}
		return best;
	}
}
