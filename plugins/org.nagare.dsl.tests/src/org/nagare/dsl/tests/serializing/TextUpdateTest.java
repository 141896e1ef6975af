package org.nagare.dsl.tests.serializing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.serializer.NagareTextWriter;
import org.nagare.dsl.serializer.WrittenText;
import org.nagare.dsl.tests.NagareInjectorProvider;
import org.nagare.dsl.tests.formatting.Texts;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.CellEntry;
import org.nagare.model.Choice;
import org.nagare.model.Entrustment;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.Hop;
import org.nagare.model.InformationSystem;
import org.nagare.model.ItemGroup;
import org.nagare.model.ItemPath;
import org.nagare.model.LegalBasis;
import org.nagare.model.ModelFactory;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.PathSegment;
import org.nagare.model.Payload;
import org.nagare.model.Person;
import org.nagare.model.Pin;
import org.nagare.model.ProjectFile;
import org.nagare.model.RecordedItem;
import org.nagare.model.Retention;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;

/** Changes that a program makes to a model, and where they appear in the text. */
@ExtendWith(InjectionExtension.class)
@InjectWith(NagareInjectorProvider.class)
class TextUpdateTest {

	private static final ModelFactory NEW = ModelFactory.eINSTANCE;

	/** Deliberately not in canonical layout: what is not changed stays as it is. */
	private static final String TEXT = """
			// 始め
			機関 市   "市" 地方公共団体 {
			  部署 課 // 担当
			  システム 台帳   // 副
			}
			関係者  住民 // 本人
			ファイル 情報 {
			    保有 台帳
			    項目 氏名 ,住所 : 四情報 // 四つ
			    妥当性 四情報 "要る。"
			}

			業務 甲 {
			    手順 受付 "受け付ける。" {
			        // 届出
			        住民 -> 課 : 情報(氏名)
			        注 "注意"
			    }
			    手順 更新 "更新する。" 内部
			}

			委託 保守 "保守" 委託先 市 : 情報

			記載 Ⅱ(情報) {
			    3.④ "理由"
			}

			// 図
			図 甲 {
			    固定 住民 20 40
			}
			""";

	@Inject
	private NagareTextWriter writer;

	@Inject
	private Texts texts;

