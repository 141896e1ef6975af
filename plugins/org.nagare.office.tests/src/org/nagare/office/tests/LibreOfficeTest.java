package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;

/** Another program opens the documents and prints them: every text is there, whole. */
class LibreOfficeTest {

	private static final long GREATEST_MINUTES = 5;

	@TempDir
	Path folder;

	/** Skipped, and seen to be, where LibreOffice is not installed. */
	private static Path program() {
		Optional<Path> found = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).map(Path::of)
				.map(place -> place.resolve("soffice")).filter(Files::isExecutable).findFirst();
		Assumptions.assumeTrue(found.isPresent(), "LibreOffice is not installed here");
		return found.get();
	}

	private List<String> printed(byte[] content, String ending) throws IOException, InterruptedException {
		Path document = Files.write(folder.resolve("form." + ending), content);
		Process process = new ProcessBuilder(program().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf",
				"--outdir", folder.toString(), document.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile()).start();
		assertTrue(process.waitFor(GREATEST_MINUTES, TimeUnit.MINUTES), "LibreOffice came to no end");
		assertEquals(0, process.exitValue());
		List<String> pages = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("form.pdf").toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(plain(stripper.getText(pdf)));
			}
		}
		return pages;
	}

	/** Without what a program adds at the ends of lines; letters that a font draws alike count as one. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]", "");
	}

	private static void holds(List<String> pages, Example example) {
		for (String text : CellTexts.of(example.form())) {
			String wanted = plain(text);
			assertTrue(PrintedPages.isWhole(wanted, pages), () -> "not whole on paper: " + text);
		}
	}

	@Test
	void printsTheWholeWorkbook() throws Exception {
		Example example = Example.named("予防接種");
		holds(printed(OfficeDocuments.workbook(example.document(Audience.DRAFT), page -> Optional.of(OnePixel.png())), "xlsx"), example);
	}

	@Test
	void printsTheWholeTextDocument() throws Exception {
		Example example = Example.named("予防接種");
		holds(printed(OfficeDocuments.text(example.document(Audience.DRAFT), page -> Optional.of(OnePixel.png())), "docx"), example);
	}
}
