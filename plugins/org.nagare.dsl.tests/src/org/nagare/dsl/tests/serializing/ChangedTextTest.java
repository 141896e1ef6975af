package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.Hop;
import org.nagare.model.InformationSystem;
import org.nagare.model.LegalBasis;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Person;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;

/** What a program changes, moves or removes takes nothing else with it. */
class ChangedTextTest extends TextUpdates {

	@Test
	void valuesAreReplacedInTheirPlace() {
		replaces("関係者  住民 // 本人", "関係者  住民 \"住民(本人)\" 本人 // 本人", file -> {
			var person = first(file, Person.class);
			person.setDisplay("住民(本人)");
			person.setKind(choice("本人", null));
		});
		replaces("妥当性 四情報 \"要る。\"", "妥当性 四情報 \"要らない。\"", file -> first(file, SpiFile.class).getJustifications().get(0).setText("要らない。"));
		replaces("情報(氏名)", "情報(住所)", file -> {
			var items = flowOf(file).getPayloads().get(0).getItems();
			items.set(0, first(file, SpiFile.class).getItemGroups().get(0).getItems().get(1));
		});
	}

	@Test
	void aPathThroughANodeIsAdded() {
		replaces("住民 -> 課 : 情報(氏名)", "住民 → 台帳 → 課 : 情報(氏名)", file -> {
			Hop hop = NEW.createHop();
			hop.getNodes().add((Node) first(file, Organization.class).getMembers().get(1));
			flowOf(file).getHops().add(1, hop);
		});
	}

	@Test
	void whatWasRemovedGoesAndCommentsStay() {
		replaces("        住民 -> 課 : 情報(氏名)\n", "", file -> first(file, SubAffair.class).getSteps().get(0).getParts().remove(0));
		replaces("        注 \"注意\"\n", "", file -> first(file, SubAffair.class).getSteps().get(0).getParts().remove(1));
		replaces("    項目 氏名 ,住所 : 四情報 // 四つ\n", "    // 四つ\n", file -> {
			flowOf(file).getPayloads().get(0).getItems().clear();
			first(file, SpiFile.class).getItemGroups().clear();
		}, "情報(氏名)", "情報");
		replaces("    保有 台帳\n", "", file -> first(file, SpiFile.class).getHolders().clear());
	}

	private void replaces(String old, String replacement, Consumer<ProjectFile> change, String alsoOld, String alsoNew) {
		assertEquals(TEXT.replace(old, replacement).replace(alsoOld, alsoNew), changed(TEXT, change));
	}

	@Test
	void whatWasMovedTakesItsWordsAlong() {
		String before = "業務 甲 {\n    手順 一   \"一\"\n    手順 二 \"二\" { 注 \"注意\" }\n    手順 三 \"三\"\n}\n";
		String after = "業務 甲 {\n    手順 二 \"二\" { 注 \"注意\" }\n    手順 三 \"三\"\n    手順 一   \"一\"\n}\n";
		assertEquals(after, changed(before, file -> {
			EList<Step> steps = first(file, SubAffair.class).getSteps();
			steps.move(2, 0);
		}));
	}

	@Test
	void aBlockOfTheAssessmentIsOpened() {
		String before = "評価書 甲 {\n    番号 1\n    見出し \"市\"\n}\n";
		assertEquals("評価書 甲 {\n    番号 1\n    見出し \"市\"\n    しきい値 {\n        対象人数 1万人 時点 令和3年\n        取扱者数 5人\n    }\n}\n", changed(before, file -> {
			Assessment assessment = first(file, Assessment.class);
			ThresholdInput subjects = NEW.createThresholdInput();
			subjects.setSubject(ThresholdSubject.SUBJECTS);
			subjects.setValue("1万人");
			subjects.setAsOf("令和3年");
			ThresholdInput handlers = NEW.createThresholdInput();
			handlers.setSubject(ThresholdSubject.HANDLERS);
			handlers.setValue("5人");
			assessment.getThresholds().add(subjects);
			assessment.getThresholds().add(handlers);
		}));
	}

	@Test
	void aLineInABlockOfTheAssessmentIsAdded() {
		assertEquals("評価書 甲 {\n    しきい値 {\n        対象人数 1万人\n        重大事故 なし\n    }\n    番号 1\n}\n",
				changed("評価書 甲 {\n    しきい値 {\n        対象人数 1万人\n    }\n    番号 1\n}\n", file -> {
					ThresholdInput incident = NEW.createThresholdInput();
					incident.setSubject(ThresholdSubject.INCIDENT);
					incident.setValue("なし");
					first(file, Assessment.class).getThresholds().add(incident);
				}));
	}

	@Test
	void oneLineBlocksAreOpened() {
		assertEquals("部署 局 { 部署 課\n    部署 室\n}\n", changed("部署 局 { 部署 課 }\n", file -> {
			OrganizationUnit unit = NEW.createOrganizationUnit();
			unit.setName("室");
			first(file, OrganizationUnit.class).getMembers().add(unit);
		}));
	}

	@Test
	void windowsLineEndsAndTheByteOrderMarkStay() {
		assertEquals("\uFEFF関係者 甲\r\n関係者 乙\r\n", changed("\uFEFF関係者 甲\r\n", file -> {
			var person = NEW.createPerson();
			person.setName("乙");
			file.getStatements().add(person);
		}));
	}

	@Test
	void anEmptyTextIsFilled() {
		assertEquals("関係者 𠮷野\n", changed("", file -> {
			var person = NEW.createPerson();
			person.setName("𠮷野");
			file.getStatements().add(person);
		}));
	}

