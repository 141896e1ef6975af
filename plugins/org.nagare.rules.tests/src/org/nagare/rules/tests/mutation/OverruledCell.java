package org.nagare.rules.tests.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.edition.ChoiceList;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.model.Assessment;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.derivation.ProjectModel;

/** Each derived cell of some kinds, overruled by what the model does not say. The cells are those of the forms that the example fills. */
record OverruledCell(String name, Predicate<Kind> kinds) implements Mistake {

	/** Every rule that guards overruled values. */
	private static final Set<String> GUARDS = Set.of("agree.overruled", "condition.taken-away", "complete.file-names", "complete.item-count", "threshold.result", "agree.connections-overruled",
			"agree.recipient-count", "agree.linkage-denied", "agree.network-acquisition", "condition.entrustment-flag", "condition.re-entrustment-care", "condition.government-standard",
			"agree.source-without-arrow");
	private static final Set<Provision> DERIVED = Set.of(Provision.DERIVED, Provision.EXTENDABLE, Provision.ATTRIBUTE);
	private static final Set<Kind> WORDS = Set.of(Kind.TEXT, Kind.LABEL, Kind.LIST);
	/** The rows of this part are made from two states and have no names of their own. */
	private static final String CHANGES = "別添3";
	/** A row of a table of law has no name by which a text could mean it: «提供(別表第二.26)». */
	private static final Pattern ROW_OF_LAW = Pattern.compile("\\.[0-9][0-9の]*\\)");
	private static final Forms FORMS = Forms.shipped();
	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.ENGLISH);

	static List<Mistake> all() {
		return List.of(new OverruledCell("a derived choice is overruled", Kind.CHOICE::equals), new OverruledCell("a derived mark is overruled", Kind.FLAG::equals),
				new OverruledCell("derived marks are overruled", Kind.MARKS::equals), new OverruledCell("a derived date is overruled", Kind.DATE::equals),
				new OverruledCell("a derived text is overruled", WORDS::contains));
	}

	@Override
	public Set<String> codes() {
		return GUARDS;
	}

	@Override
	public List<Mutation> mutations(ExampleProject example) {
		List<Mutation> mutations = new ArrayList<>();
		NagareProject project = LANGUAGE.read(example.folder(), example.texts());
		ProjectModel model = ProjectModel.of(project.files());
		for (Assessment assessment : model.assessments()) {
			Path file = example.folder().files().stream().filter(each -> project.nameOf(assessment.eResource().getURI()).equals(example.folder().nameOf(each))).findFirst().orElseThrow();
			for (String id : assessment.getEditions()) {
				for (Cell cell : FORMS.cells(assessment, model, FORMS.edition(id).orElseThrow(), project.locator()).cells()) {
					other(cell).ifPresent(other -> mutations.add(new Mutation(name, GUARDS, example, file, example.folder().nameOf(file) + " " + cell.path(),
							example.texts().get(file) + "\n記載 " + cell.path() + " 上書き " + other + " 理由 \"試しに替える。\"\n")));
				}
			}
		}
		return mutations;
	}

	/** What may be written and is not what follows; empty where the cell is none of these, or says what somebody has written. */
	private Optional<String> other(Cell cell) {
		boolean derived = kinds.test(cell.item().kind()) && DERIVED.contains(cell.item().provision()) && !cell.path().startsWith(CHANGES) && !ROW_OF_LAW.matcher(cell.path()).find();
		return !derived || cell.things().stream().anyMatch(thing -> thing instanceof Entry || thing instanceof CellEntry) ? Optional.empty() : switch (cell.value()) {
			case CellValue.Choice choice -> options(cell).filter(option -> !option.equals(choice.label())).findFirst().map(OverruledCell::quoted);
			case CellValue.Flag flag -> Optional.of(flag.marked() ? "いいえ" : "はい");
			case CellValue.Marks marks -> marks(marks, options(cell).toList());
			case CellValue.Date date -> Optional.of("平成28年2月3日");
			case CellValue.Text text -> Optional.of("\"別に定める。\"");
			case CellValue.Items items -> Optional.of("\"別に定める。\"");
			default -> Optional.empty();
		};
	}

	private static Stream<String> options(Cell cell) {
		return cell.item().list().orElseThrow().options().stream().map(ChoiceList.Option::label);
	}

	/** One mark less; where there is only one, another in its place. */
	private static Optional<String> marks(CellValue.Marks marks, List<String> options) {
		List<String> marked = marks.marks().stream().map(CellValue.Mark::label).toList();
		if (marked.size() > 1) {
			return Optional.of(marks.marks().stream().skip(1).map(mark -> quoted(mark.label()) + mark.text().map(text -> "(\"" + text + "\")").orElse("")).collect(Collectors.joining(", ")));
		}
		return options.stream().filter(option -> !marked.contains(option)).findFirst().map(OverruledCell::quoted);
	}

	private static String quoted(String label) {
		return "「" + label + "」";
	}
}
