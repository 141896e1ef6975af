package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.ModelFactory;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.tests.fixture.ModelFixture;

/** Which texts belong to which assessment. */
class ProjectModelTest {

	private final ModelFixture office = new ModelFixture();

	private ProjectFile textWith(String file) {
		ProjectFile text = ModelFactory.eINSTANCE.createProjectFile();
		SpiFile made = ModelFactory.eINSTANCE.createSpiFile();
		made.setName(file);
		text.getStatements().add(made);
		return text;
	}

	private List<String> files(ProjectModel project) {
		return project.derive(office.assessment).files().stream().map(SpiFile::getName).toList();
	}

	@Test
	void textWithTheAssessmentAndTextThatSaysSo() {
		ProjectFile member = textWith("乙");
		member.setAssessment(office.assessment);
		office.file("甲", new String[0]);
		assertEquals(List.of("甲", "乙"), files(ProjectModel.of(List.of(office.own, member))));
	}

	@Test
	void ownComesBeforeShared() {
		office.file("甲", new String[0]);
		ProjectFile shared = textWith("共");
		ProjectModel project = ProjectModel.of(List.of(shared, office.own));
		assertEquals(List.of("甲", "共"), files(project));
		assertEquals(List.of(shared), project.sharedTexts());
	}

	@Test
	void textOfAnotherAssessmentIsNotSeen() {
		ModelFixture other = new ModelFixture();
		other.assessment.setName("別評価");
		other.file("別", new String[0]);
		assertEquals(List.of(), files(ProjectModel.of(List.of(office.own, other.own))));
	}

	@Test
	void textOfAnAssessmentThatIsNotThereIsNobodys() {
		ProjectFile stray = textWith("迷");
		var lost = ModelFactory.eINSTANCE.createAssessment();
		((org.eclipse.emf.ecore.InternalEObject) lost).eSetProxyURI(org.eclipse.emf.common.util.URI.createURI("nowhere.nagare#//x"));
		stray.setAssessment(lost);
		ProjectModel project = ProjectModel.of(List.of(office.own, stray));
		assertEquals(List.of(), files(project));
		assertEquals(List.of(), project.sharedTexts());
	}

	@Test
	void assessmentsByName() {
		ProjectModel project = ProjectModel.of(List.of(office.common, office.own));
		assertEquals(Optional.of(office.assessment), project.assessment("評価"));
		assertEquals(Optional.empty(), project.assessment("無い評価"));
	}

	@Test
	void derivationIsMadeOnce() {
		ProjectModel project = office.project();
		assertSame(project.derive(office.assessment), project.derive(office.assessment));
	}
}
