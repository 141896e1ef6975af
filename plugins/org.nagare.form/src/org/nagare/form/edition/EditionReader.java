package org.nagare.form.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.nagare.form.edition.ChoiceList.Option;
import org.nagare.yoshiki.edition.Ancestry;
import org.nagare.yoshiki.edition.Interval;
import org.nagare.yoshiki.edition.Items;
import org.nagare.yoshiki.edition.PathText;
import org.nagare.yoshiki.question.Question;
import org.nagare.yoshiki.yoshiki.Addition;
import org.nagare.yoshiki.yoshiki.Amendment;
import org.nagare.yoshiki.yoshiki.Change;
import org.nagare.yoshiki.yoshiki.Conjunction;
import org.nagare.yoshiki.yoshiki.Described;
import org.nagare.yoshiki.yoshiki.OptionEntry;
import org.nagare.yoshiki.yoshiki.OptionGroup;
import org.nagare.yoshiki.yoshiki.Path;
import org.nagare.yoshiki.yoshiki.SectionEntry;
import org.nagare.yoshiki.yoshiki.Segment;
import org.nagare.yoshiki.yoshiki.Source;
import org.nagare.yoshiki.yoshiki.Term;

/** Turns the parsed edition, with all that it stands on, into records. Expects an edition that checked itself without an error. */
public final class EditionReader {

	private final org.nagare.yoshiki.yoshiki.Edition edition;
	private final List<org.nagare.yoshiki.yoshiki.Edition> nearestFirst;
	private final Map<String, List<Described>> effective;
	private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
	private final Meanings meanings;

	private EditionReader(org.nagare.yoshiki.yoshiki.Edition edition, Meanings meanings) {
		this.edition = edition;
		this.meanings = meanings;
		this.nearestFirst = Ancestry.of(edition).nearestFirst();
		this.effective = Items.effective(edition);
	}

	public static Edition read(org.nagare.yoshiki.yoshiki.Edition edition) {
		return read(edition, Set.of());
	}

	/** @param before the forms that led to this one: two that name each other are each their own measure */
	private static Edition read(org.nagare.yoshiki.yoshiki.Edition edition, Set<org.nagare.yoshiki.yoshiki.Edition> before) {
		Set<org.nagare.yoshiki.yoshiki.Edition> sofar = new HashSet<>(before);
		sofar.add(edition);
		return new EditionReader(edition, new Meanings(Ancestry.counterpart(edition).filter(other -> !sofar.contains(other)).map(other -> read(other, sofar)))).read();
	}

	private Edition read() {
		for (org.nagare.yoshiki.yoshiki.Edition each : Ancestry.withCounterparts(edition)) {
			each.getLists().forEach(list -> lists.putIfAbsent(list.getName(), list(list)));
		}
		List<Section> sections = new ArrayList<>();
		// the oldest edition of the chain has the sections, later ones change single items of them
		for (org.nagare.yoshiki.yoshiki.Edition each : nearestFirst.reversed()) {
			each.getSections().forEach(section -> sections.add(place(section, sections), section(section)));
		}
		return new Edition(edition.getName(), edition.getTitle(), Optional.ofNullable(edition.getMark()), edition.getNotes(),
				edition.getEvidence(), edition.getUnverified(), lists, sections);
	}

	/** At the end, or behind the section that it names. */
	private static int place(org.nagare.yoshiki.yoshiki.Section section, List<Section> before) {
		if (section.getAfter() != null) {
			for (int i = 0; i < before.size(); i++) {
				if (before.get(i).key().equals(key(section.getAfter()))) {
					return i + 1;
				}
			}
		}
		return before.size();
	}

	private Section section(org.nagare.yoshiki.yoshiki.Section section) {
		return new Section(key(section.getKey()), section.getTitle(), section.isImportant(), section.getNotes(),
				entries(section, section.getEntries(), section.isImportant(), List.of()));
	}

