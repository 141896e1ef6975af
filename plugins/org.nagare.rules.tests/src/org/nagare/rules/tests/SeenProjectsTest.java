package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Writing;
import org.nagare.model.Assessment;
import org.nagare.model.key.CellKey;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.SeenProject;
import org.nagare.rules.SeenProjects;
import org.nagare.rules.finding.Finding;

/** Several look at a project while somebody writes in it: each state of it is one thing for all of them. */
class SeenProjectsTest {

	private static final String PURPOSE = "Ⅰ.4.①";
	private static final int BODY = Checked.WHOLE.indexOf("評価書");

	private static final String PINS = """
			業務 審査 "審査" {
			    手順 審査 "審査する。" {
			        窓口課 → 台帳 : "申請の内容" 方法 専用線
			    }
			}
			図 手当 {
			    固定 台帳 900 60
			}
			""";

	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);

	@TempDir
	Path folder;
	private final SeenProjects projects = new SeenProjects(() -> LANGUAGE, new OwnEditions(EditionCatalogue.shipped()));
	private ProjectFolder project;
	private Path text;

	@BeforeEach
	void oneAssessment() throws IOException {
		new Checked(folder).file("組織.nagare", Checked.WHOLE.substring(0, BODY)).file("手当.nagare", Checked.WHOLE.substring(BODY));
		project = ProjectSearch.find(folder).get(0);
		text = project.root().resolve("手当.nagare");
	}

	private SeenProject state(Map<Path, String> seen) {
		return projects.look(project, seen, state -> state);
	}

	private static FilledForm form(SeenProject state) {
		return state.forms().of(state.model().assessments().getFirst()).orElseThrow();
	}

	@Test
	void aStateIsReadOnceAndItsFormFilledOnce() throws IOException {
		SeenProject first = state(Map.of());
		assertSame(first, state(Map.of()));
		assertSame(first, state(Map.of(text, Files.readString(text))), "open, but not changed");
		assertSame(form(first), form(state(Map.of())));
		Map<Path, String> changed = Map.of(text, Files.readString(text).replace("手当に関する事務\"", "手当の事務\""));
		SeenProject second = state(changed);
		assertNotSame(first, second);
		assertSame(second, state(new HashMap<>(changed)));
		assertTrue(form(second).cells().stream().anyMatch(cell -> String.valueOf(cell.value()).contains("手当の事務")));
		assertTrue(form(first).cells().stream().noneMatch(cell -> String.valueOf(cell.value()).contains("手当の事務")), "who looked before sees what he saw");
	}

	@Test
	void anEditionThatIsWrittenIsAnotherState() throws IOException {
		SeenProject first = state(Map.of());
		Path edition = project.root().resolve("様式/市.yoshiki");
		Files.createDirectories(edition.getParent());
		Files.writeString(edition, "様式 市の様式 \"評価書\" 元 平成30年5月様式4\n{\n}\n");
		SeenProject second = state(Map.of());
		assertNotSame(first, second);
		assertTrue(second.editions().catalogue().ids().contains("市の様式"));
		SeenProject third = state(Map.of(edition, "様式 町の様式 \"評価書\" 元 平成30年5月様式4\n{\n}\n"));
		assertTrue(third.editions().catalogue().ids().contains("町の様式"), "as it is seen, and not as it is saved");
		assertFalse(third.editions().catalogue().ids().contains("市の様式"));
	}

	/** The model says what was wanted until the next reading, be it that nobody puts it into the text. */
	@Test
	void whatIsEnteredUsesAStateUp() throws IOException {
		EntryChange change = projects.look(project, Map.of(), state -> entered(state, "目的を書く。"));
		String after = ((EntryChange.Changed) change).after();
		assertTrue(after.contains("目的を書く。"), after);
		assertTrue(form(state(Map.of())).cells().stream().noneMatch(cell -> String.valueOf(cell.value()).contains("目的を書く。")), "it was not put into the text");
		assertTrue(form(state(Map.of(text, after))).cells().stream().anyMatch(cell -> cell.path().equals(PURPOSE) && String.valueOf(cell.value()).contains("目的を書く。")));
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() {
		EntryChange change = projects.look(project, Map.of(), state -> entered(state, " 字下げ\n された文"));
		assertTrue(change instanceof EntryChange.Refused, String.valueOf(change));
		FilledForm fresh = form(new SeenProjects(() -> LANGUAGE, projects.editions()).look(project, Map.of(), state -> state));
		assertEquals(words(fresh), words(form(state(Map.of()))));
	}

	private static List<String> words(FilledForm form) {
		return form.cells().stream().map(cell -> cell.path() + " " + cell.value()).toList();
	}

	private static EntryChange entered(SeenProject state, String words) {
		FilledForm form = form(state);
		Assessment assessment = form.assessment();
		Cell cell = form.cell(PURPOSE).orElseThrow();
		EntryField field = EntryField.of(form, cell);
		List<CellKey> order = form.cells().stream().map(Cell::key).toList();
		return state.enter(assessment, order, new EntryWish.Value(cell.key(), field.statement(), Optional.of(field.value(new Writing.Words(words), Optional.empty())), field.shared(), true));
	}

	/** A model that is being linked bears no second reader. */
	@Test
	void oneLooksAfterTheOther() throws Exception {
		AtomicInteger looking = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch done = new CountDownLatch(4);
		for (int i = 0; i < 4; i++) {
			Map<Path, String> seen = Map.of(text, Files.readString(text) + "// " + i + "\n");
			Thread.ofPlatform().daemon().start(() -> {
				projects.look(project, seen, state -> {
					most.accumulateAndGet(looking.incrementAndGet(), Math::max);
					form(state);
					looking.decrementAndGet();
					return state;
				});
				done.countDown();
			});
		}
		assertTrue(done.await(60, TimeUnit.SECONDS));
		assertEquals(1, most.get());
	}

	@Test
	void aCheckOfAStateFindsWhatACheckOfTheProjectFinds() throws IOException {
		Map<Path, String> seen = Map.of(text, Files.readString(text) + "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n");
		ProjectCheck check = new ProjectCheck(projects, MessageLanguage.JAPANESE, Checked.TODAY);
		List<Finding> fresh = check.check(LANGUAGE.read(project, seen), seen).findings();
		assertTrue(fresh.stream().anyMatch(finding -> finding.code().equals("figure.step-without-arrow")), fresh.toString());
		for (int i = 0; i < 2; i++) {
			assertEquals(fresh, projects.look(project, seen, check::check).findings(), "again and again");
		}
	}

	/** Two assessments have cells of the same address; who shows one of them is told of its own. */
	@Test
	void whoListensIsToldOfTheCellsOfEachAssessment() throws IOException {
		new Checked(folder).file("年金.nagare", Checked.WHOLE.substring(BODY).replace("手当", "年金") + "記載 " + PURPOSE + " \"ああああ\"\n");
		project = ProjectSearch.find(folder).get(0);
		Map<String, List<Finding>> told = new HashMap<>();
		ProjectFindings findings = FindingsWhileTyping.with(projects, () -> Checked.TODAY, (root, byAssessment, stale) -> {
			assertEquals(project.root(), root);
			told.putAll(byAssessment);
		}).start(MessageLanguage.JAPANESE);
		List<List<Found>> places = new ArrayList<>();
		findings.tell(project, Map.of(), new Listening(places, false, true));
		List<Finding> expected = new ProjectCheck(LANGUAGE, EditionCatalogue.shipped(), MessageLanguage.JAPANESE, Checked.TODAY).check(LANGUAGE.read(project)).findings().stream()
				.filter(finding -> finding.path().isPresent()).toList();
		List<Finding> heard = told.values().stream().flatMap(List::stream).filter(finding -> finding.path().isPresent()).sorted(Finding.READING_ORDER).toList();
		assertEquals(List.of("年金", "手当").stream().sorted().toList(), told.keySet().stream().sorted().toList());
		assertEquals(expected, heard);
		assertTrue(told.get("手当").stream().allMatch(finding -> !finding.file().equals("年金.nagare")), told.toString());
	}

	/** Nobody waits for the rules as for a form: who comes while they look need not wait for their end; and where he writes, they look again. */
	@Test
	void whoComesWhileTheRulesLookComesFirst() throws Exception {
		Map<Path, String> seen = Map.of(text, Files.readString(text) + "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n");
		for (boolean writes : List.of(false, true)) {
			CompletableFuture<Boolean> looked = new CompletableFuture<>();
			AtomicInteger begun = new AtomicInteger();
			ProjectFindings findings = FindingsWhileTyping.with(projects, () -> {
				// asked for at the beginning of a look
				if (begun.incrementAndGet() == 2) {
					Thread other = Thread.ofPlatform().daemon().start(() -> projects.look(project, writes ? seen : Map.of(), state -> {
						pause();
						if (writes) {
							entered(state, "書く。");
						}
						return looked.complete(true);
					}));
					while (other.getState() != Thread.State.WAITING) {
						Thread.onSpinWait();
					}
				}
				return Checked.TODAY;
			}, FindingsWhileTyping.Listener.NONE).start(MessageLanguage.JAPANESE);
			findings.tell(project, Map.of(), new Listening(new ArrayList<>(), false, true));
			List<List<Found>> told = new ArrayList<>();
			List<Boolean> before = new ArrayList<>();
			findings.tell(project, seen, new ProjectFindings.Reader() {
				@Override
				public void told(List<Found> all) {
					told.add(all);
					before.add(looked.isDone());
				}

				@Override
				public boolean hasNewer() {
					return false;
				}
			});
			assertEquals(List.of(true, true), before, "writes: " + writes);
			assertEquals(writes ? 3 : 2, begun.get(), "a look whose state was used up is begun again");
			assertEquals(findings.of(project, seen), told.getFirst());
			assertEquals(told.getFirst(), told.getLast());
		}
	}

	/** Longer than the rules need to tell what they found, had they not waited. */
	private static void pause() {
		try {
			Thread.sleep(300);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** A figure that says what it said is not laid out again, one that says something else is. */
	@Test
	void whatIsWrongWithTheFigureIsThatOfEachState() throws IOException {
		String pinned = Files.readString(text) + PINS;
		ProjectCheck check = new ProjectCheck(projects, MessageLanguage.JAPANESE, Checked.TODAY);
		List<Integer> unmet = new ArrayList<>();
		for (String state : List.of(pinned, pinned + "記載 " + PURPOSE + " \"書く。\"\n", Files.readString(text), pinned)) {
			Map<Path, String> seen = Map.of(text, state);
			List<Finding> fresh = check.check(LANGUAGE.read(project, seen), seen).findings();
			assertEquals(fresh, projects.look(project, seen, check::check).findings());
			unmet.add((int) fresh.stream().filter(finding -> finding.code().equals("figure.pin-not-met")).count());
		}
		assertTrue(unmet.get(0) > 0 && unmet.get(1).equals(unmet.get(0)) && unmet.get(2) == 0 && unmet.get(3).equals(unmet.get(0)), unmet.toString());
	}

	/** What was begun with an older state is brought to its end, unless somebody has written into that state. */
	@Test
	void whoReadsAnotherStateMeanwhileHindersNobody() throws IOException {
		ProjectFindings findings = FindingsWhileTyping.with(projects, () -> Checked.TODAY, FindingsWhileTyping.Listener.NONE).start(MessageLanguage.JAPANESE);
		findings.tell(project, Map.of(), new Listening(new ArrayList<>(), false, true));
		Map<Path, String> seen = Map.of(text, Files.readString(text) + "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n");
		for (boolean writes : List.of(false, true)) {
			List<List<Found>> told = new ArrayList<>();
			findings.tell(project, seen, new ProjectFindings.Reader() {
				@Override
				public void told(List<Found> all) {
					told.add(all);
				}

				@Override
				public boolean hasNewer() {
					return false;
				}

				@Override
				public boolean becomesQuiet() {
					projects.look(project, writes ? seen : Map.of(), state -> writes ? entered(state, "書く。") : state);
					return true;
				}
			});
			assertEquals(findings.of(project, seen), told.getLast());
			findings.tell(project, Map.of(), new Listening(new ArrayList<>(), false, true));
		}
	}
}
