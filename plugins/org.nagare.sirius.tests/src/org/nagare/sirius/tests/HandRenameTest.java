package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.Step;

/** A text in which a name was typed anew by hand, read again while a diagram is open: what holds on to the thing by its old key still finds it. */
class HandRenameTest {

	private static final String THINGS = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 連携
			    部署 課
			}
			""";
	private static final String WORK = """
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 : "届出" 個人番号なし
			        住民 → 連携 : "申請" 個人番号なし
			    }
			}
			""";

	private final Map<String, Resource> texts = new LinkedHashMap<>();
	private ResourceSet session;

	@BeforeEach
	void open() throws IOException {
		session = Session.over(Map.of(URI.createURI("memory:/things.nagare"), THINGS, URI.createURI("memory:/work.nagare"), WORK)).resources();
		session.getResources().forEach(text -> texts.put(text.getURI().lastSegment(), text));
	}

	private static void load(Resource text, String words) throws IOException {
		text.load(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
	}

	private void readAgain(String name, String words) throws IOException {
		texts.get(name).unload();
		load(texts.get(name), words);
	}

	/** Each thing that a diagram could show, as it is before. */
	private Map<String, EObject> shown(String name) {
		Map<String, EObject> shown = new LinkedHashMap<>();
		texts.get(name).getAllContents().forEachRemaining(thing -> {
			if (thing instanceof Named named && named.getName() != null) {
				shown.put(named.getName(), thing);
			} else if (thing instanceof Flow flow) {
				shown.put(flow.getPayloads().get(0).getText(), thing);
			}
		});
		return shown;
	}

	/** What a view leads to now. */
	private EObject now(EObject thing) {
		EObject found = EcoreUtil.resolve(thing, session);
		return ((InternalEObject) found).eIsProxy() ? null : found;
	}

	@Test
	void theOnlyOneOfItsKindKeepsItsPlace() throws IOException {
		Map<String, EObject> shown = shown("things.nagare");
		readAgain("things.nagare", THINGS.replace("台帳", "住民台帳").replace("    部署", "    システム 連携2\n    部署").replace("連携2\n", "端末\n"));
		assertNull(now(shown.get("台帳")), "two are new: which of them it is nobody can tell");
		assertEquals("連携", ((Named) now(shown.get("連携"))).getName());
		readAgain("things.nagare", THINGS);
		shown = shown("things.nagare");
		readAgain("things.nagare", "機関 会社 民間事業者\n" + THINGS.replace("台帳", "住民台帳").replace("課", "窓口"));
		assertEquals(List.of("市", "住民台帳", "連携", "窓口"), shown.values().stream().map(this::now).map(thing -> ((Named) thing).getName()).toList());
	}

	@Test
	void linesKeepTheirPlacesToo() throws IOException {
		Map<String, EObject> shown = shown("work.nagare");
		readAgain("work.nagare", WORK.replace("住民", "市民").replace("業務 甲", "業務 届出"));
		assertEquals("届出", ((Flow) now(shown.get("届出"))).getPayloads().get(0).getText());
		assertEquals("申請", ((Flow) now(shown.get("申請"))).getPayloads().get(0).getText());
		assertEquals("市民", ((Named) now(shown.get("住民"))).getName());
	}

	@Test
	void aSlipInBetweenForgetsNothing() throws IOException {
		Map<String, EObject> shown = shown("things.nagare");
		readAgain("things.nagare", THINGS.replace("システム 台帳", "システム システム 台 帳 {"));
		readAgain("things.nagare", THINGS.replace("台帳", "住民台帳"));
		assertEquals("住民台帳", ((Named) now(shown.get("台帳"))).getName());
	}

	@Test
	void whatIsGoneIsGone() throws IOException {
		Map<String, EObject> shown = shown("things.nagare");
		readAgain("things.nagare", THINGS.replace("    システム 台帳\n", ""));
		assertNull(now(shown.get("台帳")));
		assertEquals("連携", ((Named) now(shown.get("連携"))).getName());
	}

	/** A line to the renamed thing stays, and is told by its new name as soon as its own text is saved; nothing else in that text changes. */
	@Test
	void linesOfOtherTextsFollow() throws IOException {
		Flow line = (Flow) shown("work.nagare").get("届出");
		readAgain("things.nagare", THINGS.replace("台帳", "住民台帳"));
		assertEquals("住民台帳", line.getHops().get(1).getNodes().get(0).getName());
		((Step) line.eContainer()).setText("受け取る。");
		NagareTextWriter writer = ((XtextResource) texts.get("work.nagare")).getResourceServiceProvider().get(NagareTextWriter.class);
		assertEquals(WORK.replace("受け付ける。", "受け取る。").replace("→ 台帳", "→ 住民台帳"), ((WrittenText.Written) writer.write((XtextResource) texts.get("work.nagare"))).text());
	}

	/** In the editors of the language a name that is no more is missed, and told. */
	@Test
	void theLanguageItselfGoesByTheTexts() throws IOException {
		XtextResourceSet language = ((XtextResource) texts.get("work.nagare")).getResourceServiceProvider().get(XtextResourceSet.class);
		Resource text = language.createResource(URI.createURI("memory:/things.nagare"));
		load(text, THINGS);
		List<String> fragments = new ArrayList<>();
		text.getAllContents().forEachRemaining(thing -> fragments.add(text.getURIFragment(thing)));
		text.unload();
		load(text, THINGS.replace("台帳", "住民台帳"));
		assertEquals(1, fragments.stream().filter(fragment -> text.getEObject(fragment) == null).count());
	}
}
