package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.nagare.model.Entry;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.Organization;
import org.nagare.model.Payload;
import org.nagare.model.Step;
import org.nagare.sirius.diagram.ThingPlace;
import org.nagare.sirius.diagram.ThingWords;

/** What a person reads in a list to choose from. */
class ThingWordsTest {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    システム 台帳 "台帳システム"
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 台帳 :
			            "届出" 個人番号なし // 窓口で
			    }
			    手順 "%s" 内部
			}
			記載 Ⅰ.2(台帳).③ "その他"
			""".formatted("長い".repeat(50));

	private final Session session = Session.of(TEXT);

	private <T extends EObject> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		session.files().get(0).eAllContents().forEachRemaining(thing -> {
			if (type.isInstance(thing)) {
				found.add(type.cast(thing));
			}
		});
		return found;
	}

	@Test
	void stepsAreToldAsTheFigureTellsThem() {
		assertEquals("① 受け付ける。（受付）", ThingWords.of(all(Step.class).get(0)));
		assertTrue(ThingWords.of(all(Step.class).get(1)).matches("② (長い){30}…"), ThingWords.of(all(Step.class).get(1)));
	}

	@Test
	void whatHasANameIsToldByIt() {
		assertEquals("システム 台帳システム（台帳）", ThingWords.of(all(InformationSystem.class).get(0)));
		assertEquals("機関 市", ThingWords.of(all(Organization.class).get(0)));
	}

	@Test
	void otherThingsAreToldByWhatTheySay() {
		Flow flow = all(Flow.class).get(0);
		assertEquals("住民 → 台帳システム：届出", ThingWords.of(flow));
		flow.setTiming("毎月");
		assertEquals("住民 → 台帳システム：届出（毎月）", ThingWords.of(flow));
		assertEquals("届出", ThingWords.of(all(Payload.class).get(0)));
		Entry entry = all(Entry.class).get(0);
		assertTrue(ThingWords.of(entry.getValue()).contains("Ⅰ.2(台帳).③"), ThingWords.of(entry.getValue()));
	}

	/** The words before a person may be others than those that the session read. */
	@Test
	void aThingIsFoundInWordsThatHaveChanged() {
		InformationSystem system = all(InformationSystem.class).get(0);
		String longer = "// 前に書き足した行\n" + TEXT;
		ThingPlace place = ThingPlace.in(longer, system).orElseThrow();
		assertEquals("システム 台帳 \"台帳システム\"", longer.substring(place.offset(), place.offset() + place.length()));
		assertEquals(Optional.empty(), ThingPlace.in("関係者 住民 本人\n", system));
		assertEquals(Optional.empty(), ThingPlace.in(longer, ModelFactory.eINSTANCE.createStep()));
	}

	/** What no text says yet is told too. */
	@Test
	void whatWasMadeAMomentAgo() {
		Step made = ModelFactory.eINSTANCE.createStep();
		made.setText("渡す。");
		assertEquals("渡す。", ThingWords.of(made));
		assertFalse(ThingWords.of(ModelFactory.eINSTANCE.createFlow()).isBlank());
		assertEquals("", ThingWords.of(ModelFactory.eINSTANCE.createPayload()));
	}
}
