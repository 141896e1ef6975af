package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.model.Entrustment;
import org.nagare.model.Flow;
import org.nagare.model.Named;
import org.nagare.model.ReEntrustment;
import org.nagare.sirius.services.ChangeServices;

/** Ends of an 委託 and of a 再委託 that are drawn elsewhere: done where the text can say it, else told and taken back. */
class LineEndsTest {

	private static final String TEXT = """
			評価書 事業 {
			    実施機関 市
			}
			機関 市 地方公共団体 {
			    システム 台帳
			    システム 窓口
			    境界 構内 {
			        システム 端末
			    }
			}
			機関 会社 民間事業者
			機関 下請 民間事業者
			機関 孫請 民間事業者
			機関 他社 民間事業者
			関係者 住民 本人
			ファイル 情報 {
			    保有 台帳
			    項目 氏名 : 四情報
			}
			委託 保守 "保守" 委託先 会社 : 情報 {
			    対象 台帳
			    再委託 部品 "部品" 委託先 下請 {
			        再委託 運搬 "運搬" 委託先 孫請
			    }
			}
			委託 入力 "入力" 委託先 他社 : 情報 {
			    対象 台帳
			}
			業務 甲 {
			    手順 受付 "受け付ける。" {
			        住民 → 窓口 → 台帳 : 情報
			    }
			}
			""";

	private final Answers answers = new Answers("");
	private final ChangeServices services = new ChangeServices(answers);
	private Session session;

	@BeforeEach
	void read() {
		session = Session.over(Map.of(URI.createURI("memory:/work.nagare"), TEXT));
		assertTrue(session.errors().isEmpty(), () -> session.errors().toString());
	}

	@Test
	void aLinkHangsWhereItsPartyGotTheWork() {
		ReEntrustment transport = link("運搬");
		assertSame(transport, services.reconnectReEntrustmentSource(transport, thing("会社")));
		assertSame(thing("保守"), transport.eContainer());
		assertSame(transport, services.reconnectReEntrustmentSource(transport, thing("下請")));
		assertSame(link("部品"), transport.eContainer());
		services.reconnectReEntrustmentTarget(transport, thing("他社"));
		assertSame(thing("他社"), transport.getContractor());
		assertEquals("", answers.told());
	}

	@Test
	void aLinkStaysWhereItsOwnPartyIsDrawnAgain() {
		ReEntrustment transport = link("運搬");
		services.reconnectReEntrustmentSource(transport, thing("下請"));
		assertSame(link("部品"), transport.eContainer());
		assertEquals("", answers.told());
	}

	@Test
	void aPartyOfAnotherEntrustmentIsTold() {
		refused(() -> services.reconnectReEntrustmentSource(link("部品"), thing("他社")), "同じ委託の委託先");
		assertSame(thing("保守"), link("部品").eContainer());
	}

	@Test
	void aLinkIsNotHungBelowItself() {
		refused(() -> services.reconnectReEntrustmentSource(link("部品"), thing("孫請")), "同じ委託の委託先");
		refused(() -> services.reconnectReEntrustmentSource(link("部品"), thing("下請")), "同じ委託の委託先");
		assertSame(thing("保守"), link("部品").eContainer());
		assertSame(link("部品"), link("運搬").eContainer());
	}

	@Test
	void whoIsNoBodyIsNotEntrusted() {
		Entrustment entrustment = (Entrustment) thing("保守");
		refused(() -> services.reconnectEntrustmentTarget(entrustment, thing("住民")), "機関につないで");
		refused(() -> services.reconnectReEntrustmentTarget(link("部品"), thing("窓口")), "機関につないで");
		refused(() -> services.reconnectReEntrustmentSource(link("部品"), thing("台帳")), "同じ委託の委託先");
		assertSame(thing("会社"), entrustment.getContractor());
		assertSame(thing("下請"), link("部品").getContractor());
	}

	@Test
	void anEntrustmentIsAboutASystem() {
		Entrustment entrustment = (Entrustment) thing("保守");
		refused(() -> services.reconnectEntrustmentSource(entrustment, thing("台帳"), thing("市")), "システムにつないで");
		services.reconnectEntrustmentSource(entrustment, thing("台帳"), thing("窓口"));
		assertEquals(1, entrustment.getTargets().size());
		assertSame(thing("窓口"), entrustment.getTargets().get(0));
	}

	/** A frame of a boundary sends nothing and receives nothing; what stands in it does. */
	@Test
	void aFlowEndsAtNoBoundary() {
		Flow flow = session.files().stream().flatMap(LineEndsTest::contents).filter(Flow.class::isInstance).map(Flow.class::cast).findFirst().orElseThrow();
		List<EObject> before = ends(flow);
		refused(() -> services.reconnectFlowSource(flow, thing("住民"), thing("構内"), view("窓口")), "流れの端は");
		refused(() -> services.reconnectFlowTarget(flow, thing("台帳"), thing("構内"), view("窓口")), "流れの端は");
		assertEquals(before, ends(flow));
		services.reconnectFlowTarget(flow, thing("台帳"), thing("端末"), view("窓口"));
		assertEquals(List.of(thing("住民"), thing("窓口"), thing("端末")), ends(flow));
		assertEquals("", answers.told());
	}

	private static List<EObject> ends(Flow flow) {
		return flow.getHops().stream().flatMap(hop -> hop.getNodes().stream()).map(EObject.class::cast).toList();
	}

	/** What stands at the other end of the line in the diagram. */
	private EObject view(String name) {
		return new SessionFile(Path.of("")).shown(thing(name));
	}

	/** Sirius takes back what ends so. */
	private void refused(Runnable tool, String told) {
		assertEquals("-RT-", assertThrows(OperationCanceledException.class, tool::run).getMessage());
		String words = answers.told();
		assertTrue(words.contains(told), words);
		assertTrue(words.contains("The line cannot end at"), words);
	}

	private ReEntrustment link(String name) {
		return (ReEntrustment) thing(name);
	}

	private EObject thing(String name) {
		return session.files().stream().flatMap(LineEndsTest::contents).filter(thing -> thing instanceof Named named && name.equals(named.getName())).findFirst().orElseThrow();
	}

	private static Stream<EObject> contents(EObject text) {
		Iterable<EObject> all = text::eAllContents;
		return StreamSupport.stream(all.spliterator(), false);
	}
}
