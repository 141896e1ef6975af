package org.nagare.model.tests.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelFactory;
import org.nagare.model.derivation.Mentions;
import org.nagare.model.derivation.Naming;
import org.nagare.model.tests.fixture.ModelFixture;

/** How things are called in print. */
class NamingTest {

	private final ModelFixture office = ModelFixture.office();

	@Test
	void displayElseName() {
		assertEquals("台帳", Naming.display(office.system("台帳")));
		office.system("台帳").setDisplay("台帳システム");
		assertEquals("台帳システム", Naming.display(office.system("台帳")));
		assertEquals("", Naming.display(ModelFactory.eINSTANCE.createSpiFile()));
	}

	@Test
	void abbreviationIsIntroducedOnceAndThenStandsAlone() {
		InformationSystem system = office.system("台帳");
		system.setDisplay("台帳システム");
		system.setAbbreviation("台帳SYS");
		Mentions mentions = new Mentions();
		assertEquals(new Mentions.Mention("台帳システム", Optional.of("台帳SYS")), mentions.of(system));
		assertEquals(new Mentions.Mention("台帳SYS", Optional.empty()), mentions.of(system));
		assertEquals("台帳SYS", Naming.shortDisplay(system));
	}

	@Test
	void withoutAbbreviationTheDisplayStands() {
		assertEquals(new Mentions.Mention("税", Optional.empty()), new Mentions().of(office.system("税")));
		assertEquals("税", Naming.shortDisplay(office.system("税")));
	}

	@Test
	void fullTitleIsThePathOfDisplays() {
		office.unit("担当課", "係").setDisplay("調整係");
		office.unit("担当課").setDisplay("予防課");
		assertEquals("予防課 調整係", Naming.fullTitle(office.unit("係")));
	}

	@Test
	void aliasesAndFormerNames() {
		office.system("台帳").getAliases().add("旧台帳");
		office.unit("担当課").setFormerName("昔の課");
		assertEquals(List.of("旧台帳"), Naming.aliases(office.system("台帳")));
		assertEquals(List.of(), Naming.aliases(office.unit("担当課")));
		assertEquals(Optional.of("昔の課"), Naming.formerName(office.unit("担当課")));
	}

	@Test
	void basisIsProvisionAndWords() {
		office.provision("法");
		assertEquals("法の条の三項", Naming.basis(office.basis("法", "の三項")));
		assertEquals("法の条", Naming.basis(office.basis("法", null)));
		assertEquals("条例", Naming.basis(office.basis(null, "条例")));
	}
}
