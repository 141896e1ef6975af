package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.testing.Checkout;

/** The table of README.md that says what decides each rule of the reviewers: whole, and the same as the catalogue. */
class ReviewersListTest {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-I]-[0-9]{2}) \\| (rule|derived|not decidable) \\| (.+) \\|$");
	/** A row of the list of reviewers. */
	private static final Pattern LISTED = Pattern.compile("(?m)^\\| ([A-I]-[0-9]{2}) \\| ([EWI]) \\|");
	private static final Pattern OTHER_WEIGHT = Pattern.compile("(?m)^\\| ([A-I]-[0-9]{2}) \\| (error|warning|information) \\| (error|warning|information) \\| \\S.{10,} \\|$");
	private static final Catalogue CATALOGUE = Catalogue.shipped();
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
		for (MatchResult row : rows()) {
			Optional<String> code = CATALOGUE.code(row.group(1));
			assertEquals(row.group(2).equals("rule") ? Optional.of(row.group(3)) : Optional.empty(), code.map(each -> "`" + each + "`"), row.group(1));
			assertFalse(row.group(3).isBlank());
		}
	}

	/** What weighs other than the list of reviewers says is told with its reason, and nothing else is. */
	@Test
	void everyOtherWeightHasItsReason() throws IOException {
		Path list = Checkout.sharedOrSkipped().resolve("domain").resolve("RULES.md");
		Map<String, String> words = Map.of("E", "error", "W", "warning", "I", "information");
		Map<String, String> expected = new TreeMap<>();
		int compared = 0;
		for (MatchResult row : LISTED.matcher(Files.readString(list)).results().toList()) {
			Optional<FindingSeverity> own = CATALOGUE.code(row.group(1)).map(code -> CATALOGUE.require(code).severity());
			String listed = words.get(row.group(2));
			compared += own.isPresent() ? 1 : 0;
			own.map(FindingSeverity::word).filter(word -> !word.equals(listed)).ifPresent(word -> expected.put(row.group(1), listed + " " + word));
		}
		assertTrue(compared > 90, Integer.toString(compared));
		Map<String, String> told = OTHER_WEIGHT.matcher(Files.readString(Checkout.plugin("org.nagare.rules").resolve("README.md"))).results()
				.collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) + " " + row.group(3), (one, other) -> one + " twice", TreeMap::new));
		assertEquals(expected, told);
	}
}
