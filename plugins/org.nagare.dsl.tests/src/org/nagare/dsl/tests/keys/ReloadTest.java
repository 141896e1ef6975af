package org.nagare.dsl.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.model.Hop;
import org.nagare.model.Named;

/** A text that is read anew while other texts refer to its things: they mean the same things afterwards, by their keys and not by their places. */
class ReloadTest {

	private static final String THINGS = """
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 連携
			}
			""";

	private static final String FLOWS = """
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 一 "渡す。" {
			        連携 → 台帳 : "届出" 個人番号なし
			    }
			}
			""";

	private final XtextResourceSet set = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
	private final Resource things = set.createResource(URI.createURI("memory:/things.nagare"));
	private final Resource flows = set.createResource(URI.createURI("memory:/flows.nagare"));

	private static void load(Resource text, String words) throws IOException {
		text.load(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
	}

	private List<Named> ends() {
		List<Named> ends = new ArrayList<>();
		flows.getAllContents().forEachRemaining(element -> {
			if (element instanceof Hop hop) {
				hop.getNodes().forEach(end -> ends.add((Named) end));
			}
		});
		return ends;
	}

	@Test
	void referencesMeanWhatTheyMeant() throws IOException {
		load(things, THINGS);
		load(flows, FLOWS);
		EcoreUtil.resolveAll(set);
		assertEquals(List.of("連携", "台帳"), ends().stream().map(Named::getName).toList());
		things.unload();
		load(things, THINGS.replace("    システム 台帳", "    部署 窓口\n    システム 新規\n    システム 台帳"));
		assertEquals(List.of("連携", "台帳"), ends().stream().map(Named::getName).toList());
		assertTrue(ends().stream().allMatch(end -> end.eResource() == things));
	}
}
