package org.nagare.model.derivation;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.ProjectFile;
import org.nagare.model.RecordedItem;
import org.nagare.model.Retention;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.UsingUnit;
import org.nagare.model.key.Key;
import org.nagare.model.value.Interval;
import org.nagare.model.value.Present;
import org.nagare.model.value.RetentionPeriod;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.SystemKind;

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
	private final Systems systems;
	private final Map<Entrustment, List<AccessArrow>> accessArrows = new IdentityHashMap<>();
	/** Gathered when they are first asked for, by whichever thread. */
	private final Map<SpiFile, List<RecipientGroup>> provisionGroups = new ConcurrentHashMap<>();
	private final Map<SpiFile, List<RecipientGroup>> transferGroups = new ConcurrentHashMap<>();

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
		this.systems = new Systems(this, zones);
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

	/** How addresses of cells call the systems and departments. */
	public MemberNames names() {
		return MemberNames.of(assessment, project);
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

	/** For the other judges of this package. */
	Movements judged() {
		return movements;
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

	/** What arrows of unknown kind, of an undecided file or with an undecided end would be; while there are any, the sets may be incomplete. */
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
		return select(file, Movement::comesByTheNetwork);
	}

	/** What is provided through the information provision network. */
	public List<Movement> networkOut(SpiFile file) {
		return select(file, Movement::goesByTheNetwork);
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

	/** By what means the entrusted file reaches the contractor: what the entrustment says, and the arrows of the steps that lead to it. */
	public MeansOfTravel means(Entrustment entrustment, SpiFile file, Set<Medium> offered) {
		List<Movement> leading = select(file, movement -> movement.character() == LegalCharacter.ENTRUSTMENT
				&& Present.of(entrustment.getContractor()).equals(movement.to().node().flatMap(Residence::body)));
		return Media.of(entrustment.getMedia(), leading, offered);
	}

	// ---- recipients
	/** Who a file is provided to: one group for each recipient, basis and purpose, and for each row of a table. */
	public List<RecipientGroup> provisionGroups(SpiFile file) {
		// each of many recipients asks for all of them, to know its number
		return provisionGroups.computeIfAbsent(file, one -> Recipients.outside(provisions(one), names()));
	}

	/** Who a file is transferred to within the body. */
	public List<RecipientGroup> transferGroups(SpiFile file) {
		return transferGroups.computeIfAbsent(file, one -> Recipients.within(transfers(one), names()));
	}

	// ---- systems
	/** The systems that the affair uses, in the order in which they are told. */
	public List<InformationSystem> systemsInOrder() {
		return systems.inOrder();
	}

	/** Systems of the affair that the assessment does not list. */
	public List<InformationSystem> systemsNotListed() {
		return systems.notListed();
	}

	/** What a system is connected with, by arrows of any kind or by declaration on either side; empty means unknown, not none. */
	public List<InformationSystem> connections(InformationSystem system) {
		return systems.connections(system);
	}

	/** The kind of a system: what is written, a business system where nothing is, empty where the word is none of the vocabulary. */
	public static Optional<SystemKind> kind(InformationSystem system) {
		return Systems.kind(system);
	}

	// ---- media, sources, the network
	/** By what means an arrow travels, told with the media on offer; empty where nothing tells. */
	public List<Means> means(Arrow arrow, Set<Medium> offered) {
		return Media.of(arrow, Optional.empty(), offered);
	}

	/** By what means several movements travel. */
	public MeansOfTravel means(List<Movement> movements, Set<Medium> offered) {
		return Media.of(movements, offered);
	}

	/** From whom a file is acquired. */
	public List<Source> sources(SpiFile file) {
		return Sources.of(acquisitions(file), departments(file));
	}

	public NetworkUse networkUse() {
		return NetworkUses.of(this);
	}

	// ---- numbers
	/** How many people use a file. */
	public Headcount users(SpiFile file) {
		return Headcounts.users(file);
	}

	/** The departments in charge of a file: its own, else those of the assessment. */
	public List<OrganizationUnit> departments(SpiFile file) {
		return Present.in(file.getDepartments().isEmpty() ? assessment.getDepartments() : file.getDepartments());
	}

	/** The departments that use a file: those that say so, else those in charge of it. */
	public List<OrganizationUnit> usingDepartments(SpiFile file) {
		List<OrganizationUnit> using = file.getUsers().stream().map(UsingUnit::getUnit).filter(Present::is).distinct().toList();
		return file.getUsers().isEmpty() ? departments(file) : using;
	}

	/** All recorded items of a file in the order of the text. */
	public List<RecordedItem> items(SpiFile file) {
		return PayloadContent.items(file);
	}

	/** The period after which the last records of a file are erased; empty where none is written or one of them cannot be read. */
	public Optional<RetentionPeriod> longestRetention(SpiFile file) {
		List<Optional<RetentionPeriod>> periods = file.getRetentions().stream().map(Retention::getPeriod).map(RetentionPeriod::parse).toList();
		return periods.stream().allMatch(Optional::isPresent) ? periods.stream().map(Optional::get).max(Comparator.naturalOrder()) : Optional.empty();
	}

	public HandlersCount handlers() {
		return Headcounts.handlers(assessment, files, entrusted);
	}

	/** The number of persons that the affair is about: what is written for the judgement, else the greatest of the files. */
	public Interval subjects() {
		return threshold().subjects();
	}

	public ThresholdJudgement threshold() {
		return Threshold.judge(assessment, files, handlers());
	}
}
