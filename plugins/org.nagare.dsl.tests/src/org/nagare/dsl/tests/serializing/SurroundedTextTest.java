package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nagare.model.Entrustment;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.Person;
import org.nagare.model.SpiFile;

/** Where something is put in, taken away or replaced, what stands around it stays whole: signs that nobody sees, ends of lines, comments, empty lines. */
class SurroundedTextTest extends TextUpdates {

	@Test
	void aByteOrderMarkStaysFirst() {
		assertEquals("\uFEFF関係者 代理\n\n関係者 甲\n", changed("\uFEFF関係者 甲\n", file -> file.getStatements().add(0, person("代理"))));
	}

	@Test
	void aBlockStandsApartFromWhatFollows() {
		String before = "機関 市\nファイル 情報 {\n    項目 a : 四情報\n}\n委託 保守 委託先 市 : 情報\n関係者 甲\n";
		assertEquals(before.replace("関係者 甲", "\n委託 発送 委託先 市 : 情報 {\n    取扱者 20人\n}\n\n関係者 甲"), changed(before, file -> {
			Entrustment entrustment = NEW.createEntrustment();
			entrustment.setName("発送");
			entrustment.setContractor(first(file, Organization.class));
			entrustment.setHandlers("20人");
			Payload payload = NEW.createPayload();
			payload.setSource(first(file, SpiFile.class));
			entrustment.getPayloads().add(payload);
			file.getStatements().add(entrustment);
		}));
	}

	@Test
	void aLineBelowACommentGoesWithItsEndAsOnWindows() {
		assertEquals("関係者 乙\r\n// 注\r\n関係者 丙\r\n", changed("関係者 乙\r\n// 注\r\n関係者 甲\r\n関係者 丙\r\n", file -> file.getStatements().remove(1)));
	}

	@Test
	void aCommentWithinWhatIsReplacedSwallowsNothing() {
		assertEquals("機関 市 \"市\" 地方公共団体 // 一\n 長 \"市長\"\n",
				changed("機関 市 \"市\" その他 // 一\n(\"例\") 長 \"市長\"\n", file -> first(file, Organization.class).setKind(choice("地方公共団体", null))));
	}

	/** The blank before what is taken away belongs to both changes: to the new line, before which it goes, and to what is taken away. */
	@Test
	void aLineInThePlaceOfWhatStoodBesideItsNeighbour() {
		assertEquals("機関 市 {\n    部署 課\n    部署 室\n}\n", changed("機関 市 {\n    部署 課 部署 係\n}\n", file -> {
			first(file, Organization.class).getMembers().remove(1);
			OrganizationUnit unit = NEW.createOrganizationUnit();
			unit.setName("室");
			first(file, Organization.class).getMembers().add(unit);
		}));
	}

	private static Person person(String name) {
		Person person = NEW.createPerson();
		person.setName(name);
		return person;
	}
}
