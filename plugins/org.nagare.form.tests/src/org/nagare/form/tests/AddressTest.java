package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.entry.Writing;
import org.nagare.model.Acceptance;
import org.nagare.model.Assessment;
import org.nagare.model.Entry;
import org.nagare.model.InformationSystem;
import org.nagare.model.ItemPath;
import org.nagare.model.Named;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.PathName;
import org.nagare.model.PathSegment;
import org.nagare.model.ProjectFile;
import org.nagare.model.SpiFile;
import org.nagare.model.Statement;
import org.nagare.model.Withholding;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.testing.Checkout;

/** Every address that a form prints can be written: it is read, its names are found, and it is the address of the same cell. */
class AddressTest {

	/** One recipient of each kind that an address can call: a name, words, a row of law, a basis with and without a name, groups that agree in all of it. */
	private static final String RECIPIENTS = """
			機関 甲市 地方公共団体 {
				部署 課
				システム 台帳
				システム 「台帳・VRS-2」
			}
			機関 県 地方公共団体
			機関 「県(西部)」 地方公共団体
			法令 根拠 "番号法第19条第8号"
			根拠表 別表第二 {
				26 照会者 "都道府県知事" 提供者 "市町村長" 事務 "生活保護" 情報 "情報"
				85の2 照会者 "厚生労働大臣" 提供者 "市町村長" 事務 "年金" 情報 "情報"
			}
			評価書 試し "試し" {
				様式 平成30年5月様式4
				実施機関 甲市
				担当 課
				使用システム 台帳, 「台帳・VRS-2」
			}
			ファイル 「情報(一)」 {
				種類 システム用ファイル
				保有 台帳
				項目 個人番号 : 個人番号
				項目 氏名 : 四情報
			}
			一覧 照会者 {
				表 別表第二 行 26, 85の2
				先 県
				先 "市内の医療機関(公立を除く)"
			}
			業務 提供 {
				手順 答える "台帳から答える。" {
					台帳 → 照会者 : 「情報(一)」 根拠 根拠
					台帳 → 県 : 「情報(一)」 根拠 根拠 用途 "甲"
					台帳 → 県 : 「情報(一)」 根拠 根拠 用途 "乙"
					台帳 → 県 : 「情報(一)」 根拠 "条例第3条第1項" 用途 "丙"
					台帳 → 「県(西部)」 : 「情報(一)」 根拠 "条例第3条第1項"
				}
			}
			""".replace("\t", "    ");

	@Test
	void everyKindOfAddressCanBeWritten(@TempDir Path folder) throws IOException {
		Written model = Written.text(RECIPIENTS);
		Set<String> called = model.form().cells().stream().flatMap(cell -> cell.repetitions().stream()).map(each -> each.name().toString())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		assertEquals(List.of("台帳", "「台帳・VRS-2」", "「情報(一)」", "別表第二.26", "別表第二.85の2", "県.根拠", "\"市内の医療機関(公立を除く)\"", "県.根拠-2",
				"県.根拠-3", "県.\"条例第3条第1項\"", "「県(西部)」"), List.copyOf(called));
		Files.writeString(folder.resolve("試し.nagare"), RECIPIENTS);
		assertTrue(written(folder) > 100);
	}

	/** Systems and departments of two bodies that bear one name, a file that bears it too, and a department that is called as somebody. */
	private static final String NAMESAKES = """
			機関 甲市 地方公共団体 {
				部署 窓口
				部署 課
				部署 住民
				システム 台帳
				システム 端末
			}
			機関 県 地方公共団体 {
				部署 課
				システム 台帳
			}
			関係者 住民 本人
			評価書 試し "試し" {
				様式 平成30年5月様式4
				実施機関 甲市
				担当 窓口
				使用システム 甲市.台帳, 県.台帳, 端末
			}
			ファイル 台帳 {
				種類 システム用ファイル
				保有 甲市.台帳
				項目 個人番号 : 個人番号
			}
			ファイル 端末 {
				種類 システム用ファイル
				保有 端末
				項目 個人番号 : 個人番号
			}
			業務 移す {
				手順 渡す "渡す。" {
					甲市.台帳 → 甲市.課 : 台帳 根拠 "条例"
					甲市.台帳 → 甲市.住民 : 台帳 根拠 "条例"
				}
			}
			""".replace("\t", "    ");