	@Test
	void theFirstStatementCanGo() {
		assertEquals("\uFEFF関係者 乙\r\n", changed("\uFEFF関係者 甲\r\n\r\n関係者 乙\r\n", file -> file.getStatements().remove(0)));
		assertEquals("// 注\n\n関係者 乙\n", changed("// 注\n関係者 甲\n\n関係者 乙\n", file -> file.getStatements().remove(0)));
	}

	@Test
	void aTextOfCommentsIsFilledBelowThem() {
		assertEquals("// 組織の定義\n\n関係者 甲\n", changed("// 組織の定義\n", file -> {
			var person = NEW.createPerson();
			person.setName("甲");
			file.getStatements().add(person);
		}));
	}

	@Test
	void namesThatLookLikeKeywordsAreQuotedWhereTheyMustBe() {
		String written = changed(TEXT, file -> {
			var person = first(file, Person.class);
			person.setKind(choice("情報", null));
			first(file, SpiFile.class).setName("方法");
		});
		assertTrue(written.contains("関係者  住民 「情報」 // 本人"), written);
		assertTrue(written.contains("ファイル 方法 {"), written);
		assertTrue(written.contains("住民 -> 課 : 方法(氏名)"), written);
		assertTrue(written.contains("記載 Ⅱ(方法) {"), written);
	}

	@Test
	void referencesAreWrittenWithTheShortestNameThatMeansThem() {
		String before = "機関 市 {\n    システム 台帳\n}\n機関 県 {\n    システム 台帳\n}\n関係者 住民\n業務 甲 {\n    手順 乙 \"文\"\n}\nファイル 情報 {\n}\n";
		String after = before.replace("\"文\"\n", "\"文\" {\n        住民 → 県.台帳 : 情報\n    }\n");
		assertEquals(after, changed(before, file -> {
			Organization prefecture = (Organization) file.getStatements().get(1);
			first(file, SubAffair.class).getSteps().get(0).getParts().add(flow(file, first(file, Person.class), (Node) prefecture.getMembers().get(0)));
		}));
	}

	@Test
	void aNewThingCanBeReferredToAtOnce() {
		String written = changed(TEXT, file -> {
			var provision = NEW.createLegalProvision();
			provision.setName("根拠法");
			provision.setDisplay("番号法第9条");
			file.getStatements().add(provision);
			LegalBasis basis = NEW.createLegalBasis();
			basis.setProvision(provision);
			basis.setText("別表");
			flowOf(file).getBases().add(basis);
		});
		assertTrue(written.contains("住民 -> 課 : 情報(氏名) 根拠 根拠法 \"別表\"\n"), written);
		assertTrue(written.contains("法令 根拠法 \"番号法第9条\"\n"), written);
	}

	@Test
	void unresolvedReferencesAreKeptAsTheyWereWritten() {
		String before = "委託 保守 \"保守\" 委託先 未定.会社 : 情報\n";
		assertEquals(before.replace("\"保守\"", "\"保守と点検\""), changed(before, file -> first(file, Entrustment.class).setDisplay("保守と点検")));
	}

	private void isRefused(Consumer<ProjectFile> change, String japanese, String english) {
		switch (write(TEXT, change)) {
			case WrittenText.Written(String text, var edits) -> throw new AssertionError(text);
			case WrittenText.Refused refused -> {
				assertTrue(refused.message(MessageLanguage.JAPANESE).contains(japanese), refused.toString());
				assertTrue(refused.message(MessageLanguage.ENGLISH).contains(english), refused.toString());
			}
		}
	}

	@Test
	void whatTheLanguageCannotSayIsRefusedWithTheReason() {
		isRefused(file -> first(file, SpiFile.class).setName(null), "名前", "name");
		isRefused(file -> first(file, SpiFile.class).setName("a」b"), "a」b", "a」b");
		isRefused(file -> first(file, SpiFile.class).setSubjectCount("10人 未満"), "10人 未満", "10人 未満");
		isRefused(file -> first(file, Organization.class).setDisplay("二行\nにわたる"), "二行", "Leave out");
		isRefused(file -> first(file, SpiFile.class).getJustifications().get(0).setText("a\"\"\"b"), "文", "cannot be written");
		isRefused(file -> file.getStatements().add(NEW.createEntrustment()), "委託", "Entrustment");
		isRefused(file -> flowOf(file).getHops().remove(1), "経路", "hops");
		isRefused(file -> first(file, Entrustment.class).setContractor(NEW.createOrganization()), "委託先", "contractor");
		isRefused(file -> {
			InformationSystem system = NEW.createInformationSystem();
			system.setName("入れ子");
			((OrganizationUnit) first(file, Organization.class).getMembers().get(0)).getMembers().add(NEW.createBoundary());
		}, "境界", "Boundary");
	}

	@Test
	void aTextWithSyntaxErrorsIsNotWritten() {
		XtextResource resource = texts.load("関係者 甲\n業務 乙 {\n");
		WrittenText written = writer.write(resource);
		assertTrue(written instanceof WrittenText.Refused refused && refused.message(MessageLanguage.ENGLISH).contains("syntax errors"));
	}

	@Test
	void aSingleElementCanBeWritten() {
		var term = NEW.createTerm();
		term.setName("副本");
		term.setMeaning("一\n二");
		assertEquals("用語 副本 \"\"\"\n    一\n    二\n    \"\"\"", ((WrittenText.Written) writer.write(term)).text());
	}

	@Test
	void savingAResourceWritesTheSame() throws IOException {
		XtextResource resource = texts.load(TEXT);
		Statement person = first((ProjectFile) resource.getContents().get(0), Person.class);
		((Person) person).setDisplay("住民");
		var out = new ByteArrayOutputStream();
		resource.save(out, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		assertEquals(TEXT.replace("関係者  住民", "関係者  住民 \"住民\""), out.toString(StandardCharsets.UTF_8));
		assertFalse(resource.getSerializer().serialize(person).isEmpty());
	}
}
