package org.nagare.delivery.start;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.file.FileName;

/**
 * The files of a project to start from. Everything in it is meant to be replaced, and nothing in it is wrong.
 *
 * @param name    what the project and its assessment are called
 * @param body    the name of the 機関 in print
 * @param head    what its head is called
 * @param affair  what the 事務 is called in print
 * @param form    the edition of the form
 */
public record NewProject(String name, String body, String head, String affair, FormChoice form, AffairKind kind) {

	/** The name of a body that carries out the 事務, as people say it who begin with their city. */
	private static final Pattern BODY = Pattern.compile("(.+[市区町村])|(.+県|東京都|北海道|京都府|大阪府)");

	/** Whether something can be the name of a project: a folder, a name in the language, and words between quotes. */
	public static boolean isName(String name) {
		return !name.isEmpty() && FileName.isPlain(name) && Character.isLetterOrDigit(name.codePointAt(0)) && NameText.isWritable(name) && name.indexOf('「') < 0;
	}

	/** A project of which nothing is known but its name: that of the 事務, or of the body. */
	public static NewProject of(String name) {
		Matcher body = BODY.matcher(name);
		if (body.matches()) {
			AffairKind kind = AffairKind.APPLICATION;
			return new NewProject(name, name, name + (body.group(1) == null ? "知事" : "長"), kind.matter() + "に関する事務", FormChoice.USUAL, kind);
		}
		return new NewProject(name, "○○市", "○○市長", name + "に関する事務", FormChoice.USUAL, AffairKind.APPLICATION);
	}

	/** The texts by the names of their files, the one to begin with last. */
	public Map<String, String> texts() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put(ProjectFolder.SETTINGS_NAME, """
				名前 "@名前@"
				言語 @版@
				""".replace("@版@", Integer.toString(ProjectSettings.LANGUAGE_VERSION)).replace("@名前@", name));
		files.put("組織とシステム.nagare", BODIES.replace("@件名@", kind.matter()).replace("@人@", kind.person()).replace("@長@", head).replace("@機関名@", body));
		files.put("評価書.nagare", new NewAssessment(name.equals(body) ? kind.matter() + "事務" : name, affair, form, kind, "市", "担当課", "業務", Optional.of("住基"), Set.of(kind.person(), "番号利用")).text());
		return files;
	}

	private static final String BODIES = """
			// 機関、部署、システムをここに書く。「評価書」も「所属」も無いファイルは、どの評価書からも見える。
			機関 市 "@機関名@" 地方公共団体 長 "@長@" {
			    部署 担当課 所属長 "担当課長" 連絡先 "〒000-0000 @機関名@ 電話00-0000-0000"
			    部署 住民課 所属長 "住民課長"
			    システム 住基 "既存住民基本台帳システム" 分類 既存住民基本台帳システム 所管 住民課
			    システム 業務 "業務システム" 所管 担当課 {
			        機能 "@件名@の管理" "@件名@の内容と決定を記録する。"
			    }
			}
			関係者 @人@ "@人@" 本人
			法令 番号利用 "番号法第9条第1項"
			""";
}
