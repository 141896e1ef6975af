package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The menu bar has what is needed here, in the language of the person, and nothing that others put into it. */
class MenuTest {

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void nothingOfThePlatformIsInTheMenus() throws Exception {
		IFolder folder = Window.open("vaccination");
		Window.edit(folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare"));
		Window.work(500);
		assertEquals(List.of("元に戻す", "やり直す", "切り取り", "コピー", "貼り付け", "すべて選択", "検索と置換"), words(menu("編集")));
		assertEquals(List.of("新規", "フォルダーを開く", "閉じる", "すべて閉じる", "保存", "すべて保存", "終了"), words(menu("ファイル")));
		for (String title : List.of("テキスト", "プロジェクト", "表示", "ヘルプ")) {
			for (String word : words(menu(title))) {
				assertTrue(word.codePoints().anyMatch(letter -> Character.isLetter(letter) && letter > 0x7F), title + ": " + word);
			}
		}
	}

	private static Menu menu(String title) {
		Menu menu = Arrays.stream(Window.page().getWorkbenchWindow().getShell().getMenuBar().getItems()).filter(item -> item.getText().startsWith(title)).findFirst().orElseThrow().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	/** Without the letters for the keyboard and the keys. */
	private static List<String> words(Menu menu) {
		return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText).map(text -> text.replaceAll("\\(&.\\)|\t.*|…|&", "").strip()).toList();
	}
}
