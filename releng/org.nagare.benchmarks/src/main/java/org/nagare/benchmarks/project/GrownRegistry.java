package org.nagare.benchmarks.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** examples/resident-registry as large as a city hands in: three files, ten systems, sixty bodies that information is given to, the figure on six pages. */
public final class GrownRegistry {

	public static final int FILES = 3;
	public static final int SYSTEMS = 10;
	public static final int RECIPIENTS = 60;

	private static final String RECIPIENT_TEXT = "提供先と移転先.nagare";
	private static final String ASSESSMENT_TEXT = "評価書.nagare";
	private static final String SYSTEM_TEXT = "組織とシステム.nagare";

	private GrownRegistry() {
	}

	public static GeneratedProject of(Path checkout) {
		Path example = checkout.resolve("examples/resident-registry");
		Map<String, String> texts = new LinkedHashMap<>();
		try (Stream<Path> found = Files.walk(example)) {
			for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
				String text = Files.readString(file);
				texts.put(example.relativize(file).toString().replace('\\', '/'), switch (file.getFileName().toString()) {
					case RECIPIENT_TEXT -> recipients(text);
					case ASSESSMENT_TEXT -> text.replace(", 電子申請", ", 電子申請, 証明一, 証明二, 証明三, 証明四");
					case SYSTEM_TEXT -> text + systems();
					default -> text;
				});
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new GeneratedProject(texts);
	}

	/** Each of them told by itself instead of in an appendix. */
	private static String recipients(String text) {
		int from = text.indexOf("一覧 照会者");
		int to = text.indexOf("}\n", from) + 2;
		String rows = IntStream.rangeClosed(1, RECIPIENTS).mapToObj(i -> "    先 \"情報照会者その" + i + "\" 根拠 情報連携根拠 事務 \"法律が定める事務その" + i
				+ "であって主務省令で定めるもの\" 用途 \"その" + i + "の申請に係る事実の審査に用いる。\"\n").collect(Collectors.joining());
		String after = text.substring(to);
		return text.substring(0, from) + "一覧 照会者 \"情報照会者\" {\n" + rows + "}\n" + after.substring(0, after.indexOf("別紙 提供先一覧"));
	}

	private static String systems() {
		return "\n機関 支所 \"きた市の支所\" 地方公共団体 長 \"支所長\" {\n" + Stream.of("一", "二", "三", "四").map(number -> "    システム 証明" + number + " \"証明発行システム" + number
				+ "\" 分類 業務システム { 機能 \"証明の発行\" \"住民票の写しその他の証明を発行し、その記録を残す。\" }\n").collect(Collectors.joining()) + "}\n";
	}
}
