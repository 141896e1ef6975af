package org.nagare.rules.tests.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Finding;
import org.nagare.testing.Checkout;

/**
 * Every mistake at every place where it fits in every example. Nineteen of twenty are found, under a code that the mistake names; those that
 * are not stand in {@code survivors.txt} with the reason. {@code -Dsampled=1 -Dgolden.update=true} writes that file, and asks for the reasons.
 */
class MutationTest {

	/** Of each mistake the first place in one of the examples, in turn, and one of so many of the others there; {@code -Dsampled=1} makes it at each in all. */
	private static final int SAMPLED = Integer.getInteger("sampled", 80);
	private static final int MOST_EXAMPLES = SAMPLED == 1 ? Integer.MAX_VALUE : 1;
	private static final String UNEXPLAINED = "?";
	private static final double LEAST_FOUND = 0.95;
	private static final Map<String, LocalDate> EXAMPLES = new TreeMap<>(Map.of("vaccination", LocalDate.of(2021, 10, 1), "resident-registry", LocalDate.of(2023, 2, 3),
			"maternal-health", LocalDate.of(2022, 3, 1), "city", LocalDate.of(2022, 4, 1)));

	/** What checks in one thread; threads share nothing, and each lends it to one mutation after the other. */
	private final ConcurrentLinkedQueue<NagareLanguage> languages = new ConcurrentLinkedQueue<>();
	private final EditionCatalogue editions = EditionCatalogue.shipped();

	@TempDir
	Path folder;

	private List<Mistake> mistakes() {
		List<Mistake> all = new ArrayList<>();
		List.of(AssessmentMistakes.all(), ModelMistakes.all(), FlowMistakes.all(), CellMistakes.all(), WordMistakes.all(), OverruledCell.all()).forEach(all::addAll);
		all.add(new DroppedSentence(folder));
		return all;
	}

	@Test
	void mistakesAreManyAndNameCodesThatAreThere() {
		Catalogue catalogue = Catalogue.shipped();
		List<String> names = mistakes().stream().map(Mistake::name).toList();
		assertEquals(names.size(), Set.copyOf(names).size());
		assertTrue(names.size() >= 60, Integer.toString(names.size()));
		assertEquals(List.of(), mistakes().stream().flatMap(mistake -> mistake.codes().stream()).filter(code -> catalogue.entry(code).isEmpty()).distinct().toList());
	}

	@Test
	void nineteenOfTwentyMistakesAreFound() throws Exception {
		List<Mutation> all = new ArrayList<>();
		Map<String, Long> places = new LinkedHashMap<>();
		List<Mistake> mistakes = mistakes();
		List<ExampleProject> examples = new ArrayList<>();
		for (Map.Entry<String, LocalDate> example : EXAMPLES.entrySet()) {
			examples.add(ExampleProject.read(Checkout.example(example.getKey()), example.getValue()));
		}
		for (Mistake mistake : mistakes) {
			examples.stream().map(example -> sampled(mistake.mutations(example))).filter(some -> !some.isEmpty()).limit(MOST_EXAMPLES).forEach(all::addAll);
			// the next mistake begins with the next example
			Collections.rotate(examples, 1);
		}
		mistakes.forEach(mistake -> places.put(mistake.name(), all.stream().filter(mutation -> mutation.name().equals(mistake.name())).count()));
		assertEquals(List.of(), places.entrySet().stream().filter(each -> each.getValue() == 0).map(Map.Entry::getKey).toList(), "mistakes that fit nowhere");
		List<Survivors.Survivor> survivors = survivors(all);
		long found = all.size() - survivors.size();
		Share.write(places, survivors);
		if (SAMPLED == 1) {
			Survivors.compare(survivors, all.size());
		} else {
			Survivors.compare(survivors, all.stream().map(mutation -> new Survivors.Place(mutation.name(), mutation.place())).collect(Collectors.toSet()));
		}
		assertTrue(found >= LEAST_FOUND * all.size(), found + " of " + all.size());
	}

	private static List<Mutation> sampled(List<Mutation> mutations) {
		return IntStream.range(0, mutations.size()).filter(i -> i % SAMPLED == 0).mapToObj(mutations::get).toList();
	}

	private List<Survivors.Survivor> survivors(List<Mutation> all) throws Exception {
		int cores = Runtime.getRuntime().availableProcessors();
		for (int i = 0; i < cores; i++) {
			languages.add(NagareLanguage.start(MessageLanguage.ENGLISH));
		}
		ExecutorService threads = Executors.newFixedThreadPool(cores);
		try {
			List<Future<Set<String>>> answers = all.stream().map(mutation -> threads.submit(() -> codes(mutation))).toList();
			List<Survivors.Survivor> survivors = new ArrayList<>();
			for (int i = 0; i < all.size(); i++) {
				Set<String> codes = answers.get(i).get();
				if (codes.stream().noneMatch(all.get(i).codes()::contains)) {
					survivors.add(new Survivors.Survivor(all.get(i).name(), all.get(i).place(), codes.stream().sorted().collect(Collectors.joining(" ")), UNEXPLAINED));
				}
			}
			return survivors;
		} finally {
			threads.shutdownNow();
		}
	}

	private Set<String> codes(Mutation mutation) throws IOException {
		NagareLanguage language = languages.remove();
		try {
			NagareProject project = language.read(mutation.project().folder(), with(mutation));
			return new ProjectCheck(language, editions, MessageLanguage.ENGLISH, mutation.project().day()).check(project).findings().stream().map(Finding::code).collect(Collectors.toSet());
		} finally {
			languages.add(language);
		}
	}

	/** All texts as they are, so that nothing is read from the disk again, and the one with the mistake. */
	private static Map<Path, String> with(Mutation mutation) {
		Map<Path, String> texts = new LinkedHashMap<>(mutation.project().texts());
		texts.put(mutation.file(), mutation.text());
		return texts;
	}
}
