package org.nagare.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;

/** What makes of the example of vaccination an assessment as large as one can be: sixty bodies that are handed something. */
final class FullAssessment {

	static final int RECIPIENTS = 60;

	private FullAssessment() {
	}

	/** Adds the text beside those of the example. */
	static void fill(IFolder vaccination) throws IOException, CoreException {
		StringBuilder text = new StringBuilder("所属 予防接種\n");
		StringBuilder flows = new StringBuilder();
		for (int i = 1; i <= RECIPIENTS; i++) {
			text.append("機関 先" + i + " \"第" + i + "広域連合\" 地方公共団体\n");
			flows.append("        台帳 → 先" + i + " : 接種情報 方法 専用線 時期 \"照会の都度\" 用途 \"第" + i + "の給付の事務\" { 根拠 \"番号法第19条第" + i + "号\" }\n");
		}
		text.append("業務 広域 \"広域連合への提供\" {\n    手順 提供 \"記録を提供する。\" {\n" + flows + "    }\n}\n");
		Files.writeString(vaccination.getLocation().toPath().resolve("みなみ市/予防接種/広域.nagare"), text);
		vaccination.refreshLocal(IFolder.DEPTH_INFINITE, null);
	}
}
