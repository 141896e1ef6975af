package org.nagare.sirius.tests.viewpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.serializer.UnwritableModelException;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.Organization;
import org.nagare.model.Person;
import org.nagare.model.Step;
import org.nagare.sirius.services.ChangeServices;
import org.nagare.sirius.services.FindingServices;
import org.nagare.sirius.tests.Answers;
import org.nagare.sirius.tests.Session;

/** A text that somebody saves with a slip while its diagram is open: nothing leaves the diagram, and nothing of the diagram gets into the text. */
class UnreadTextTest extends OnEveryExample {

	private static final String BODY = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 連携
			}
			関係者 住民 本人
			""";
	private static final String WORK = """
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 連携 → 台帳 : "届出" 個人番号なし // 紙
			    }
			    手順 控え "控える。" {
			        台帳 → 住民 : "通知" 個人番号なし
			    }
			}
			""";
	private static final String SLIP = WORK.replace("台帳 → 住民 :", "台帳 → → 住民 :");
	private static final Charset CP932 = Charset.forName("windows-31j");

	@TempDir
	private Path folder;
	private Path body;
	private Path work;
	private Session session;

	@BeforeEach
	void open() throws IOException {
		body = Files.writeString(folder.resolve("市.nagare"), BODY);
		work = Files.writeString(folder.resolve("事業.nagare"), WORK);
		session = session();
	}

	private Session session() throws IOException {
		Map<URI, String> texts = new LinkedHashMap<>();
		for (Path file : List.of(body, work)) {
			texts.put(URI.createFileURI(file.toString()), Files.readString(file));
		}
		return Session.over(texts);
	}

	private NagareResource text(Path file) {
		return (NagareResource) session.resources().getResource(URI.createFileURI(file.toString()), false);
	}

	/** What Sirius does when a file was changed elsewhere. */
	private static void readAgain(Resource text) throws IOException {
		text.unload();
		text.load(Map.of());
		EcoreUtil.resolveAll(text);
	}

	/** The text editor saves, and Sirius hears of it. */
	private void typed(Path file, String words) throws IOException {
		Files.writeString(file, words);
		readAgain(text(file));
	}

	/** Each element of the diagram by the address of its thing and of its ends. */
	private Set<String> shown(Session opened) {
		Set<String> shown = new TreeSet<>();
		for (EObject view : figure(opened).views()) {
			shown.add(address(view) + (Values.has(view, "sourceNode") ? " " + address(Values.one(view, "sourceNode")) + " " + address(Values.one(view, "targetNode")) : ""));
		}
		return shown;
	}

	private static String address(EObject view) {
		return EcoreUtil.getURI(Canvas.subject(view)).toString();
	}

	private Step step() {
		return (Step) first(work, Step.class);
	}

	private EObject first(Path file, Class<?> kind) {
		for (var all = text(file).getAllContents(); all.hasNext();) {
			EObject thing = all.next();
			if (kind.isInstance(thing)) {
				return thing;
			}
		}
		throw new AssertionError("no " + kind);
	}

	@Test
	void nothingLeavesTheDiagram() throws IOException {
		Set<String> before = shown(session);
		EObject line = first(work, Flow.class);
		typed(work, SLIP);
		assertEquals(before, shown(session));
		assertTrue(text(work).standsOnEarlierText());
		typed(work, SLIP.replace("甲", "乙 {{"));
		assertEquals(before, shown(session), "a second slip");
		typed(body, BODY.replace("システム 連携", "システム 連携 {{"));
		assertEquals(before, shown(session), "another text");
		typed(work, WORK.replace("業務 甲", "用語 窓口 \"受け付けるところ\"\n業務 甲"));
		typed(body, BODY);
		assertEquals(before, shown(session), "mended");
		assertFalse(text(work).standsOnEarlierText());
		assertEquals("届出", ((Flow) EcoreUtil.resolve(line, session.resources())).getPayloads().get(0).getText());
		typed(work, WORK.replace("        台帳 → 住民 : \"通知\" 個人番号なし\n", ""));
		assertTrue(shown(session).size() < before.size(), "what the mended text does not say is gone");
	}

	/** In the sets of the language the model is what can be read of the text. */
	@Test
	void anEditorShowsWhatTheTextSays() throws IOException {
		XtextResourceSet set = text(work).getResourceServiceProvider().get(XtextResourceSet.class);
		NagareResource text = (NagareResource) set.getResource(URI.createFileURI(work.toString()), true);
		Files.writeString(work, SLIP);
		readAgain(text);
		assertFalse(text.standsOnEarlierText());
		assertTrue(text.getParseResult().hasSyntaxErrors());
	}

	@Test
	void theDiagramTellsIt() throws IOException {
		FindingServices services = new FindingServices();
		assertFalse(services.hasSlip(step()));
		typed(work, SLIP);
		assertTrue(services.hasSlip(step()));
		assertTrue(services.slipText(step()).startsWith("「事業.nagare」の9行目に読めないところがあるので、図は最後に読めた文のままです。"), services.slipText(step()));
		assertFalse(services.hasSlip(first(body, Organization.class)));
		typed(work, WORK);
		assertFalse(services.hasSlip(step()));
		Files.writeString(work, SLIP);
		session = session();
		assertTrue(services.slipText(step()).contains("そこに書かれたものは図に出ていません"), "a text that was never read whole");
	}

	@Test
	void nothingIsChangedFromTheDiagram() throws IOException {
		typed(work, SLIP);
		Answers answers = new Answers("");
		assertThrows(OperationCanceledException.class, () -> new ChangeServices(answers).editLine(step(), "受け取る。"));
		assertTrue(answers.told().contains("「事業.nagare」の9行目に書き方の誤り"), answers.told());
		step().setText("受け取る。");
		text(work).setModified(true);
		UnwritableModelException refused = assertThrows(UnwritableModelException.class, () -> text(work).save(Map.of()));
		assertTrue(refused.getMessage().contains("「事業.nagare」の9行目に読めないところがあり") && refused.getMessage().contains("Mend the text"), refused.getMessage());
		assertThrows(UnwritableModelException.class, () -> text(work).save(new ByteArrayOutputStream(), Map.of()));
		assertEquals(SLIP, Files.readString(work));
		assertTrue(text(work).isModified());
	}

	/** Sirius asks every text that names a changed one what it would be saved as; one refusal would keep it from saving anything. */
	@Test
	void theOtherTextsAreSaved() throws IOException {
		typed(work, SLIP);
		InformationSystem drawn = ModelFactory.eINSTANCE.createInformationSystem();
		drawn.setName("端末");
		((Organization) first(body, Organization.class)).getMembers().add(drawn);
		text(body).save(Map.of());
		assertEquals(Set.of("    システム 端末"), minus(Files.readAllLines(body), BODY.lines().toList()));
		ByteArrayOutputStream asked = new ByteArrayOutputStream();
		text(work).save(asked, Map.of());
		assertEquals(SLIP, asked.toString(StandardCharsets.UTF_8));
		text(work).save(Map.of());
		assertEquals(SLIP, Files.readString(work));
	}

	/** The same of a text that had its slip when the session was opened. */
	@Test
	void aTextThatWasNeverReadWholeIsSavedAsItStands() throws IOException {
		Files.writeString(work, SLIP);
		session = session();
		text(work).save(Map.of());
		assertEquals(SLIP, Files.readString(work));
		step().setText("受け取る。");
		assertThrows(UnwritableModelException.class, () -> text(work).save(Map.of()));
		assertEquals(SLIP, Files.readString(work));
	}

	private static Set<String> minus(List<String> lines, List<String> others) {
		Set<String> left = new TreeSet<>(lines);
		left.removeAll(others);
		return left;
	}

	/** What the diagram has saved is the last text that could be read, though Sirius never reads it. */
	@Test
	void whatWasSavedFromTheDiagramStays() throws IOException {
		Person drawn = ModelFactory.eINSTANCE.createPerson();
		drawn.setName("代理人");
		session.files().get(0).getStatements().add(drawn);
		text(body).save(Map.of());
		String saved = Files.readString(body);
		assertTrue(saved.contains("代理人"), saved);
		typed(body, saved.replace("システム 連携", "システム 連携 {{"));
		assertEquals("代理人", ((Person) EcoreUtil.resolve(drawn, session.resources())).getName());
		typed(body, saved);
		assertEquals("代理人", ((Person) EcoreUtil.resolve(drawn, session.resources())).getName());
	}

	/** Diagram and text were both changed, and the person kept what the diagram has. A text that can be read was weighed then; one that cannot is not written over. */
	@Test
	void whatWasKeptDoesNotGoOverATextWithASlip() throws IOException {
		step().setText("受け取る。");
		text(work).setModified(true);
		Files.writeString(work, SLIP);
		assertThrows(UnwritableModelException.class, () -> text(work).save(new ByteArrayOutputStream(), Map.of()));
		assertThrows(UnwritableModelException.class, () -> text(work).save(Map.of()));
		assertEquals(SLIP, Files.readString(work));
		Answers answers = new Answers("");
		assertThrows(OperationCanceledException.class, () -> new ChangeServices(answers).editLine(step(), "受理する。"));
		assertTrue(answers.told().contains("の9行目"), answers.told());
		Files.writeString(work, WORK);
		text(work).save(Map.of());
		assertEquals(WORK.replace("受け付ける。", "受け取る。"), Files.readString(work));
	}

	@Test
	void bytesThatAreNoTextStayToo() throws IOException {
		Set<String> before = shown(session);
		Files.write(work, WORK.getBytes(CP932));
		readAgain(text(work));
		assertEquals(before, shown(session));
		assertTrue(new FindingServices().slipText(step()).startsWith("「事業.nagare」に読めないところがあるので"), new FindingServices().slipText(step()));
		assertThrows(UnwritableModelException.class, () -> text(work).save(Map.of()));
		assertArrayEquals(WORK.getBytes(CP932), Files.readAllBytes(work));
		typed(work, WORK.replace("甲", "\uFFFD"));
		assertEquals(before, shown(session));
		typed(work, WORK);
		assertEquals(before, shown(session));
	}

	/** Each text of each example, with a piece taken out of it anywhere. */
	@ParameterizedTest
	@MethodSource("examples")
	void nothingLeavesTheDiagramOfAnExample(ProjectFolder example) throws IOException {
		Session opened = Session.of(example);
		Map<URI, String> moved = new LinkedHashMap<>();
		opened.before().forEach((uri, words) -> moved.put(URI.createFileURI(folder.resolve(moved.size() + ".nagare").toString()), words));
		session = Session.over(moved);
		Set<String> before = shown(session);
		Random random = new Random(7);
		int unread = 0;
		for (Map.Entry<URI, String> one : moved.entrySet()) {
			Path file = Path.of(one.getKey().toFileString());
			String words = one.getValue();
			for (int i = 0; i < 3; i++) {
				int start = random.nextInt(words.length());
				String broken = words.substring(0, start) + (i == 0 ? "→ {" : "") + words.substring(Math.min(words.length(), start + 1 + random.nextInt(20)));
				Files.writeString(file, words);
				readAgain(text(file));
				typed(file, broken);
				if (text(file).standsOnEarlierText()) {
					unread++;
					assertEquals(before, shown(session));
					text(file).save(Map.of());
					assertEquals(broken, Files.readString(file));
				}
			}
			typed(file, words);
		}
		assertEquals(before, shown(session));
		assertTrue(unread >= moved.size(), unread + " of " + moved.size());
	}
}
