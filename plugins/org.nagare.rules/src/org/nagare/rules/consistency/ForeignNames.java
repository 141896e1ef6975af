package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Assessment;
import org.nagare.model.Document;
import org.nagare.model.Named;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.RecipientTable;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Texts speak of the affair and the files of this assessment, not of those from which they were copied. */
public final class ForeignNames implements Rule {

	/** What was done to have the assessment heard and checked: derived from 手続, and yet written by hand. */
	private static final Pattern PROCEDURE = Pattern.compile("^Ⅵ\\.[234]\\.");
	/** Where the body writes of this affair: also what only one form asks, as the outline of the affair of a smaller one. */
	private static final Pattern OWN_WORDS = Pattern.compile("^(?:[ⅠⅡⅢⅣ]|$)");
	private static final String REGISTER = "Ⅴ";
	/** Where the names of those from whom something comes are due. */
	private static final String SOURCES = "Ⅱ.3.④";
	/** A name is looked for where its characters begin and not at each of them: a long run of them would take the square of its length. */
	private static final String FROM_ITS_BEGINNING = "(?<![一-龠々ァ-ヶー])";
	private static final Pattern AFFAIR = Pattern.compile(FROM_ITS_BEGINNING + "([一-龠々ァ-ヶー]{2,}+に関する事務)");
	private static final Pattern FILE = Pattern.compile(FROM_ITS_BEGINNING + "([一-龠々ァ-ヶー]+(?:情報|台帳)ファイル)(?!簿)");
	private static final String BEHIND = "(?=[がはのに]|長(?![一-龠])|では|職員|役所|役場|個人情報保護|情報セキュリティ|情報公開|行政手続|文書|条例|規則|議会|教育委員会|立|民病院|ホームページ|ウェブサイト|公式サイト)";
	/** A municipality that does something or whose rules are meant. */
	private static final Pattern MUNICIPALITY = Pattern.compile("(?<![一-龠々ヶケ])([一-龠々ヶケ]{2,6}[市町村])" + BEHIND);
	/** Written in kana, a name cannot be told from the words before it: those that there are stand in a list. */
	private static final Pattern IN_KANA = Pattern.compile("(?<![一-龠々ァ-ヴー]|[ぁ-ん&&[^はがをにのともやで]])(" + DataFile.rows("/catalogue/consistency/kana-municipalities.txt").map(row -> row.get(0)).collect(Collectors.joining("|")) + ")" + BEHIND);
	/** Municipalities in general, and words that only look like the name of one. */
	private static final Pattern NO_NAME = Pattern.compile(".*(?:都市|中核市|特例市|関係市|構成市|近隣市|周辺市|隣接市|県内市|府内市|都内市|道内市|区市|[都道府県]市|政令市|一般市|当該市|該当市|自市|貴市|転[入出]市|他市|各市|当市|本市|同市|全市|市町|町村|区町村|市村|農村|山村|漁村|離村|[元先地立]市|[元先]町|[元先]村|[0-9一二三四五六七八九十]町|横町|裏町|下町)$");
	private static final Pattern GENERAL = Pattern.compile("^(?:当該|特定)?個人情報ファイル$|^(?:住民|当該)?に関する事務$|^特定個人情報");

	@Override
	public String code() {
		return "agree.foreign-name";
	}

	@Override
	public void check(RuleContext context, Report report) {
		String own = known(context);
		Once<String> bodies = new Once<>(() -> bodies(context));
		Once<String> partners = new Once<>(() -> partners(context));
		Once<Set<String>> others = new Once<>(() -> filesOfOthers(context));
		for (Cell cell : context.cells()) {
			if (cell.meaning().startsWith(REGISTER)) {
				// a register may have a name of its own, but not that of a file of another affair
				others.get().stream().filter(name -> context.folded(cell).contains(name) && !own.contains(name)).forEach(name -> tell(cell, name, context, report));
				if (cell.origin() == Origin.ENTERED) {
					municipalities(context.folded(cell), own, bodies).forEach(name -> tell(cell, name, context, report));
				}
				continue;
			}
			boolean procedure = PROCEDURE.matcher(cell.meaning()).find();
			if (!procedure && (cell.origin() != Origin.ENTERED || !OWN_WORDS.matcher(cell.meaning()).find() || cell.meaning().equals(SOURCES))) {
				continue;
			}
			String text = context.folded(cell);
			// a council may stand for many affairs, but for one body only
			if (!procedure) {
				Stream.concat(names(AFFAIR, "に関する事務", text, own).filter(name -> !partners.get().contains(name.replace("に関する事務", ""))), names(FILE, "ファイル", text, own)).distinct().forEach(name -> tell(cell, name, context, report));
			}
			municipalities(text, own, bodies).forEach(name -> tell(cell, name, context, report));
		}
	}