	private List<Entry> entries(org.nagare.yoshiki.yoshiki.Section section, List<SectionEntry> written, boolean important, List<Condition> blank) {
		List<Entry> result = new ArrayList<>();
		for (SectionEntry entry : written) {
			if (entry instanceof org.nagare.yoshiki.yoshiki.Heading heading) {
				List<Condition> closed = new ArrayList<>(blank);
				if (heading.getClosedWhen() != null) {
					closed.add(condition(heading, heading.getClosedWhen()));
				}
				Optional<ItemKey> key = Optional.ofNullable(heading.getPlace()).map(path -> key(section.getKey()).append(key(path)));
				result.add(new Heading(key, title(heading), heading.isStarred(), PathText.subject(heading.getRepetition()),
						heading.getRemarks(), entries(section, heading.getEntries(), important || heading.isStarred(), closed)));
			} else if (entry instanceof org.nagare.yoshiki.yoshiki.Item item) {
				add(result, PathText.absolute(item, item.getPath()), important, blank);
			}
		}
		return result;
	}

	/** The title of a heading after all changes; a heading and an item that share a place share the change. */
	private String title(org.nagare.yoshiki.yoshiki.Heading heading) {
		if (heading.getPlace() != null) {
			String place = PathText.absolute(heading, heading.getPlace());
			for (org.nagare.yoshiki.yoshiki.Edition each : nearestFirst) {
				for (Change change : each.getChanges()) {
					if (change instanceof Amendment amendment && amendment.getLabel() != null && PathText.of(amendment.getPath()).equals(place)) {
						return amendment.getLabel();
					}
				}
			}
		}
		return heading.getTitle();
	}

	/** The item of a path as it is after all changes, and behind it what later editions added there. */
	private void add(List<Entry> result, String path, boolean important, List<Condition> blank) {
		List<Described> descriptions = effective.get(path);
		if (descriptions != null) {
			result.add(item(descriptions, important, blank));
		}
		for (org.nagare.yoshiki.yoshiki.Edition each : nearestFirst.reversed()) {
			for (Change change : each.getChanges()) {
				if (change instanceof Addition addition && PathText.of(addition.getAfter()).equals(path)) {
					add(result, PathText.of(addition.getPath()), important, blank);
				}
			}
		}
	}

	private Item item(List<Described> descriptions, boolean inherited, List<Condition> blankAbove) {
		Described first = descriptions.getFirst();
		boolean important = descriptions.stream().filter(each -> each.isImportant() || each.isNotImportant()).findFirst()
				.map(Described::isImportant).orElse(inherited);
		List<Condition> blank = new ArrayList<>(blankAbove);
		descriptions.stream().filter(each -> each.getBlankWhen() != null).findFirst()
				.ifPresent(each -> blank.add(condition(each, each.getBlankWhen())));
		Optional<Described> answered = descriptions.stream().filter(each -> each.getSource() != Source.UNSTATED).findFirst();
		Optional<Question> question = answered.map(Described::getQuestion).flatMap(Question::named);
		Optional<ItemKey> sameAs = descriptions.stream().filter(each -> each.getSameAs() != null).findFirst().map(each -> key(each.getSameAs()));
		return new Item(place(descriptions), label(descriptions), kind(Items.kind(descriptions)),
				Optional.ofNullable(Items.list(descriptions)).map(list -> lists.get(list.getName())),
				descriptions.stream().filter(each -> each.getLabels() != null).findFirst().map(each -> lists.get(each.getLabels().getName())),
				important,
				descriptions.stream().anyMatch(Described::isOptional), provision(Items.source(descriptions)),
				question, answered.map(Described::getFixedText), blank,
				descriptions.stream().filter(each -> each.getRequiredWhen() != null).findFirst()
						.map(each -> condition(each, each.getRequiredWhen())),
				descriptions.stream().map(Described::getGuidance).filter(text -> text != null).findFirst(), notes(descriptions),
				descriptions.stream().map(Described::getEvidence).filter(list -> !list.isEmpty()).<List<String>>map(List::copyOf).findFirst()
						.orElse(List.of()),
				List.copyOf(first.getUnverified()),
				sameAs, meanings.of(place(descriptions), sameAs, question));
	}

	private static List<String> notes(List<Described> descriptions) {
		return descriptions.stream().flatMap(each -> each.getNotes().stream()).toList();
	}

