package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Whoever reads English gets English, whoever reads Japanese gets Japanese, in every word that is ours. */
class WordsTest {

	/** Words of the language and of the form are what they are in either; a sentence in Japanese has these letters. */
	private static final Pattern JAPANESE_SENTENCE = Pattern.compile("\\p{IsHiragana}");
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
	private static final Pattern ENGLISH = Pattern.compile("\\p{IsLatin}{2}|^&?.$");
	/** Not said to the person: the name of an affair as it is printed in the form. */
	private static final List<String> OF_THE_FORM = List.of("org.nagare.workbench.beginning.AFFAIR_OF");
	private static final Pattern BLANK = Pattern.compile("%[sd]");

	private final Bundle workbench = Platform.getBundle("org.nagare.workbench");

	@Test
	void everyWordIsThereInBothLanguages() throws Exception {
		List<String> wrong = new ArrayList<>();
		int count = 0;
		Collection<String> names = workbench.adapt(BundleWiring.class).listResources("/org/nagare/workbench", "Words.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
		for (String name : names) {
			Class<?> words = workbench.loadClass(name.replace(".class", "").replace('/', '.'));
			for (Object word : words.getEnumConstants()) {
				count++;
				String japanese = of(words, word, "japanese");
				String english = of(words, word, "english");
				boolean ofTheForm = OF_THE_FORM.contains(words.getPackageName() + "." + word);
				if (!ofTheForm && JAPANESE_SENTENCE.matcher(english).find() || !ofTheForm && !ENGLISH.matcher(english.strip()).find()) {
					wrong.add(words.getPackageName() + "." + word + ": " + english);
				}
				if (!JAPANESE.matcher(japanese).find()) {
					wrong.add(words.getPackageName() + "." + word + ": " + japanese);
				}
				if (!blanks(japanese).equals(blanks(english))) {
					wrong.add(words.getPackageName() + "." + word + ": " + blanks(japanese) + " and " + blanks(english));
				}
			}
		}
		assertTrue(names.size() >= 12 && count > 200, names + ": " + count);
		assertEquals(List.of(), wrong);
	}

	private static String of(Class<?> words, Object word, String language) throws ReflectiveOperationException {
		Field field = words.getDeclaredField(language);
		field.setAccessible(true);
		return (String) field.get(word);
	}

	/** What is filled in, in its order. */
	private static List<String> blanks(String words) {
		Matcher found = BLANK.matcher(words);
		List<String> blanks = new ArrayList<>();
		while (found.find()) {
			blanks.add(found.group());
		}
		return blanks;
	}

	@Test
	void viewsAndCommandsHaveNamesInBothLanguages() throws Exception {
		Properties english = properties("plugin.properties");
		Properties japanese = properties("plugin_ja.properties");
		assertEquals(english.stringPropertyNames(), japanese.stringPropertyNames());
		assertEquals(List.of(), english.stringPropertyNames().stream().filter(key -> JAPANESE.matcher(english.getProperty(key)).find()).sorted().toList());
		assertEquals(List.of(), japanese.stringPropertyNames().stream().filter(key -> !JAPANESE.matcher(japanese.getProperty(key)).find() && !japanese.getProperty(key).contains("Nagare")).sorted().toList());
	}

	private Properties properties(String name) throws Exception {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(workbench.getEntry(name).openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
