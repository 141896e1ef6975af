package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.picture.FigurePainter;

/** Equal input gives equal bytes, wherever and whenever. */
class ArchiveTest {

	enum Format {
		WORKBOOK(OfficeDocuments::workbook), TEXT(OfficeDocuments::text);

		private final BiFunction<FormDocument, FigurePainter, byte[]> writer;

		Format(BiFunction<FormDocument, FigurePainter, byte[]> writer) {
			this.writer = writer;
		}

		byte[] write(Audience audience) {
			return writer.apply(Example.named("予防接種").document(audience), page -> Optional.of(OnePixel.png()));
		}
	}

	@ParameterizedTest
	@EnumSource
	void isTheSameInAnotherCountryAtAnotherTime(Format format) {
		byte[] here = format.write(Audience.DRAFT);
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
			assertArrayEquals(here, format.write(Audience.DRAFT));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@EnumSource
	void isStoredInOrderWithoutATime(Format format) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(format.write(Audience.DRAFT)))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				names.add(entry.getName());
				assertEquals(ZipEntry.STORED, entry.getMethod());
				assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal());
			}
		}
		assertEquals("[Content_Types].xml", names.getFirst());
		assertEquals(names.stream().skip(1).sorted().toList(), names.subList(1, names.size()));
	}

	@ParameterizedTest
	@EnumSource
	void tellsNoPersonAndNoTime(Format format) {
		Map<String, String> parts = Parts.of(format.write(Audience.DRAFT));
		String core = parts.get("docProps/core.xml");
		assertTrue(core.contains("<dc:creator>Nagare</dc:creator>"), core);
		assertFalse(core.contains("dcterms:created") || core.contains("dcterms:modified") || core.contains("lastModifiedBy"), core);
		assertFalse(parts.get("docProps/app.xml").contains("POI"));
	}
}