	private static Stream<String> municipalities(String text, String own, Once<String> bodies) {
		if (text.chars().noneMatch(c -> c == '市' || c == '町' || c == '村')) {
			return Stream.empty();
		}
		return Stream.of(MUNICIPALITY, IN_KANA).flatMap(name -> name.matcher(text).results()).map(found -> found.group(1))
				.filter(name -> !NO_NAME.matcher(name).matches() && !own.contains(name) && !bodies.get().contains(name)).distinct();
	}

	/** From where something comes and to where it goes: what is done there is an affair of others that a text has reason to name. */
	private static String partners(RuleContext context) {
		return context.derivation().arrows().stream().flatMap(arrow -> arrow.path().stream()).distinct().map(Naming::display).map(JapaneseText::folded).collect(Collectors.joining("\n"));
	}

	/** @param end how every such name ends: most texts have none, and tell so at once */
	private static Stream<String> names(Pattern pattern, String end, String text, String own) {
		return !text.contains(end) ? Stream.empty() : pattern.matcher(text).results().map(found -> found.group(1)).filter(name -> !own.contains(name) && !GENERAL.matcher(name).find());
	}

	/** The files of the other assessments of the project. */
	private static Set<String> filesOfOthers(RuleContext context) {
		ProjectModel project = context.derivation().project();
		Map<Assessment, List<String>> all = project.kept(FileNames.class, FileNames::of).byAssessment();
		return all.entrySet().stream().filter(other -> other.getKey() != context.assessment()).flatMap(other -> other.getValue().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The names of the files of each assessment, which all of them ask for. */
	private record FileNames(Map<Assessment, List<String>> byAssessment) {

		static FileNames of(ProjectModel project) {
			Map<Assessment, List<String>> names = new LinkedHashMap<>();
			project.assessments().forEach(each -> names.put(each, project.statements(each, SpiFile.class).stream().map(Naming::display).map(JapaneseText::folded).toList()));
			return new FileNames(names);
		}
	}

	private static void tell(Cell cell, String name, RuleContext context, Report report) {
		report.about(cell).with("name", name).related(context.assessment());
	}

	/** All bodies, places and contacts that the project knows, the words under which they are printed run together. */
	private static String bodies(RuleContext context) {
		List<String> words = new ArrayList<>();
		for (Organization body : context.derivation().statements(Organization.class)) {
			body.eAllContents().forEachRemaining(thing -> words(thing, words));
			words(body, words);
		}
		return JapaneseText.folded(String.join("\n", words));
	}

	private static void words(EObject thing, List<String> words) {
		if (thing instanceof Named named) {
			words.add(Naming.display(named));
			words.addAll(named instanceof Node node ? Naming.aliases(node) : List.of());
		}
		if (thing instanceof OrganizationUnit unit && unit.getContact() != null) {
			words.add(unit.getContact());
		}
	}

	/** All names that a text of this assessment may use. */
	private static String known(RuleContext context) {
		Stream<String> things = Stream.of(context.derivation().files(), context.derivation().statements(Document.class), context.derivation().subAffairs(),
				context.derivation().statements(RecipientTable.class)).flatMap(List::stream).map(thing -> Naming.display((Named) thing));
		Stream<String> affairs = Stream.concat(Stream.of(String.valueOf(context.assessment().getAffair()), Naming.display(context.assessment())),
				context.derivation().arrows().stream().map(arrow -> String.valueOf(arrow.flow().getCounterpartAffair())));
		Stream<String> rows = context.derivation().statements(RecipientTable.class).stream().flatMap(table -> table.getRows().stream()).map(row -> String.valueOf(row.getAffair()));
		return Stream.of(things, affairs, rows).flatMap(Function.identity()).map(JapaneseText::folded).collect(Collectors.joining("\n"));
	}

}