	private static String label(List<Described> descriptions) {
		return descriptions.stream().map(Described::getLabel).filter(label -> label != null).findFirst().orElse("");
	}

	private static ItemKey place(List<Described> descriptions) {
		Described original = descriptions.getLast();
		org.nagare.yoshiki.yoshiki.Section section = EcoreUtil2.getContainerOfType(original, org.nagare.yoshiki.yoshiki.Section.class);
		ItemKey own = key(original.getPath());
		return section == null ? own : key(section.getKey()).append(own);
	}

	private static ItemKey key(Path path) {
		return new ItemKey(path.getSegments().stream().map(EditionReader::part).toList());
	}

	private static ItemKey key(Segment segment) {
		return new ItemKey(List.of(part(segment)));
	}

	private static ItemKey.Part part(Segment segment) {
		return new ItemKey.Part(segment.getWord(), PathText.subject(segment.getRepetition()));
	}

	private static ChoiceList list(org.nagare.yoshiki.yoshiki.ChoiceList list) {
		List<Option> options = new ArrayList<>();
		for (OptionEntry entry : list.getEntries()) {
			if (entry instanceof OptionGroup group) {
				group.getOptions().forEach(option -> options.add(option(option, Optional.of(group.getLabel()))));
			} else if (entry instanceof org.nagare.yoshiki.yoshiki.Option option) {
				options.add(option(option, Optional.empty()));
			}
		}
		return new ChoiceList(list.getName(), options);
	}

	private static Option option(org.nagare.yoshiki.yoshiki.Option option, Optional<String> group) {
		return new Option(group, Optional.ofNullable(option.getCode()), option.getLabel(), option.getWords(),
				Optional.ofNullable(option.getRange()).flatMap(Interval::of), option.isBracket(), option.isCatchAll());
	}

	private Condition condition(EObject where, org.nagare.yoshiki.yoshiki.Condition condition) {
		List<List<Condition.Term>> alternatives = new ArrayList<>();
		for (Conjunction conjunction : condition.getAlternatives()) {
			alternatives.add(conjunction.getTerms().stream().map(term -> term(where, term)).toList());
		}
		return new Condition(alternatives);
	}

	private Condition.Term term(EObject where, Term term) {
		if (term.getQuestion() != null) {
			return new Condition.Told(Question.named(term.getQuestion()).orElseThrow(), term.isNegated());
		}
		ItemKey item = asked(where, term.getPath());
		return term.isMarked() ? new Condition.Marked(item, term.isNegated())
				: new Condition.Chosen(item, term.getValues(), term.isNegated());
	}

	private ItemKey asked(EObject where, Path path) {
		Set<String> known = effective.keySet();
		org.nagare.yoshiki.yoshiki.Section section = EcoreUtil2.getContainerOfType(where, org.nagare.yoshiki.yoshiki.Section.class);
		String resolved = Items.resolve(section, PathText.of(path), known);
		boolean within = section != null && !resolved.equals(PathText.of(path));
		return within ? key(section.getKey()).append(key(path)) : key(path);
	}

	private static Kind kind(org.nagare.yoshiki.yoshiki.Kind kind) {
		return switch (kind) {
			case TEXT, UNSTATED -> Kind.TEXT;
			case LABEL -> Kind.LABEL;
			case DATE -> Kind.DATE;
			case NUMBER -> Kind.NUMBER;
			case FLAG -> Kind.FLAG;
			case LIST -> Kind.LIST;
			case TABLE -> Kind.TABLE;
			case FIGURE -> Kind.FIGURE;
			case CHOICE -> Kind.CHOICE;
			case MARKS -> Kind.MARKS;
		};
	}

	private static Provision provision(Source source) {
		return switch (source) {
			case DERIVED -> Provision.DERIVED;
			case EXTENDABLE -> Provision.EXTENDABLE;
			case ATTRIBUTE -> Provision.ATTRIBUTE;
			case ENTERED, UNSTATED -> Provision.ENTERED;
			case LIBRARY -> Provision.LIBRARY;
			case FIXED -> Provision.FIXED;
		};
	}
}
