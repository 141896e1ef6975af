package org.nagare.delivery.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.delivery.font.Fonts;
import org.nagare.delivery.font.Machine;
import org.nagare.delivery.form.Delivery;
import org.nagare.delivery.form.FormFormat;
import org.nagare.delivery.form.Product;
import org.nagare.delivery.form.Progress;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Message;
import org.nagare.delivery.message.Undelivered;
import org.nagare.delivery.start.NewProject;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.source.TextErrors;
import org.nagare.testing.Folders;

/** What is made of an assessment, step by step, and what becomes of it where something cannot be made. */
class DeliveryTest {

	/** In the legend of a figure of systems. */
	private static final String UNTOLD = "個人番号を直接保有するか、書かれていない";

	@TempDir
	Path folder;

	private final List<Message> said = new ArrayList<>();
	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);

	private Delivery delivery(List<FormFormat> formats, boolean forThePublic, Map<String, String> environment) throws IOException {
		NagareProject project = language.read(ProjectSearch.find(folder).getFirst());
		Delivery.Order order = new Delivery.Order(new LinkedHashSet<>(formats), forThePublic);
		Machine machine = new Machine("Linux", environment, folder);
		TextErrors errors = new TextErrors((int) language.check(project).stream().filter(problem -> problem.severity() == FindingSeverity.ERROR).count());
		return new Delivery(order, project, errors, language, EditionCatalogue.shipped(), () -> new Fonts(machine, null, folder), (message, parameters) -> said.add(message));
	}

	private void project(String name) {
		NewProject.of(name).texts().forEach((file, text) -> Folders.write(folder.resolve(file), text));
	}

	@Test
	void eachFormatIsMadeInTheOrderThatWasAskedFor() throws IOException {
		project("手当");
		Delivery delivery = delivery(List.of(FormFormat.txt, FormFormat.json, FormFormat.html), false, Map.of());
		Delivery.Made made = delivery.of(delivery.assessments().getFirst(), Progress.UNSEEN);
		assertEquals(List.of("手当-別添1.svg", "手当-平成30年5月様式4.txt", "手当-平成30年5月様式4.json", "手当-平成30年5月様式4.html"),
				made.products().stream().map(product -> product.name() + product.ending()).toList());
		assertEquals(List.of(), made.troubles());
		assertEquals(List.of(), said);
	}

	@Test
	void eachStepIsToldAndCanBeTheLast() throws IOException {
		project("手当");
		Delivery delivery = delivery(List.of(FormFormat.txt, FormFormat.json), false, Map.of());
		List<String> steps = new ArrayList<>();
		Progress impatient = new Progress() {
			@Override
			public void making(String what) {
				steps.add(what);
			}

			@Override
			public boolean isCancelled() {
				return steps.size() == 2;
			}
		};
		assertThrows(CancellationException.class, () -> delivery.of(delivery.assessments().getFirst(), impatient));
		assertEquals(List.of("手当", "手当-平成30年5月様式4.txt"), steps);
	}

	@Test
	void whereOneFormatCannotBeMadeTheOthersAre() throws IOException {
		project("手当");
		Delivery delivery = delivery(List.of(FormFormat.pdf, FormFormat.txt), false, Map.of("NAGARE_FONT", "ない.ttf"));
		Delivery.Made made = delivery.of(delivery.assessments().getFirst(), Progress.UNSEEN);
		assertEquals(List.of("-別添1.svg", "-平成30年5月様式4.txt"), made.products().stream().map(Product::ending).toList());
		assertEquals(List.of(Undelivered.Cause.ORDER), made.troubles());
		assertEquals(List.of(DeliveryMessage.NO_SUCH_FONT), said);
	}

	/** Whoever reads a result never saw the text: each says that something may be missing in it, and that of a sound text says nothing. */
	@Test
	void whatIsMadeOfATextWithErrorsSaysSo() throws IOException {
		project("手当");
		List<FormFormat> formats = List.of(FormFormat.html, FormFormat.md, FormFormat.txt, FormFormat.json, FormFormat.xlsx, FormFormat.docx);
		for (boolean forThePublic : List.of(false, true)) {
			Files.deleteIfExists(folder.resolve("書きかけ.nagare"));
			for (Product sound : made(formats, forThePublic)) {
				assertFalse(words(sound).contains("のある文から") || words(sound).contains("textErrors"), sound.ending());
			}
			Folders.write(folder.resolve("書きかけ.nagare"), "関係者 別の人 本人。\n関係者 次の人 本人。\n");
			List<Product> faulty = made(formats, forThePublic);
			assertEquals(1 + formats.size(), faulty.size());
			for (Product each : faulty) {
				String said = each.ending().endsWith(".json") ? "\"textErrors\":2" : "誤り2件のある文から作られました。欠けや違いがあるかもしれません。";
				assertTrue(words(each).contains(said), () -> each.ending() + " " + words(each));
			}
		}
	}

	private List<Product> made(List<FormFormat> formats, boolean forThePublic) throws IOException {
		Delivery delivery = delivery(formats, forThePublic, Map.of());
		return delivery.of(delivery.assessments().getFirst(), Progress.UNSEEN).products();
	}

	/** All that is written in a result, without blanks and marks. */
	private static String words(Product product) {
		StringBuilder written = new StringBuilder();
		if (product.isText()) {
			written.append(product.text());
		} else {
			try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(product.content()))) {
				for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
					written.append(part.getName().endsWith(".xml") ? new String(parts.readAllBytes(), StandardCharsets.UTF_8) : "");
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return written.toString().replaceAll("(?s)<desc.*?</desc>|<title.*?</title>|<[^>]*>|\\s", "");
	}

	/** 様式1 is about all assessments of a body, and its figure says of the number what its table says. */
	@Test
	void theSheetOfABodyDrawsTheSystemsOfAllItsAssessments() throws IOException {
		project("手当");
		Folders.write(folder.resolve("計画.nagare"), """
				機関 他 "他の機関" 民間事業者 { システム 別件 "別件の管理システム" }
				評価書 別件 "別件に関する事務 全項目評価書" { 様式 平成30年5月様式4 番号 2 実施機関 市 事務 "別件に関する事務" 使用システム 別件 }
				評価書 計画 "計画管理書" { 様式 平成26年4月様式1 実施機関 市 }
				記載 計画別添2 { 1(住基).保有 はい 1(別件).保有 いいえ }
				""");
		Delivery delivery = delivery(List.of(FormFormat.html, FormFormat.md), false, Map.of());
		Delivery.Made made = delivery.of(delivery.assessments().stream().filter(one -> one.getName().equals("計画")).findFirst().orElseThrow(), Progress.UNSEEN);
		assertEquals(List.of(), made.troubles());
		String page = made.products().stream().filter(product -> product.ending().equals("-平成26年4月様式1.html")).findFirst().orElseThrow().text();
		String drawn = page.substring(page.indexOf("<svg"), page.lastIndexOf("</svg>"));
		for (String system : List.of("既存住民基本台帳システム", "業務システム", "別件の管理システム")) {
			assertTrue(drawn.contains(system), system);
		}
		assertTrue(drawn.contains("（別添1）システム概要図　○○市"), drawn);
		assertFalse(drawn.contains(UNTOLD), drawn);
		String told = made.products().getLast().text();
		assertTrue(told.contains("システム概要図　○○市"), told);
	}

	@Test
	void whatNobodyHasSaidOfASystemIsSaidInTheFigureToo() throws IOException {
		project("手当");
		Folders.write(folder.resolve("計画.nagare"), "評価書 計画 \"計画管理書\" { 様式 平成26年4月様式1 実施機関 市 }\n");
		Delivery delivery = delivery(List.of(FormFormat.html), false, Map.of());
		Delivery.Made made = delivery.of(delivery.assessments().stream().filter(one -> one.getName().equals("計画")).findFirst().orElseThrow(), Progress.UNSEEN);
		String drawn = made.products().getLast().text().replaceAll("(?s)<desc.*?</desc>|<title.*?</title>|<[^>]*>|\\s", "");
		assertTrue(drawn.contains(UNTOLD), drawn);
	}

	@Test
	void anAssessmentWithoutAnEditionStillHasItsFigure() throws IOException {
		project("手当");
		Path text = folder.resolve("評価書.nagare");
		Folders.write(text, Folders.text(text).replaceFirst("\\s+様式 .*", ""));
		Delivery delivery = delivery(List.of(FormFormat.txt), true, Map.of());
		Delivery.Made made = delivery.of(delivery.assessments().getFirst(), Progress.UNSEEN);
		assertEquals(List.of("-別添1.svg"), made.products().stream().map(Product::ending).toList());
		assertEquals(List.of(), made.troubles());
		assertEquals(List.of(DeliveryMessage.NO_EDITION), said);
		assertTrue(said.getFirst().in(MessageLanguage.ENGLISH, Map.of("name", "手当", "example", "様式")).contains("«手当» names no edition"));
	}
}
