package org.nagare.model.derivation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.key.Key;
import org.nagare.model.value.Present;

/**
 * What follows from the model for one assessment. Results are immutable and of the moment at which the project was looked at;
 * a model that is still being written gives what can be told of it.
 */
public final class AssessmentDerivation {

	private final Assessment assessment;
	private final ProjectModel project;
	private final List<SpiFile> files;
	private final List<SubAffair> affairs;
	private final List<Entrustment> entrusted;
	private final StepNumbering numbering;
	private final Arrows arrows;
	private final Entrustments entrustments;
	private final ZoneJudge zones;
	private final CharacterJudge characters;
	private final Movements movements;
	private final Map<Entrustment, List<AccessArrow>> accessArrows = new IdentityHashMap<>();

	private AssessmentDerivation(Assessment assessment, ProjectModel project) {
		this.assessment = assessment;
		this.project = project;
		this.files = project.statements(assessment, SpiFile.class);
		this.affairs = project.statements(assessment, SubAffair.class);
		this.entrusted = project.statements(assessment, Entrustment.class);
		this.numbering = new StepNumbering(affairs, project.statements(assessment, FigureLayout.class));
		this.arrows = new Arrows(affairs, numbering, project);
		this.entrustments = new Entrustments(entrusted, project);
		this.zones = new ZoneJudge(assessment, files, entrustments);
		this.characters = new CharacterJudge(zones, entrustments);
		this.movements = new Movements(arrows.all(), files, characters);
		AccessArrows access = new AccessArrows(arrows.all(), entrustments, zones, project);
		entrusted.forEach(entrustment -> accessArrows.put(entrustment, access.of(entrustment)));
	}

	public static AssessmentDerivation of(Assessment assessment, ProjectModel project) {
		return new AssessmentDerivation(assessment, project);
	}

	// ---- what it is about

	public Assessment assessment() {
		return assessment;
	}

	public ProjectModel project() {
		return project;
	}

	/** The texts that belong to this assessment alone. */
	public List<ProjectFile> texts() {
		return project.ownTexts(assessment);
	}

	/** The assessing body; the first where several assess together. */
	public Optional<Organization> body() {
		return Present.in(assessment.getEntities()).stream().findFirst();
	}

	/** The files of the assessment in the order of the texts, its own first, then shared ones. */
	public List<SpiFile> files() {
		return List.copyOf(files);
	}

	public List<SubAffair> subAffairs() {
		return List.copyOf(affairs);
	}

	public List<Entrustment> entrustments() {
		return List.copyOf(entrusted);
	}

	/** What its texts state, its own first, then the shared ones. */
	public <S extends Statement> List<S> statements(Class<S> type) {
		return project.statements(assessment, type);
	}

	// ---- steps and arrows

	/** All steps in the order in which they are counted. */
	public List<Step> steps() {
		return affairs.stream().flatMap(affair -> affair.getSteps().stream()).toList();
	}

	public Optional<StepNumber> stepNumber(Step step) {
		return numbering.of(step);
	}

	public boolean hasTwoLevelNumbers() {
		return numbering.hasTwoLevels();
	}

	/** All arrows in text order, those of exceptional cases among them. */
	public List<Arrow> arrows() {
		return arrows.all();
	}

	public List<Arrow> arrows(Step step) {
		return arrows.of(step);
	}

	public List<Arrow> arrows(Flow flow) {
		return arrows.of(flow);
	}

	public Optional<Arrow> arrow(Key key) {
		return arrows.of(key);
	}

	/** Written flows of which an end is missing or leads nowhere; they make no arrow. */
	public List<Flow> incompleteFlows() {
		return arrows.incomplete();
	}

	/** The kind of an arrow, and the line that decided it. */
	public KindDecision kind(Arrow arrow) {
		return arrow.decision();
	}

	/** Arrows between contractors and systems that follow from the entrustments and that no step shows. */
	public List<AccessArrow> accessArrows() {
		return entrusted.stream().flatMap(entrustment -> accessArrows(entrustment).stream()).toList();
	}

	public List<AccessArrow> accessArrows(Entrustment entrustment) {
		return accessArrows.getOrDefault(entrustment, List.of());
	}

	// ---- zones and characters

	public ZoneDecision zone(Node node, SpiFile file) {
		return zones.decide(node, Optional.of(file));
	}

	/** The zone without regard to a file, so that nobody is a contractor. */
	public ZoneDecision zone(Node node) {
		return zones.decide(node, Optional.empty());
	}

