package org.nagare.model.tests.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.nagare.model.Choice;
import org.nagare.model.ModelFactory;
import org.nagare.model.ModelPackage;
import org.nagare.model.vocabulary.ItemCategory;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.PersonKind;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.model.vocabulary.Vocabulary;

/** The words of the vocabulary, exactly and in their order. */
class VocabularyTest {

	@Test
	void kindsOfBodies() {
		assertEquals(List.of("地方公共団体", "行政機関", "独立行政法人等", "地方独立行政法人", "民間事業者", "その他"), Vocabulary.words(OrganizationKind.class));
	}

	@Test
	void kindsOfPersons() {
		assertEquals(List.of("本人", "代理人", "その他"), Vocabulary.words(PersonKind.class));
	}

	@Test
	void kindsOfSystems() {
		assertEquals(List.of("既存住民基本台帳システム", "庁内連携システム", "宛名システム等", "税務システム", "住民基本台帳ネットワークシステム", "情報提供ネットワークシステム", "中間サーバー", "共同利用システム",
				"業務システム", "端末"), Vocabulary.words(SystemKind.class));
	}

	@Test
	void categoriesOfItems() {
		assertEquals(List.of("個人番号", "個人番号対応符号", "内部番号", "四情報", "連絡先", "住民票関係", "国税", "地方税", "健康・医療", "医療保険", "児童福祉・子育て", "障害者福祉", "生活保護・社会福祉",
				"介護・高齢者福祉", "雇用・労働", "年金", "学校・教育", "災害", "その他", "業務番号"), Vocabulary.words(ItemCategory.class));
	}

	@Test
	void media() {
		assertEquals(List.of("紙", "電子記録媒体", "フラッシュメモリ", "電子メール", "専用線", "庁内連携システム", "情報提供ネットワークシステム", "インターネット", "その他"), Vocabulary.words(Medium.class));
	}

	@Test
	void onlyNumberAndCodeAreCarriers() {
		assertEquals(List.of(ItemCategory.INDIVIDUAL_NUMBER, ItemCategory.IDENTIFICATION_CODE),
				Vocabulary.entries(ItemCategory.class).stream().filter(ItemCategory::isCarrier).toList());
	}

	@Test
	void relaysAreLinkageAddresseeIntermediateServerAndTerminal() {
		assertEquals(List.of(SystemKind.INTERNAL_LINKAGE, SystemKind.ADDRESSEE, SystemKind.INTERMEDIATE_SERVER, SystemKind.TERMINAL),
				Vocabulary.entries(SystemKind.class).stream().filter(SystemKind::isRelay).toList());
	}

	@Test
	void onlyExactWordsCount() {
		Choice choice = ModelFactory.eINSTANCE.createChoice();
		assertEquals(Optional.empty(), Vocabulary.entry(SystemKind.class, choice));
		assertEquals(Optional.empty(), Vocabulary.entry(SystemKind.class, (Choice) null));
		choice.setWord("中間サーバ");
		assertEquals(Optional.empty(), Vocabulary.entry(SystemKind.class, choice));
		choice.setWord("中間サーバー");
		assertEquals(Optional.of(SystemKind.INTERMEDIATE_SERVER), Vocabulary.entry(SystemKind.class, choice));
	}

	@Test
	void otherAsksForWords() {
		assertTrue(Medium.OTHER.takesText());
		assertFalse(Medium.PAPER.takesText());
		assertFalse(SystemKind.TERMINAL.takesText());
	}

	@Test
	void featuresKnowTheirVocabulary() {
		assertEquals(Vocabulary.words(Medium.class), Vocabulary.words(ModelPackage.Literals.ENTRUSTMENT__MEDIA));
		assertEquals(List.of("特定個人情報", "個人情報"), Vocabulary.words(ModelPackage.Literals.FLOW__KIND_OVERRIDE));
		assertEquals(List.of(), Vocabulary.words(ModelPackage.Literals.ENTRY_VALUE__CHOICES));
	}
}
