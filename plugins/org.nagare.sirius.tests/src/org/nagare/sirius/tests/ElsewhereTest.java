package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.Named;
import org.nagare.sirius.change.Elsewhere;
import org.nagare.sirius.change.Renames;

/** What the session of a diagram has not opened is not left behind with an old name: the change is refused and the file named, and the texts stay as they are. */
class ElsewhereTest {

	private static final String BODY = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳
			    システム 連携
			    システム 端末
			}
			機関 会社 民間事業者
			関係者 住民 本人
			""";
	private static final String WORK = """
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			    }
			}
			""";
	private static final String OTHER = """
			評価書 別事業 {
			    実施機関 市
			}
			業務 乙 {
			    手順 受付 "{端末}で受け付ける。" {
			        住民 → 連携 : "申請" 個人番号なし
			    }
			}
			""";
	private static final String DIAGRAM = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><view><target href="市.nagare#%s"/></view></xmi:XMI>
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void aProject() throws IOException {
		write("nagare.project", "名前 \"見本\"\n言語 1\n");
		write("市.nagare", BODY);
		write("事業.nagare", WORK);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	/** A session over some texts of the folder. */
	private Session session(String... names) throws IOException {
		Map<URI, String> texts = new LinkedHashMap<>();
		for (String name : names) {
			texts.put(URI.createFileURI(folder.toRealPath().resolve(name).toString()), Files.readString(folder.resolve(name)));
		}
		Session session = Session.over(texts);
		session.resources().getResources().forEach(text -> text.setModified(false));
		return session;
	}

	private static Named named(Session session, String name) {
		for (var file : session.files()) {
			for (EObject thing : (Iterable<EObject>) file::eAllContents) {
				if (thing instanceof Named named && name.equals(named.getName())) {
					return named;
				}
			}
		}
		throw new AssertionError(name);
	}

	private static Optional<String> rename(Session session, String name) {
		return Renames.of(named(session, name)).rename(session.project(), named(session, name), "新しい" + name);
	}

	private static Optional<String> move(Session session, String name, String into) {
		return Elsewhere.hinderingMove(session.project(), named(session, name), named(session, into));
	}

	private static void stays(Session session, Optional<String> refusal, String file) {
		assertTrue(refusal.orElse("").contains("\n" + file + "\n"), refusal::toString);
		assertEquals(session.before(), session.saved());
		assertTrue(session.resources().getResources().stream().noneMatch(Resource::isModified));
	}

	@Test
	void aTextThatIsNotOpenKeepsItsNames() throws IOException {
		write("別.nagare", OTHER);
		Session session = session("市.nagare", "事業.nagare");
		stays(session, rename(session, "連携"), "別.nagare");
		stays(session, rename(session, "端末"), "別.nagare");
		stays(session, Elsewhere.hinderingRemoval(session.project(), named(session, "連携")), "別.nagare");
		stays(session, Elsewhere.hinderingRemoval(session.project(), named(session, "端末")), "別.nagare");
		stays(session, move(session, "端末", "会社"), "別.nagare");
		assertEquals(Optional.empty(), Elsewhere.hinderingRemoval(session.project(), named(session, "課")));
		assertEquals(Optional.empty(), move(session, "連携", "課"), "within a body it keeps its name");
		assertEquals(Optional.empty(), rename(session, "課"), "no other text names it");
	}

	@Test
	void aTextThatIsOpenTakesPart() throws IOException {
		write("別.nagare", OTHER);
		Session session = Session.of(ProjectSearch.find(folder).get(0));
		assertEquals(Optional.empty(), Elsewhere.hinderingRemoval(session.project(), named(session, "連携")));
		assertEquals(Optional.empty(), rename(session, "連携"));
		assertTrue(session.saved().values().stream().anyMatch(text -> text.contains("住民 → 新しい連携")));
	}

	@Test
	void anotherDiagramKeepsItsPlaces() throws IOException {
		Session session = session("市.nagare", "事業.nagare");
		String key = named(session, "台帳").eResource().getURIFragment(named(session, "台帳"));
		write("別.aird", DIAGRAM.formatted(key));
		stays(session, rename(session, "台帳"), "別.aird");
		stays(session, move(session, "台帳", "会社"), "別.aird");
		assertEquals(Optional.empty(), move(session, "台帳", "課"));
		assertEquals(Optional.empty(), move(session, "端末", "会社"), "it shows something else");
		write("図.srm", DIAGRAM.formatted(key));
		assertTrue(rename(session, "台帳").orElse("").contains("図.srm\n"));
		assertFalse(rename(session, "端末").isPresent());
	}

	/** The file of the session itself changes with its model. */
	@Test
	void theDiagramOfTheSessionIsNoOther() throws IOException {
		Session session = session("市.nagare", "事業.nagare");
		String key = named(session, "台帳").eResource().getURIFragment(named(session, "台帳"));
		write("自分.aird", DIAGRAM.formatted(key));
		assertTrue(rename(session, "台帳").isPresent());
		Session own = session("市.nagare", "事業.nagare");
		own.opened(folder.toRealPath().resolve("自分.aird"));
		assertEquals(Optional.empty(), rename(own, "台帳"));
	}

	@Test
	void aDiagramThatCannotBeReadStandsInTheWay() throws IOException {
		write("壊れた.aird", "<a b='");
		Session session = session("市.nagare", "事業.nagare");
		stays(session, rename(session, "台帳"), "壊れた.aird");
	}
}
