package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.Organization;
import org.nagare.model.Person;
import org.nagare.sirius.cell.FormPlace;
import org.nagare.sirius.cell.FormPlaces;

/** From a thing of a diagram to the cells of the form in which it appears. */
class FormPlacesTest {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳
			}
			機関 会社 民間事業者
			関係者 住民 本人
			評価書 事業 "事業の評価書" {
			    様式 平成30年5月様式4
			    実施機関 市
			    使用システム 台帳
			}
			ファイル 情報 "情報ファイル" {
			    保有 台帳
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 登録 "登録する。" {
			        住民 → 台帳 : 情報
			    }
			}
			委託 保守 "保守" 委託先 会社 : 情報
			""";

	@TempDir
	Path folder;

	static Stream<ProjectFolder> examples() throws IOException {
		return Checkout.examples().stream();
	}

	private static <T extends EObject> T first(Session session, Class<T> type) {
		return all(session).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<EObject> all(Session session) {
		return session.files().stream().flatMap(file -> {
			Iterable<EObject> all = file::eAllContents;
			return StreamSupport.stream(all.spliterator(), false);
		});
	}

	private static List<FormPlace> places(Session session, EObject thing) {
		return FormPlaces.around(thing).of(session.assessments().get(0), thing);
	}

	private static List<String> paths(Session session, EObject thing) {
		return places(session, thing).stream().map(FormPlace::path).toList();
	}

	@Test
	void aThingLeadsToTheCellsThatComeFromIt() {
		Session session = Session.of(TEXT);
		List<String> system = paths(session, first(session, InformationSystem.class));
		assertTrue(system.contains("Ⅰ.2(台帳).①"), system.toString());
		List<FormPlace> entrustment = places(session, first(session, Entrustment.class));
		assertTrue(entrustment.stream().anyMatch(place -> place.path().startsWith("Ⅱ(情報).4(保守)") && place.words().startsWith("Ⅱ(情報ファイル)－4－委託事項1")), entrustment.toString());
		assertEquals(List.of(), paths(session, session.files().get(0).getStatements().stream().filter(Person.class::isInstance).findFirst().orElseThrow()));
	}

	@Test
	void whatIsChangedInTheDiagramIsKnownBeforeItIsSaved() {
		Session session = Session.of(TEXT);
		InformationSystem system = first(session, InformationSystem.class);
		Assessment assessment = session.assessments().get(0);
		assertTrue(paths(session, system).contains("Ⅰ.2(台帳).①"));
		system.setName("新台帳");
		assertTrue(paths(session, system).contains("Ⅰ.2(新台帳).①"), paths(session, system).toString());
		assessment.getEditions().clear();
		assertEquals(List.of(), places(session, system));
	}

	@Test
	void withoutAKnownEditionThereIsNoForm() {
		Session session = Session.of(TEXT.replace("平成30年5月様式4", "平成99年様式"));
		assertEquals(List.of(), places(session, first(session, InformationSystem.class)));
	}

	@Test
	void anEditionOfTheFolderIsAFormToo() throws IOException {
		Files.writeString(folder.resolve("nagare.project"), "名前 \"試み\"\n言語 1\n");
		Files.writeString(folder.resolve("a.nagare"), TEXT.replace("平成30年5月様式4", "市の様式"));
		Files.writeString(folder.resolve("市.yoshiki"), "様式 市の様式 \"市の評価書\" 元 平成30年5月様式4 {}\n");
		Session session = Session.of(ProjectSearch.find(folder).get(0));
		InformationSystem system = first(session, InformationSystem.class);
		assertTrue(paths(session, system).contains("Ⅰ.2(台帳).①"), paths(session, system).toString());
	}

	/** Files, systems, entrustments and flows of every example lead somewhere. */
	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsLedFrom(ProjectFolder example) {
		Session session = Session.of(example);
		for (String kind : List.of("SpiFile", "InformationSystem", "Entrustment", "Flow")) {
			assertTrue(all(session).filter(thing -> thing.eClass().getName().equals(kind)).anyMatch(thing -> !places(session, thing).isEmpty()), kind);
		}
		assertTrue(all(session).filter(Organization.class::isInstance).map(Named.class::cast).anyMatch(thing -> !places(session, thing).isEmpty()));
	}
}
