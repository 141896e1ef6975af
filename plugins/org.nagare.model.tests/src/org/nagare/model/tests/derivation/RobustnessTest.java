package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.model.Document;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.ModelPackage;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.Key;
import org.nagare.model.tests.fixture.ModelFixture;
import org.nagare.model.vocabulary.Medium;

/** Models that are being written: nothing throws, nothing loops, and the rest still speaks. */
class RobustnessTest {

	/** Asks everything there is to ask; how many answers there were. */
	private static int askEverything(AssessmentDerivation derivation) {
		int answers = 0;
		for (Arrow arrow : derivation.arrows()) {
			answers += derivation.means(arrow, EnumSet.allOf(Medium.class)).size() + derivation.filesOf(arrow).size() + arrow.key().toString().length();
			for (SpiFile file : derivation.files()) {
				answers += derivation.legalCharacter(arrow, file).map(decision -> decision.findings().size() + 1).orElse(0);
			}
		}
		for (SpiFile file : derivation.files()) {
			answers += derivation.sources(file).size() + derivation.provisionGroups(file).size() + derivation.transferGroups(file).size();
			answers += derivation.possibleMovements(file).size() + derivation.users(file).missing().size() + derivation.items(file).size();
			answers += derivation.networkIn(file).size() + derivation.networkOut(file).size() + derivation.usingDepartments(file).size();
			answers += derivation.means(derivation.acquisitions(file), EnumSet.allOf(Medium.class)).means().size();
			answers += derivation.longestRetention(file).isPresent() ? 1 : 0;
		}
		for (Entrustment entrustment : derivation.entrustments()) {
			answers += derivation.chain(entrustment).size() + derivation.accessArrows(entrustment).size() + derivation.targets(entrustment).size();
		}
		for (InformationSystem system : derivation.systemsInOrder()) {
			answers += derivation.connections(system).size();
		}
		return answers + derivation.threshold().possible().size() + derivation.networkUse().in().size() + derivation.incompleteFlows().size();
	}

	private static ModelFixture full() {
		ModelFixture office = ModelFixture.office();
		office.provision("根拠");
		office.document("帳票", "情報(個人番号, 氏名)");
		office.flow("甲/一", "住民 → 担当課 : 帳票").getBases().add(office.basis("根拠", "第一項"));
		office.flow("甲/一", "税 → 連携 → 台帳 : 情報");
		office.request("甲/二", "台帳 → 他市, 国 : 情報(個人番号)");
		office.flow("甲/二", "他市, 国 → 台帳 : 情報(氏名)");
		office.exceptional("乙/三", "台帳 → NWS → 他市 : \"依頼\" 個人番号あり");
		office.law("別表", "1", "2");
		office.lawRows(office.table("照会者"), "別表");
		office.row(office.table("移転先"), "税").setAffair("賦課");
		office.flow("乙/三", "台帳 → NWS → 照会者 : 情報");
		office.flow("乙/四", "台帳 → 移転先 : 情報");
		office.passOn(office.passOn(office.entrust("保守", "業者", "情報").getReEntrustments(), "監視", "下請").getReEntrustments(), "交換", null);
		office.use(office.file("情報"), "担当課", "30人");
		return office;
	}

	@Test
	void emptyAssessment() {
		assertEquals(9, askEverything(new ModelFixture().derive()));
	}

	@Test
	void assessmentOutsideOfAnyText() {
		AssessmentDerivation derivation = AssessmentDerivation.of(ModelFactory.eINSTANCE.createAssessment(), ProjectModel.of(List.of()));
		assertEquals(List.of(), derivation.arrows());
		assertEquals(9, askEverything(derivation));
	}

	@Test
	void bareInstancesOfEverything() {
		ModelFixture office = new ModelFixture();
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(ModelPackage.Literals.STATEMENT.getClass()::isInstance)
				.map(org.eclipse.emf.ecore.EClass.class::cast).filter(type -> !type.isAbstract() && ModelPackage.Literals.STATEMENT.isSuperTypeOf(type))
				.forEach(type -> office.own.getStatements().add((org.nagare.model.Statement) EcoreUtil.create(type)));
		assertTrue(office.own.getStatements().size() > 20);
		assertTrue(askEverything(office.derive()) > 0);
		office.own.eAllContents().forEachRemaining(thing -> assertTrue(office.project().key(thing).isPresent()));
	}

	@Test
	void flowsWithMissingHopsMakeNoArrow() {
		ModelFixture office = full();
		int arrows = office.derive().arrows().size();
		office.flow("甲/一", "住民");
		office.flow("甲/一", "住民 → 担当課 : 情報").getHops().get(1).getNodes().clear();
		office.flow("甲/一", "住民 → 担当課 : 情報").getHops().clear();
		assertEquals(arrows, office.derive().arrows().size());
		assertEquals(3, office.derive().incompleteFlows().size());
	}