	private static <T> T first(ProjectFile file, Class<T> type) {
		return file.getStatements().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private WrittenText write(String text, Consumer<ProjectFile> change) {
		XtextResource resource = texts.load(text);
		assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
		EcoreUtil.resolveAll(resource);
		change.accept((ProjectFile) resource.getContents().get(0));
		return writer.write(resource);
	}

	private String changed(String text, Consumer<ProjectFile> change) {
		return switch (write(text, change)) {
			case WrittenText.Written(String written, var edits) -> {
				assertTrue(texts.load(written).getErrors().isEmpty());
				yield written;
			}
			case WrittenText.Refused refused -> throw new AssertionError(refused.toString());
		};
	}

	private void inserts(String before, String inserted, Consumer<ProjectFile> change) {
		int place = TEXT.indexOf(before);
		assertTrue(place >= 0 && TEXT.indexOf(before, place + 1) < 0, before);
		assertEquals(TEXT.substring(0, place + before.length()) + inserted + TEXT.substring(place + before.length()), changed(TEXT, change));
	}

	private void replaces(String old, String replacement, Consumer<ProjectFile> change) {
		assertTrue(TEXT.contains(old), old);
		assertEquals(TEXT.replace(old, replacement), changed(TEXT, change));
	}

	private static Flow flow(ProjectFile file, Node source, Node target) {
		Flow flow = NEW.createFlow();
		for (Node node : new Node[] { source, target }) {
			Hop hop = NEW.createHop();
			hop.getNodes().add(node);
			flow.getHops().add(hop);
		}
		Payload payload = NEW.createPayload();
		payload.setSource(first(file, SpiFile.class));
		flow.getPayloads().add(payload);
		return flow;
	}

	private static Choice choice(String word, String text) {
		Choice choice = NEW.createChoice();
		choice.setWord(word);
		choice.setText(text);
		return choice;
	}

	private static ItemPath path(String... words) {
		ItemPath path = NEW.createItemPath();
		for (String word : words) {
			PathSegment segment = NEW.createPathSegment();
			segment.setWord(word);
			path.getSegments().add(segment);
		}
		return path;
	}

	private static EntryValue value(String text) {
		EntryValue value = NEW.createEntryValue();
		value.setText(text);
		return value;
	}

	@Test
	void aFlowGoesAfterTheLastFlowOfItsStep() {
		inserts("住民 -> 課 : 情報(氏名)", "\n        課 → 台帳 : 情報 方法 紙, その他(\"手渡し\") 時期 \"毎日\"", file -> {
			Organization city = first(file, Organization.class);
			Flow flow = flow(file, (Node) city.getMembers().get(0), (Node) city.getMembers().get(1));
			flow.setTiming("毎日");
			flow.getMedia().add(choice("紙", null));
			flow.getMedia().add(choice("その他", "手渡し"));
			first(file, SubAffair.class).getSteps().get(0).getParts().add(flow);
		});
	}

	@Test
	void aStepWithoutBracesGetsThem() {
		inserts("手順 更新 \"更新する。\" 内部", " {\n        課 → 台帳 : 情報\n    }", file -> {
			Organization city = first(file, Organization.class);
			first(file, SubAffair.class).getSteps().get(1).getParts().add(flow(file, (Node) city.getMembers().get(0), (Node) city.getMembers().get(1)));
		});
	}

	@Test
	void aStepThatIsNoLongerInternalLosesTheWord() {
		replaces("手順 更新 \"更新する。\" 内部", "手順 更新 \"更新する。\"", file -> first(file, SubAffair.class).getSteps().get(1).setInternal(false));
	}

	@Test
	void anEntrustmentGoesAfterTheLastOne() {
		inserts("委託 保守 \"保守\" 委託先 市 : 情報", """


				委託 発送 "接種券の発送" 委託先 市 : 情報(氏名) {
				    取扱者 20人
				    再委託 封入 "封入" 許諾 "承認する。"
				}""", file -> {
			Entrustment entrustment = NEW.createEntrustment();
			entrustment.setName("発送");
			entrustment.setDisplay("接種券の発送");
			entrustment.setContractor(first(file, Organization.class));
			entrustment.setHandlers("20人");
			Payload payload = NEW.createPayload();
			payload.setSource(first(file, SpiFile.class));
			payload.getItems().add(first(file, SpiFile.class).getItemGroups().get(0).getItems().get(0));
			entrustment.getPayloads().add(payload);
			var link = NEW.createReEntrustment();
			link.setName("封入");
			link.setMatter("封入");
			link.setPermission("承認する。");
			entrustment.getReEntrustments().add(link);
			file.getStatements().add(entrustment);
		});
	}

	@Test
	void aBodyGoesAfterTheLastOne() {
		inserts("  システム 台帳   // 副\n}", "\n\n機関 県 \"都道府県\" 地方公共団体 総称", file -> {
			Organization body = NEW.createOrganization();
			body.setName("県");
			body.setDisplay("都道府県");
			body.setKind(choice("地方公共団体", null));
			body.setGeneric(true);
			file.getStatements().add(body);
		});
	}

	@Test
	void aStatementWithoutItsLikeGoesBeforeTheFigure() {
		inserts("    3.④ \"理由\"\n}", "\n\n用語 副本 よみ \"ふくほん\" \"写し\"", file -> {
			var term = NEW.createTerm();
			term.setName("副本");
			term.setReading("ふくほん");
			term.setMeaning("写し");
			file.getStatements().add(term);
		});
	}

	@Test
	void aStatementPutBetweenOthersStaysThere() {
		replaces("// 始め\n機関", "関係者 代理人\n\n// 始め\n機関", file -> {
			var person = NEW.createPerson();
			person.setName("代理人");
			file.getStatements().add(0, person);
		});
	}

	@Test
	void membersKeepTheirKindsTogether() {
		inserts("部署 課 // 担当", "\n    部署 室", file -> {
			OrganizationUnit unit = NEW.createOrganizationUnit();
			unit.setName("室");
			first(file, Organization.class).getMembers().add(unit);
		});
	}

	@Test
	void aCellOfAnEntryIsAdded() {
		inserts("3.④ \"理由\"", "\n    3.⑤ \"\"\"\n        一行目\n        二行目\n        \"\"\"", file -> {
			CellEntry cell = NEW.createCellEntry();
			cell.setPath(path("3", "⑤"));
			cell.setValue(value("一行目\n二行目"));
			first(file, Entry.class).getCells().add(cell);
		});
	}

	@Test
	void anEntryIsAdded() {
		inserts("    3.④ \"理由\"\n}", "\n\n記載 Ⅰ.4.① 行っている, その他(\"庁内\") \"理由\"", file -> {
			Entry entry = NEW.createEntry();
			entry.setPath(path("Ⅰ", "4", "①"));
			EntryValue value = value("理由");
			value.getChoices().add(choice("行っている", null));
			value.getChoices().add(choice("その他", "庁内"));
			entry.setValue(value);
			file.getStatements().add(entry);
		});
	}

	@Test
	void aStepIsAddedWhereTheListHasIt() {
		inserts("        注 \"注意\"\n    }", "\n    手順 \"確かめる。\"", file -> {
			Step step = NEW.createStep();
			step.setText("確かめる。");
			first(file, SubAffair.class).getSteps().add(1, step);
		});
	}

	@Test
	void aPinIsAddedAndMoved() {
		replaces("固定 住民 20 40", "固定 住民 25.5 40\n    固定 課 1 2", file -> {
			FigureLayout figure = first(file, FigureLayout.class);
			((Pin) figure.getEntries().get(0)).setX("25.5");
			Pin pin = NEW.createPin();
			pin.setNode((Node) first(file, Organization.class).getMembers().get(0));
			pin.setX("1");
			pin.setY("2");
			figure.getEntries().add(pin);
		});
	}

	@Test
	void partsOfAFileStandInTheOrderOfTheGrammar() {
		inserts("妥当性 四情報 \"要る。\"", "\n    保管期間 5年 起算 \"年度の末日\"\n    了承 F-01 \"緊急\"", file -> {
			SpiFile spi = first(file, SpiFile.class);
			Acceptance acceptance = NEW.createAcceptance();
			acceptance.setCode("F-01");
			acceptance.setReason("緊急");
			spi.getAcceptances().add(acceptance);
			Retention retention = NEW.createRetention();
			retention.setPeriod("5年");
			retention.setStartingFrom("年度の末日");
			spi.getRetentions().add(retention);
		});
		inserts("項目 氏名 ,住所 : 四情報 // 四つ", "\n    項目 「接種回(1/2)」 : 健康・医療", file -> {
			ItemGroup group = NEW.createItemGroup();
			RecordedItem item = NEW.createRecordedItem();
			item.setName("接種回(1/2)");
			group.getItems().add(item);
			group.setCategory(choice("健康・医療", null));
			first(file, SpiFile.class).getItemGroups().add(group);
		});
	}

	@Test
	void anItemIsAddedToItsLine() {
		replaces("氏名 ,住所 : 四情報", "氏名, 住所, 性別 : 四情報", file -> {
			RecordedItem item = NEW.createRecordedItem();
			item.setName("性別");
			first(file, SpiFile.class).getItemGroups().get(0).getItems().add(item);
		});
	}

	@Test
	void attributesOfABlockAppearInTheOrderOfTheGrammar() {
		inserts("    保有 台帳", "\n    人数 59万人\n    範囲 \"全員\"", file -> {
			first(file, SpiFile.class).setSubjectScope("全員");
			first(file, SpiFile.class).setSubjectCount("59万人");
		});
		inserts("ファイル 情報 {", "\n    種類 システム用ファイル", file -> first(file, SpiFile.class).setKind("システム用ファイル"));
	}

	@Test
	void attributesOfAHeadAppearInTheOrderOfTheGrammar() {
		inserts("機関 市   \"市\" 地方公共団体", " 長 \"市長\"", file -> first(file, Organization.class).setHeadTitle("市長"));
		inserts("システム 台帳", " \"台帳システム\" 所管 課", file -> {
			InformationSystem system = (InformationSystem) first(file, Organization.class).getMembers().get(1);
			system.setDisplay("台帳システム");
			system.setOwner((OrganizationUnit) first(file, Organization.class).getMembers().get(0));
		});
		inserts("住民 -> 課 : 情報(氏名)", " 時期 \"届出の都度\"", file -> flowOf(file).setTiming("届出の都度"));
	}

	private static Flow flowOf(ProjectFile file) {
		return (Flow) first(file, SubAffair.class).getSteps().get(0).getParts().get(0);
	}

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
