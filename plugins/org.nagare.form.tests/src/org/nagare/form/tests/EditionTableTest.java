package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Entry;
import org.nagare.form.edition.Heading;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.form.edition.Section;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;

/** Every shipped edition, item by item: label, kind, ※ and choices as the table beside the tests says. */
class EditionTableTest {

	private static List<String> editions() {
		return Written.FORMS.editions();
	}

	/** One line for each item in the order of the form; the table was compared with the papers when it was committed. */
	@Test
	void itemsLabelsAndChoicesAreThoseOfTheTables() throws IOException {
		Golden golden = new Golden("org.nagare.form.tests", "edition", "shipped");
		editions().forEach(id -> golden.add(id + ".tsv", table(id)));
		golden.check();
	}

	private static String table(String id) {
		StringBuilder table = new StringBuilder();
		for (Section section : edition(id).sections()) {
			table.append("■\t").append(section.key()).append('\t').append(section.title()).append('\n');
			section.items().forEach(item -> table.append(line(item)).append('\n'));
		}
		return table.toString();
	}

	private static String line(Item item) {
		String choices = item.list().map(list -> String.join(" | ", list.options().stream().map(option -> option.numbered() + (option.bracket() ? "( )" : "")).toList()))
				.orElse("");
		return String.join("\t", item.key().toString(), item.provision().letter(), item.kind().code(), item.important() ? "※" : "", item.label(), choices)
				.stripTrailing();
	}

	@ParameterizedTest
	@MethodSource("editions")
	void everyItemSaysWhereItWasSeen(String id) {
		for (Item item : edition(id).items()) {
			assertFalse(item.evidence().isEmpty(), item.key()::toString);
			assertTrue(!item.evidence().equals(List.of("G")) || !item.unverified().isEmpty(), () -> item.key() + " was never seen and does not say so");
		}
	}

	/** Whoever fills in a cell is told in our own words what belongs there. */
	@ParameterizedTest
	@MethodSource("editions")
	void everyItemIsExplained(String id) {
		Set<String> silent = new TreeSet<>();
		for (Item item : edition(id).items()) {
			if (item.guidance().isEmpty() && item.provision() != Provision.FIXED) {
				silent.add(item.key().toString());
			}
			item.guidance().ifPresent(text -> assertTrue(text.endsWith("。") && text.length() >= 8, () -> item.key() + ": " + text));
		}
		assertEquals(Set.of(), silent);
	}

	/** The labels of the paper stand in the edition as they are; what it abbreviates with … is compared up to there. */
	@Test
	void labelsAreThoseOfTheFormPaper() throws IOException {
		List<String> titles = new ArrayList<>();
		edition(Written.EDITION).sections().forEach(section -> collect(section.entries(), titles));
		Set<String> missing = new TreeSet<>();
		int compared = 0;
		boolean items = false;
		for (String line : Files.readAllLines(paper("domain/FORM.md"))) {
			items = line.startsWith("## ") ? line.startsWith("## 2.") : items;
			String[] columns = line.split(" ?\\| ?", -1);
			if (!items || columns.length < 6 || !columns[1].matches("(C\\.[0-7]|[ⅠⅡ][0-9].*|…[①-⑦]|A1\\..*)") || columns[2].startsWith("法令上の根拠 /")
					|| columns[2].equals("figure") || columns[2].isEmpty()) {
				continue;
			}
			for (String part : columns[2].replaceAll("k? \\(name\\)$", "").split(" — ")) {
				compared++;
				if (titles.stream().noneMatch(part::equals)) {
					missing.add(columns[1] + " " + part);
				}
			}
		}
		assertEquals(Set.of("Ⅱ5-提供先j name of recipient"), missing);
		assertTrue(compared > 70, "labels compared: " + compared);
	}

	private static void collect(List<Entry> entries, List<String> titles) {
		for (Entry entry : entries) {
			switch (entry) {
				case Item item -> titles.add(item.label());
				case Heading heading -> {
					titles.add(heading.title());
					collect(heading.entries(), titles);
				}
			}
		}
	}

	/** What two forms share asks for the same kind of value; an item that only one of them has is not claimed to be shared. */
	@ParameterizedTest
	@MethodSource("editions")
	void sharedItemsAreThere(String id) {
		Edition full = edition(Written.EDITION);
		Set<String> seen = new HashSet<>();
		for (Item item : edition(id).items()) {
			item.sameAs().ifPresent(other -> {
				Item shared = full.item(other).orElseThrow();
				assertEquals(shared.kind(), item.kind(), item.key()::toString);
				assertEquals(shared.list(), item.list(), item.key()::toString);
				assertTrue(seen.add(other.plain()), () -> "twice: " + other);
			});
			boolean byHand = item.provision() == Provision.ENTERED && item.kind() != Kind.FIGURE;
			assertTrue(byHand || item.provision() == Provision.LIBRARY || item.provision() == Provision.EXTENDABLE || item.sameAs().isEmpty(),
					() -> item.key() + " is answered by the model and needs no 対応");
		}
	}

	private static Edition edition(String id) {
		return Written.FORMS.edition(id).orElseThrow();
	}

	private static Path paper(String name) {
		Assumptions.assumeTrue(Checkout.shared().isPresent(), "skipped: the folder «shared» does not stand beside the project");
		return Checkout.shared().orElseThrow().resolve(name);
	}
}
