package org.nagare.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.CheckResult;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;

/** Small projects and what is found in them. */
final class Checked {

	/** A project in which nothing is to be found. */
	static final String WHOLE = """
			機関 市 "みなみ市" 地方公共団体 長 "みなみ市長" {
			    部署 窓口課 所属長 "窓口課長"
			    システム 台帳 "台帳システム" 所管 窓口課
			}
			評価書 手当 "手当に関する事務 全項目評価書" {
			    様式 平成30年5月様式4
			    実施機関 市
			    事務 "手当に関する事務"
			    担当 窓口課
			    使用システム 台帳
			}
			""";

	/** A day on which nothing in the small projects is overdue. */
	static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

	/** Started once for all tests: they keep nothing of what they read. */
	private static final Map<MessageLanguage, NagareLanguage> LANGUAGES = new ConcurrentHashMap<>();
	private static final EditionCatalogue EDITIONS = EditionCatalogue.shipped();

	private final Path folder;
	private final MessageLanguage language;

	Checked(Path folder) {
		this(folder, MessageLanguage.JAPANESE);
	}

	Checked(Path folder, MessageLanguage language) {
		this.folder = folder;
		this.language = language;
		settings("");
	}

	Checked settings(String lines) {
		return file("nagare.project", "名前 \"手当\"\n言語 1\n" + lines);
	}

	Checked file(String name, String text) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.writeString(folder.resolve(name), text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return this;
	}

	List<Finding> findings() {
		return findings(folder, language);
	}

	static List<Finding> findings(Path folder, MessageLanguage language) {
		return result(folder, language, TODAY).findings();
	}

	CheckResult result(LocalDate today) {
		return result(folder, language, today);
	}

	static CheckResult result(Path folder, MessageLanguage language, LocalDate today) {
		try {
			NagareLanguage nagare = LANGUAGES.computeIfAbsent(language, NagareLanguage::start);
			return new ProjectCheck(nagare, EDITIONS, language, today).check(nagare.read(ProjectSearch.find(folder).get(0)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The findings as {@code code severity file:line:column}. */
	List<String> told() {
		return findings().stream().map(finding -> finding.code() + " " + finding.severity().word() + " " + finding.file() + ":" + finding.line() + ":" + finding.column()).toList();
	}
}
