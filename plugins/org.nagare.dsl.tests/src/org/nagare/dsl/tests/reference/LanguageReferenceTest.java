package org.nagare.dsl.tests.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.NagareStandaloneSetup;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.services.NagareGrammarAccess;
import org.nagare.testing.Checkout;

/** LANGUAGE.md shows the language that there is: its examples are read, and no keyword is missing from it. */
class LanguageReferenceTest {

	private static final Path REFERENCE = Path.of("org.nagare.dsl", "LANGUAGE.md");

	private static List<String> lines;
	private static List<Snippet> snippets;
	private static IParser parser;
	private static NagareLanguage language;
	private static NagareGrammarAccess grammar;

	@TempDir
	Path folder;

	@BeforeAll
	static void read() throws IOException {
		lines = Files.readAllLines(Checkout.plugins().resolve(REFERENCE));
		snippets = Snippet.of(lines);
		Injector injector = new NagareStandaloneSetup().createInjectorAndDoEMFRegistration();
		parser = injector.getInstance(IParser.class);
		language = injector.getInstance(NagareLanguage.class);
		grammar = injector.getInstance(NagareGrammarAccess.class);
	}

	@TestFactory
	Stream<DynamicTest> everySnippetParses() {
		assertTrue(snippets.size() >= 30, () -> "only " + snippets.size() + " examples were found");
		return snippets.stream().map(snippet -> DynamicTest.dynamicTest(snippet.toString(), () -> {
			IParseResult result = parser.parse(new StringReader(snippet.text()));
			String errors = StreamSupport.stream(result.getSyntaxErrors().spliterator(), false)
					.map(node -> "line " + (snippet.line() + node.getStartLine() - 1) + ": " + node.getSyntaxErrorMessage().getMessage())
					.collect(Collectors.joining("\n"));
			assertEquals("", errors);
		}));
	}

	@TestFactory
	Stream<DynamicTest> everyCompleteSnippetIsFoundToBeRight() {
		List<Snippet> complete = snippets.stream().filter(Snippet::complete).toList();
		assertTrue(complete.size() >= 5, () -> "only " + complete.size() + " complete examples were found");
		return complete.stream().map(snippet -> DynamicTest.dynamicTest(snippet.toString(), () -> {
			Path file = folder.resolve("line-" + snippet.line() + ".nagare");
			Files.writeString(file, snippet.text());
			assertEquals("", Problems.of(language, ProjectSearch.find(file).get(0), snippet.line() - 1));
		}));
	}

	/** Each keyword is shown at work, not only as a name: in an example, where the parser takes it as the keyword that it is. */
	@Test
	void everyKeywordIsShownInAnExample() {
		Set<String> shown = new TreeSet<>();
		for (Snippet snippet : snippets) {
			parser.parse(new StringReader(snippet.text())).getRootNode().getAsTreeIterable().forEach(node -> {
				switch (node.getGrammarElement()) {
					case Keyword keyword when !isName(keyword) -> shown.add(keyword.getValue());
					case EnumLiteralDeclaration literal -> shown.add(literal.getLiteral().getValue());
					case null, default -> {
						// white space, names, texts and the rules that hold them
					}
				}
			});
		}
		Set<String> missing = keywords();
		missing.removeAll(shown);
		assertEquals(Set.of(), missing);
	}

	@Test
	void everyKeywordIsInTheIndex() {
		int index = lines.indexOf("# 14 Index of keywords");
		assertTrue(index > 0, "the index is missing");
		Set<String> listed = lines.subList(index, lines.size()).stream().flatMap(line -> Stream.of(line.split("[| ]+"))).collect(Collectors.toSet());
		Set<String> missing = keywords();
		missing.removeAll(listed);
		assertEquals(Set.of(), missing);
	}

	/** The other way round: the index holds no keyword that the grammar no longer has. */
	@Test
	void theIndexListsKeywordsOnly() {
		Set<String> listed = lines.subList(lines.indexOf("# 14 Index of keywords") + 1, lines.size()).stream().filter(line -> line.matches("\\| \\d+ \\| .*"))
				.flatMap(line -> Stream.of(line.split("\\|")[2].strip().split(" "))).collect(Collectors.toCollection(TreeSet::new));
		listed.removeAll(keywords());
		assertEquals(Set.of(), listed);
	}

	private static Set<String> keywords() {
		return new TreeSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
	}

	/** A keyword within the rules of words stands for a name there, for every keyword may be one; the words of its own place are elsewhere. */
	private static boolean isName(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule) && !Set.of("PlainValue", "Prose").contains(rule.getName());
	}
}
