package org.nagare.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nagare.workbench.review.ReviewView;
import org.nagare.workbench.review.RulesView;

/** A person reviews a project, writes the report, and reads why a rule is there. */
class ReviewTest {

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void whatIsDueAndWhatWasFoundStandsOnOnePageAndInAReport() throws Exception {
		IFolder folder = Window.open("vaccination");
		Window.edit(folder.getFolder("みなみ市").getFolder("予防接種").getFile("業務.nagare"));
		ReviewView view = (ReviewView) Window.page().showView(ReviewView.ID);
		view.look();
		Window.until("the review", () -> view.text().contains("しきい値判断") && view.text().contains("みなみ市 予防接種"));
		assertTrue(view.text().contains("対象人数: 59万人"), view.text());
		Window.work(300);
		Window.picture("review");
		Path report = Temporary.folder().resolve("点検報告書.html");
		view.save(report);
		String written = Files.readString(report);
		assertTrue(written.contains("特定個人情報保護評価書 点検報告書") && written.contains("しきい値判断"), written);
		Window.page().hideView(view);
	}

	@Test
	void everyRuleHasItsPage() throws Exception {
		RulesView view = (RulesView) Window.page().showView(RulesView.ID);
		view.look("step-without-arrow");
		Window.until("the page", () -> view.text().contains("figure.step-without-arrow") && view.text().contains("直し方"));
		Window.work(300);
		Window.picture("rules");
		Window.page().hideView(view);
	}
}
