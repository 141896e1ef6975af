package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.renaming.Renamer;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;
import org.nagare.model.Named;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.sirius.change.Creation;
import org.nagare.sirius.change.Labels;
import org.nagare.sirius.change.Renames;

/** A rename in the diagram is the rename of the language, to the last character of every text, and the elements stay the same objects. */
class RenameTest {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			ファイル 情報 {
			    保有 台帳
			    項目 氏名 : 四情報
			}
			業務 甲 {
			    手順 受付 "{住民}の届出を{課}が受け付け、{台帳}に入れる。" {
			        住民 → 課 : 情報
			    }
			}
			図 甲 {
			    固定 住民 10 20
			}
			""";

	static Stream<ProjectFolder> examples() throws IOException {
		return Checkout.examples().stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isTheRenameOfTheLanguage(ProjectFolder example) {
		List<String> kinds = List.of("Organization", "OrganizationUnit", "InformationSystem", "Boundary", "Person", "SubAffair", "Step", "Entrustment", "RecipientTable");
		for (String kind : kinds) {
			Session session = Session.of(example);
			Named thing = session.files().stream().flatMap(file -> stream(file)).filter(one -> one.eClass().getName().equals(kind) && ((Named) one).getName() != null)
					.map(Named.class::cast).findFirst().orElse(null);
			if (thing != null) {
				fragments(session);
				Map<URI, String> wanted = byLanguage(session, thing, "改めた名称");
				assertEquals(Optional.empty(), Renames.of(thing).rename(session.project(), thing, "改めた名称"), kind);
				assertEquals("改めた名称", thing.getName());
				assertEquals(wanted, session.saved(), kind);
				assertEquals(wanted, session.saved(text -> text.isModified()), "what Sirius does not save had nothing to be saved");
				assertEquals(fragments(Session.over(wanted)), fragments(session), "a diagram that is saved with the texts finds everything again");
			}
		}
	}

	private static List<String> fragments(Session session) {
		return session.files().stream().flatMap(RenameTest::stream).map(thing -> thing.eResource().getURIFragment(thing)).toList();
	}

	private static Stream<EObject> stream(EObject root) {
		Iterable<EObject> all = root::eAllContents;
		return StreamSupport.stream(all.spliterator(), false);
	}

	private static Map<URI, String> byLanguage(Session session, Named thing, String name) {
		List<XtextResource> texts = session.resources().getResources().stream().map(XtextResource.class::cast).toList();
		Renamer renamer = texts.get(0).getResourceServiceProvider().get(Renamer.class);
		Map<URI, String> renamed = new LinkedHashMap<>(session.before());
		((Renaming.Changes) renamer.rename(texts, thing, name)).byText().forEach((text, changes) -> renamed.merge(text, "", (before, none) -> applied(before, changes)));
		return renamed;
	}

	private static String applied(String text, List<TextChange> changes) {
		StringBuilder changed = new StringBuilder(text);
		changes.reversed().forEach(change -> changed.replace(change.offset(), change.offset() + change.length(), change.replacement()));
		return changed.toString();
	}

	@Test
	void sentencesReferencesAndPinsFollow() {
		Session session = Session.of(TEXT);
		Named person = named(session, "住民");
		assertEquals(Optional.empty(), Labels.edit(session.project(), person, "市民"));
		String text = session.saved().values().iterator().next();
		assertEquals(TEXT.replace("住民", "市民"), text);
	}

	@Test
	void theFigureOfAnAffairFollowsItsName() {
		Session session = Session.of(TEXT);
		assertEquals(Optional.empty(), Labels.edit(session.project(), named(session, "甲"), "乙"));
		assertEquals(TEXT.replace("甲", "乙"), session.saved().values().iterator().next());
	}

	@Test
	void aThingThatWasAddedJustNowIsRenamedToo() {
		Session session = Session.of(TEXT);
		ProjectModel project = session.project();
		Named added = new Creation(project.derive(project.assessments().get(0))).system(named(session, "市")).orElseThrow();
		assertEquals(Optional.empty(), Labels.edit(session.project(), added, "新台帳"));
		assertEquals(TEXT.replace("    システム 台帳\n", "    システム 台帳\n    システム 新台帳\n"), session.saved().values().iterator().next());
	}

	@Test
	void aNameThatIsTakenOrCannotBeWrittenIsRefused() {
		Session session = Session.of(TEXT);
		for (String name : List.of("台帳", "", " ", "あ」い", "あ\nい")) {
			assertFalse(Labels.edit(session.project(), named(session, "課"), name).orElse("").isBlank(), name);
		}
		assertEquals(session.before(), session.saved());
	}

	private static Named named(Session session, String name) {
		return session.files().stream().flatMap(RenameTest::stream).filter(Named.class::isInstance).map(Named.class::cast)
				.filter(one -> name.equals(one.getName()) && !one.eClass().getName().equals("FigureLayout")).findFirst().orElseThrow();
	}
}
