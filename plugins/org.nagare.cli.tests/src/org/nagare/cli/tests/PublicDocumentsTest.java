package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.testing.Folders;

/** The public edition in every format, taken apart: no part of it says what is withheld, be it seen or not. */
class PublicDocumentsTest {

	/** Withheld words of a cell, those of a thing of the model, and what was written about it; each stands in the draft. */
	private static final List<String> WITHHELD = List.of("北の倉庫", "台帳システム", "あかつき情報");

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("p");
		Folders.write(folder.resolve("p/more.nagare"), """
				所属 手当
				機関 業者 "あかつき情報株式会社" 民間事業者
				委託 保守 "システムの保守" 委託先 業者 : 情報 {
				    内容 "システムを直す。"
				}
				記載 Ⅰ.4.① "名簿は北の倉庫に置く。" 非公表 部分 "北の倉庫" 理由 "場所が知られるため。"
				非公表 台帳 理由 "狙われるため。"
				非公表 業者 理由 "狙われるため。"
				""");
	}

	private byte[] form(String format, String... more) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("form", "p", "--format", format, "-o", "made/a." + format));
		arguments.addAll(List.of(more));
		Commands.Answer answer = commands.run(arguments.toArray(String[]::new));
		Assumptions.assumeFalse(format.equals("pdf") && answer.err().contains("フォントがありません"), "there is no Japanese font here that can be embedded");
		assertTrue(answer.status() < 2, answer.err());
		assertTrue(commands.exists("made/a." + format), answer.err());
		return Files.readAllBytes(folder.resolve("made/a." + format));
	}

	/** Whatever can be read in it, without blanks: names of parts, properties, hidden sheets, alternative texts, bookmarks. */
	private static String everything(String format, byte[] content) throws IOException {
		StringBuilder words = new StringBuilder();
		switch (format) {
			case "xlsx", "docx" -> {
				try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
					for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
						String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
						words.append(entry.getName()).append(part).append(part.replaceAll("<[^<>]*>", ""));
					}
				}
			}
			case "pdf" -> {
				try (PDDocument document = Loader.loadPDF(content)) {
					words.append(new PDFTextStripper().getText(document));
					for (var key : document.getDocument().getXrefTable().keySet()) {
						read(document.getDocument().getObjectFromPool(key).getObject(), words);
					}
				}
			}
			default -> {
				String text = new String(content, StandardCharsets.UTF_8);
				words.append(text).append(text.replaceAll("<[^<>]*>", ""));
			}
		}
		return words.toString().replaceAll("[\\s\u3000]", "");
	}

	private static void read(COSBase base, StringBuilder words) throws IOException {
		switch (base) {
			case null -> {
			}
			case COSString string -> words.append(string.getString()).append(' ');
			case COSName name -> words.append(name.getName()).append(' ');
			case COSArray array -> {
				for (COSBase each : array) {
					read(each, words);
				}
			}
			case COSStream stream when COSName.METADATA.equals(stream.getCOSName(COSName.TYPE)) -> words.append(stream.toTextString());
			case COSDictionary dictionary -> {
				for (COSBase each : dictionary.getValues()) {
					read(each, words);
				}
			}
			default -> {
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "docx", "pdf", "html", "md", "txt", "json" })
	void noPartOfItSaysWhatIsWithheld(String format) throws IOException {
		String draft = everything(format, form(format));
		WITHHELD.forEach(word -> assertTrue(draft.contains(word), () -> "the draft says " + word));
		String open = everything(format, form(format, "--public"));
		for (String word : WITHHELD) {
			int at = open.indexOf(word);
			assertFalse(at >= 0, () -> word + ": " + open.substring(Math.max(0, at - 40), Math.min(open.length(), at + 40)));
		}
		assertTrue(open.contains("（非公表）") && open.contains("場所が知られるため。"), "what is left out is seen to be, with its reason");
		assertFalse(open.contains("台帳/") || open.contains("\"台帳\""), "no id that names a thing");
		assertFalse(open.contains(".nagare"), "no path of a source");
		assertFalse(open.contains(folder.getFileName().toString()), "no path of the machine");
	}

	@Test
	void aTemplateThatSaysItItselfIsRefused() throws IOException {
		Files.write(folder.resolve("own.docx"), template("{{Ⅰ.4.①}}"));
		commands.run("form", "p", "--public", "--template", "own.docx", "-o", "made/ok.docx");
		assertTrue(everything("docx", Files.readAllBytes(folder.resolve("made/ok.docx"))).contains("名簿は（非公表）に置く。"));
		Files.write(folder.resolve("own.docx"), template("北の倉庫の件 {{Ⅰ.4.①}}"));
		Commands.Answer refused = commands.run("form", "p", "--public", "--template", "own.docx", "-o", "made/no.docx").ends(1).saysNothingOnOut();
		assertFalse(commands.exists("made/no.docx"), refused.err());
	}

	/** A document of one paragraph, as small as Word reads one. */
	static byte[] template(String... paragraphs) throws IOException {
		java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			put(out, "[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
			put(out, "_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
			put(out, "word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
					+ List.of(paragraphs).stream().map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").collect(Collectors.joining()) + "</w:body></w:document>");
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream out, String name, String content) throws IOException {
		out.putNextEntry(new ZipEntry(name));
		out.write(content.getBytes(StandardCharsets.UTF_8));
		out.closeEntry();
	}

	@Test
	void aWordTemplateIsFilledAndItsMistakesAreTold() throws IOException {
		Files.write(folder.resolve("送付状.docx"), template("{{表紙.評価書名}}"));
		commands.run("form", "p", "--template", "送付状.docx", "-o", "made/");
		List<String> made = Folders.files(folder.resolve("made")).keySet().stream().map(Object::toString).toList();
		assertEquals(1, made.size(), made::toString);
		assertTrue(made.getFirst().endsWith("送付状.docx"), made::toString);
		Files.write(folder.resolve("誤り.docx"), template("一", "二 {{Ⅰ.9.①}}"));
		String told = commands.run("form", "p", "--template", "誤り.docx", "-o", "no/").ends(1).saysNothingOnOut().err();
		assertTrue(told.contains("誤り.docx:2:3:"), told);
		Files.writeString(folder.resolve("古い.docx"), "no archive");
		String unread = commands.run("form", "p", "--template", "古い.docx", "-o", "no/").ends(3).saysNothingOnOut().err();
		assertTrue(unread.contains("Word の文書"), unread);
		assertFalse(commands.exists("no"));
	}
}
