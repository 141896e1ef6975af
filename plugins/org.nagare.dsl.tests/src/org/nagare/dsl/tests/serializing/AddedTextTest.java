package org.nagare.dsl.tests.serializing;


import org.junit.jupiter.api.Test;
import org.nagare.model.Acceptance;
import org.nagare.model.CellEntry;
import org.nagare.model.Entrustment;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.FigureLayout;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.ItemGroup;
import org.nagare.model.Node;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.Payload;
import org.nagare.model.Pin;
import org.nagare.model.RecordedItem;
import org.nagare.model.Retention;
import org.nagare.model.SpiFile;
import org.nagare.model.Step;
import org.nagare.model.SubAffair;

/** What a program adds stands where a person would put it. */
class AddedTextTest extends TextUpdates {

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
}
