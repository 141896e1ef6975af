package org.nagare.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.nagare.model.Named;
import org.nagare.model.ProjectFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.sirius.change.Creation;
import org.nagare.sirius.change.MoveRefusal;
import org.nagare.sirius.change.Moving;

/** What may stand where, why not, and that a refusal changes nothing. */
class MovingTest {

	private static final String TEXT = """
			機関 市 地方公共団体 {
			    部署 課
			    システム 台帳
			    システム 連携
			    システム 端末
			    境界 庁内 {
			    }
			}
			機関 会社 民間事業者 {
			    システム 連携
			}
			関係者 住民 本人
			評価書 事業 {
			    実施機関 市
			}
			業務 甲 {
			    手順 受付 "{台帳}に入れる。" {
			        住民 → 台帳 : "届出" 個人番号なし
			        例外 "届出が無いとき"
			    }
			}
			""";

	private final Session session = Session.of(TEXT);
	private final Moving moving = new Moving(session.project().derive(session.assessments().get(0)));

	private Named named(String... path) {
		Named at = null;
		for (String name : path) {
			at = (at == null ? session.files().get(0).getStatements() : at.eContents()).stream().filter(one -> one instanceof Named named && name.equals(named.getName()))
					.map(Named.class::cast).findFirst().orElseThrow();
		}
		return at;
	}

	private void refused(MoveRefusal why, Named thing, Named container) {
		session.resources().getResources().forEach(text -> text.setModified(false));
		assertEquals(Optional.of(why), moving.refusal(thing, container));
		assertFalse(moving.move(thing, container));
		assertEquals(session.before(), session.saved());
		assertTrue(session.resources().getResources().stream().noneMatch(Resource::isModified));
		assertTrue(why.message(thing, container).contains(thing.getName()));
	}

	@Test
	void whatMayNotStandThereStays() {
		refused(MoveRefusal.STANDS_BY_ITSELF, named("住民"), named("市"));
		refused(MoveRefusal.NOT_THERE, named("市", "課"), named("事業"));
		refused(MoveRefusal.NOT_THERE, named("市", "庁内"), named("市", "課"));
		refused(MoveRefusal.MENTIONED, named("市", "台帳"), named("会社"));
		refused(MoveRefusal.NAME_TAKEN, named("市", "連携"), named("会社"));
	}

	@Test
	void whatStandsThereAlreadyIsNotMoved() {
		session.resources().getResources().forEach(text -> text.setModified(false));
		assertFalse(moving.move(named("市", "台帳"), named("市")));
		assertTrue(session.resources().getResources().stream().noneMatch(Resource::isModified));
	}

	@Test
	void anythingElseIsMoved() {
		assertTrue(moving.move(named("市", "端末"), named("会社")));
		assertTrue(moving.move(named("市", "台帳"), named("市", "庁内")), "within a body a name means what it meant");
		assertTrue(moving.move(named("市", "連携"), named("事業")));
		assertEquals(ProjectFile.class, named("連携").eContainer().eClass().getInstanceClass());
	}

	/** Else a line of the (備考) would jump as soon as the text is read again. */
	@Test
	void aNewNoteStandsWhereTheTextHasIt() {
		Step step = ((SubAffair) named("甲")).getSteps().get(0);
		Creation creation = new Creation(session.project().derive(session.assessments().get(0)));
		creation.exception(step);
		creation.note(step);
		creation.note(step);
		Session again = Session.over(session.saved());
		Step read = ((SubAffair) again.files().get(0).getStatements().stream().filter(SubAffair.class::isInstance).findFirst().orElseThrow()).getSteps().get(0);
		assertEquals(step.getParts().stream().map(part -> part.eClass().getName()).toList(), read.getParts().stream().map(part -> part.eClass().getName()).toList());
	}
}
