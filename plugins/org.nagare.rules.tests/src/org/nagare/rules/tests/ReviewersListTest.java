package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.testing.Checkout;

/** The table of README.md that says what decides each rule of the reviewers: whole, and the same as the catalogue. */
class ReviewersListTest {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-I]-[0-9]{2}) \\| (rule|derived|not decidable) \\| (.+) \\|$");
	private static final String SECTIONS = "ABCDEFGHI";
	private static final List<Integer> SIZES = List.of(11, 17, 26, 15, 5, 8, 10, 4, 6);

	private static List<MatchResult> rows() throws IOException {
		return ROW.matcher(Files.readString(Checkout.plugin("org.nagare.rules").resolve("README.md"))).results().toList();
	}

	@Test
	void everyRuleHasItsRow() throws IOException {
		List<String> expected = new ArrayList<>();
		for (int section = 0; section < SIZES.size(); section++) {
			for (int i = 1; i <= SIZES.get(section); i++) {
				expected.add(String.format("%s-%02d", SECTIONS.charAt(section), i));
			}
		}
		assertEquals(102, expected.size());
		assertEquals(expected, rows().stream().map(row -> row.group(1)).toList());
	}

	@Test
	void whatIsSaidToBeBuiltIsInTheCatalogueAndNothingElse() throws IOException {
		Catalogue catalogue = Catalogue.shipped();
		for (MatchResult row : rows()) {
			Optional<String> code = catalogue.code(row.group(1));
			assertEquals(row.group(2).equals("rule") ? Optional.of(row.group(3)) : Optional.empty(), code.map(each -> "`" + each + "`"), row.group(1));
			assertFalse(row.group(3).isBlank());
		}
	}
}