	/** Whether the node is a contractor, or lies in one, for any file of the assessment. */
	public boolean isContractor(Node node) {
		return files.stream().anyMatch(file -> zone(node, file).zone() == Zone.CONTRACTOR);
	}

	/** The files that an arrow counts for: those of what it carries, or for words with the number the one file of its inner end. */
	public List<SpiFile> filesOf(Arrow arrow) {
		return movements.files(arrow).files();
	}

	/** Whether an arrow that carries words with the number could count for several files, or for none that is known. */
	public boolean isFileUndecided(Arrow arrow) {
		return movements.files(arrow).undecided();
	}

	/** The arrow seen from one file, once for each party behind its ends; empty where it carries no specific personal information. */
	public List<Movement> movements(Arrow arrow, SpiFile file) {
		return arrow.kind() == FlowKind.SPECIFIC ? movements.of(arrow, file) : List.of();
	}

	/**
	 * The legal character of an arrow for a file. Behind a table the first row that is in scope decides; {@link #movements(Arrow, SpiFile)}
	 * tells them all apart. Empty where the kind of the arrow gives it none, or nobody stands in the table.
	 */
	public Optional<CharacterDecision> legalCharacter(Arrow arrow, SpiFile file) {
		List<Movement> all = movements(arrow, file);
		return all.stream().filter(movement -> movement.character() != LegalCharacter.OUT_OF_SCOPE).findFirst()
				.or(() -> all.stream().findFirst()).map(Movement::decision);
	}

	// ---- sets

	/** All specific personal information of a file that moves, in text order. */
	public List<Movement> movements(SpiFile file) {
		return List.copyOf(movements.certain(file));
	}

	/** What arrows of unknown kind or with an undecided end would be; while there are any, the sets may be incomplete. */
	public List<Movement> possibleMovements(SpiFile file) {
		return List.copyOf(movements.possible(file));
	}

	/** Acq(f): everything by which the file is acquired. */
	public List<Movement> acquisitions(SpiFile file) {
		return select(file, movement -> movement.character().isAcquisition());
	}

	/** Acq⁻(f): acquisitions that do not pass the information provision network. */
	public List<Movement> acquisitionsOutsideNetwork(SpiFile file) {
		return select(file, movement -> movement.character().isAcquisition() && !movement.passesTheNetwork());
	}

	/** Prov(f): one element for each arrow and each recipient or row. */
	public List<Movement> provisions(SpiFile file) {
		return select(file, movement -> movement.character().isProvision());
	}

	/** Prov⁻(f): provisions that do not pass the information provision network. */
	public List<Movement> provisionsOutsideNetwork(SpiFile file) {
		return select(file, movement -> movement.character().isProvision() && !movement.passesTheNetwork());
	}

	/** Trans(f). */
	public List<Movement> transfers(SpiFile file) {
		return select(file, movement -> movement.character() == LegalCharacter.TRANSFER);
	}

	/** Ent(f). */
	public List<Entrustment> entrustments(SpiFile file) {
		return entrustments.of(file);
	}

	/** What is acquired or asked through the information provision network. */
	public List<Movement> networkIn(SpiFile file) {
		return select(file, movement -> movement.passesTheNetwork()
				&& (movement.character().isAcquisition() || movement.character() == LegalCharacter.INQUIRY));
	}

	/** What is provided through the information provision network. */
	public List<Movement> networkOut(SpiFile file) {
		return select(file, movement -> movement.passesTheNetwork() && movement.character().isProvision());
	}

	private List<Movement> select(SpiFile file, Predicate<Movement> wanted) {
		return movements.certain(file).stream().filter(wanted).toList();
	}

	// ---- entrustments

	/** The files of which something is entrusted. */
	public List<SpiFile> filesOf(Entrustment entrustment) {
		return entrustments.files(entrustment);
	}

	/** The systems that the contractor reaches. */
	public List<InformationSystem> targets(Entrustment entrustment) {
		return List.copyOf(entrustments.targets(entrustment));
	}

	/** The links of the chain below an entrustment, each before those below it. */
	public List<ChainLink> chain(Entrustment entrustment) {
		return entrustments.chain(entrustment);
	}

	public ReEntrustmentState reEntrustment(Entrustment entrustment) {
		return Entrustments.state(entrustment);
	}

	public EntrustedScope scope(Entrustment entrustment, SpiFile file) {
		return Entrustments.scope(entrustment, file);
	}

	/** Whether what is entrusted of the file contains the individual number or what stands for it. */
	public boolean hasCarrier(Entrustment entrustment, SpiFile file) {
		return Entrustments.hasCarrier(entrustment, file);
	}
}