	@Test
	void documentThatContainsItself() {
		ModelFixture office = full();
		Document first = office.document("帳票一", "情報(氏名)");
		Document second = office.document("帳票二", "帳票一");
		first.getPayloads().addAll(office.payloads("帳票二"));
		office.flow("甲/一", "住民 → 担当課 : 帳票二");
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> askEverything(office.derive()));
		assertEquals(2, first.getPayloads().size() + second.getPayloads().size() - 1);
	}

	@Test
	void chainThatComesBackToItsBeginning() {
		ModelFixture office = full();
		Entrustment entrustment = office.entrust("循環", "業者", "情報");
		var first = office.passOn(entrustment.getReEntrustments(), "一", "下請");
		office.passOn(first.getReEntrustments(), "二", "業者");
		office.flow("甲/一", "下請 → 業者 : 情報");
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> askEverything(office.derive()));
		assertEquals(2, office.derive().chain(entrustment).size());
	}

	@Test
	void bodyThatEntrustsToItself() {
		ModelFixture office = full();
		office.entrust("自分", "市", "情報");
		assertTrue(askEverything(office.derive()) > 0);
		assertEquals("INSIDE", office.derive().zone(office.unit("担当課"), office.file("情報")).zone().name());
	}

	/** Every single reference of a full model in turn leads nowhere. */
	@Test
	void anyReferenceMayLeadNowhere() {
		List<String> places = new ArrayList<>();
		ModelFixture counted = full();
		int sites = sites(counted).size();
		for (int site = 0; site < sites; site++) {
			ModelFixture office = full();
			Site broken = sites(office).get(site);
			broken.breakIt();
			places.add(broken.reference().getName());
			assertTrue(askEverything(office.derive()) > 0);
			office.own.eAllContents().forEachRemaining(thing -> {
				Key key = office.project().key(thing).orElseThrow();
				assertTrue(!key.path().isEmpty());
			});
		}
		assertTrue(places.size() > 40, "references broken: " + places.size());
	}

	/** Random things vanish, alone and together. */
	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void anythingMayBeMissing(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 20; round++) {
			ModelFixture office = full();
			List<EObject> all = new ArrayList<>();
			office.own.eAllContents().forEachRemaining(all::add);
			for (int i = 0; i < 3; i++) {
				EObject victim = all.get(random.nextInt(all.size()));
				if (victim != office.assessment && random.nextBoolean()) {
					EcoreUtil.remove(victim);
				} else {
					List<EStructuralFeature> features = victim.eClass().getEAllStructuralFeatures();
					EStructuralFeature feature = features.get(random.nextInt(features.size()));
					if (!(feature instanceof EReference reference && reference.isContainer())) {
						victim.eUnset(feature);
					}
				}
			}
			assertTrue(askEverything(office.derive()) >= 0);
			ProjectModel project = office.project();
			office.own.eAllContents().forEachRemaining(thing -> assertEquals(thing, project.keys().resolve(project.key(thing).orElseThrow()).orElseThrow()));
		}
	}

	private record Site(EObject owner, EReference reference, int index) {

		@SuppressWarnings("unchecked")
		void breakIt() {
			EObject lost = EcoreUtil.create(((EObject) (reference.isMany() ? ((EList<?>) owner.eGet(reference)).get(index) : owner.eGet(reference))).eClass());
			((InternalEObject) lost).eSetProxyURI(URI.createURI("nowhere.nagare#//x"));
			if (reference.isMany()) {
				((EList<EObject>) owner.eGet(reference)).set(index, lost);
			} else {
				owner.eSet(reference, lost);
			}
		}
	}

	private static List<Site> sites(ModelFixture office) {
		List<Site> sites = new ArrayList<>();
		for (TreeIterator<EObject> contents = office.own.eAllContents(); contents.hasNext();) {
			EObject owner = contents.next();
			for (EReference reference : owner.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || !owner.eIsSet(reference)) {
					continue;
				}
				int many = reference.isMany() ? ((EList<?>) owner.eGet(reference)).size() : 1;
				for (int i = 0; i < many; i++) {
					sites.add(new Site(owner, reference, i));
				}
			}
		}
		return sites;
	}

	@Test
	void organizationsWithoutNamesHaveKeys() {
		ModelFixture office = new ModelFixture();
		Organization first = ModelFactory.eINSTANCE.createOrganization();
		Organization second = ModelFactory.eINSTANCE.createOrganization();
		office.own.getStatements().add(first);
		office.own.getStatements().add(second);
		assertEquals("評価//機関.?", office.project().key(first).orElseThrow().toString());
		assertEquals("評価//機関.?~2", office.project().key(second).orElseThrow().toString());
	}
}