	@Test
	void whatIsCalledAlikeHasAnAddressOfItsOwn(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("試し.nagare"), NAMESAKES);
		Map<String, Set<String>> called = new TreeMap<>();
		assertTrue(written(folder, called) > 100);
		assertEquals("{2=[甲市.台帳 → システム 甲市, 県.台帳 → システム 県, 端末 → システム 甲市], "
				+ "Ⅱ=[台帳 → ファイル, 端末 → ファイル], Ⅲ=[台帳 → ファイル, 端末 → ファイル], 別添2=[台帳 → ファイル, 端末 → ファイル], "
				+ "移転=[甲市.課 → 部署 甲市, 甲市.住民 → 部署 甲市]}", called.toString());
	}

	/** The body may always be written before its system or department, needed or not; another body's thing of the name is never meant. */
	@Test
	void theBodyMayStandBeforeWhatIsItsOwn() {
		Written model = Written.text(NAMESAKES + """
				記載 Ⅰ.2(甲市.端末).② 上書き "甲" 理由 "乙"
				記載 Ⅰ {
				    2(県.台帳).② 上書き "丙" 理由 "丁"
				}
				非公表 Ⅰ.2(甲市.端末).② 理由 "戊"
				""");
		assertEquals(List.of("甲", "丙"), List.of(model.value("Ⅰ.2(端末).②"), model.value("Ⅰ.2(県.台帳).②")));
		assertTrue(model.cell("Ⅰ.2(端末).②").withheld().isPresent());
		assertEquals(List.of(), model.form().problems().stream().filter(problem -> problem.code() == FormProblem.Code.UNKNOWN_KEY).toList());
		Written excluded = Written.text(NAMESAKES + "記載 Ⅰ.2(甲市.端末).① 上書き なし 理由 \"乙\"\n");
		assertTrue(excluded.form().cells().stream().map(Cell::path).noneMatch(path -> path.startsWith("Ⅰ.2(端末)")));
	}

	@Test
	void whatIsEnteredThroughTheFormIsWrittenUnderEachOfThem() {
		EnteredText text = EnteredText.of(Map.of("試し.nagare", RECIPIENTS));
		List<String> names = text.written().form().cells().stream().map(Cell::path).filter(path -> path.contains("提供(") && path.endsWith("⑦")).toList();
		assertEquals(8, names.size(), names.toString());
		for (String path : names) {
			text = text.overruled(path, new Writing.Words("随時"), "試し。");
			assertEquals("随時", text.written().value(path));
			assertTrue(text.text("試し.nagare").contains(path.substring(path.indexOf("提供"))), text.text("試し.nagare"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident-registry", "resident-registry/前版/令和3年4月公表", "maternal-health", "city" })
	void everyAddressOfAnExampleCanBeWritten(String example) throws IOException {
		assertTrue(written(Checkout.example(example)) > 100);
	}

	/** Writes each address of each form of a project as one that something is entered under, reads all of that, and counts them. */
	private static int written(Path project) throws IOException {
		return written(project, new TreeMap<>());
	}

	private static int written(Path project, Map<String, Set<String>> called) throws IOException {
		int count = 0;
		ProjectFolder folder = ProjectSearch.find(project).getFirst();
		NagareProject read = Written.LANGUAGE.read(folder);
		ProjectModel model = ProjectModel.of(read.files());
		assertTrue(model.assessments().size() > 0, project.toString());
		for (Assessment assessment : model.assessments()) {
			Set<CellKey> addresses = new LinkedHashSet<>();
			for (String edition : assessment.getEditions()) {
				Written.FORMS.cells(assessment, model, Written.FORMS.edition(edition).orElseThrow(), read.locator()).cells().stream().map(Cell::key)
						.forEach(addresses::add);
			}
			Path file = Path.of(assessment.eResource().getURI().toFileString());
			StringBuilder text = new StringBuilder(Files.readString(file)).append('\n');
			addresses.forEach(address -> text.append("記載 ").append(address).append(" \"甲\"\n了承 X-1 ").append(address).append(" \"乙\"\n非公表 ").append(address)
					.append(" 理由 \"丙\"\n"));
			assertEquals(addresses.stream().flatMap(address -> Stream.of(address, address, address)).map(CellKey::toString).toList(),
					addresses(Written.LANGUAGE.read(folder, Map.of(file, text.toString())), file, 3 * addresses.size(), called));
			assertEquals(List.copyOf(addresses), addresses.stream().map(address -> CellKey.parse(address.toString()).orElseThrow()).toList());
			count += addresses.size();
		}
		return count;
	}

	/** The addresses of the last statements of a file, by what the names in them mean. */
	private static List<String> addresses(NagareProject project, Path file, int count, Map<String, Set<String>> called) {
		XtextResource text = project.texts().stream().filter(one -> file.toString().equals(one.getURI().toFileString())).findFirst().orElseThrow();
		EcoreUtil.resolveAll(text);
		assertEquals(List.of(), text.getErrors().stream().map(error -> error.getLine() + ": " + error.getMessage()).limit(5).toList());
		List<Statement> statements = ((ProjectFile) text.getContents().getFirst()).getStatements();
		List<Statement> last = statements.subList(statements.size() - count, statements.size());
		last.forEach(statement -> statement.eAllContents().forEachRemaining(element -> {
			if (element instanceof PathSegment segment && !segment.getKeys().isEmpty()) {
				List<PathName> names = segment.getKeys().getFirst().getParts();
				called.computeIfAbsent(segment.getWord(), word -> new LinkedHashSet<>()).add(address(segment) + " → " + meant(names.getLast().getThing()));
			}
		}));
		return last.stream().map(statement -> CellKey.of(switch (statement) {
			case Entry entry -> entry.getPath();
			case Withholding withholding -> withholding.getPath();
			case Acceptance acceptance -> acceptance.getPath();
			default -> throw new AssertionError(statement.toString());
		}).toString()).toList();
	}

	private static String address(PathSegment segment) {
		ItemPath path = (ItemPath) segment.eContainer();
		return CellKey.of(path).segments().get(path.getSegments().indexOf(segment)).names().getFirst().toString();
	}

	private static String meant(EObject thing) {
		return switch (thing) {
			case InformationSystem system -> "システム " + ((Named) system.eContainer()).getName();
			case OrganizationUnit unit -> "部署 " + ((Named) unit.eContainer()).getName();
			case SpiFile file -> "ファイル";
			case null -> "";
			default -> thing.eClass().getName();
		};
	}
}
