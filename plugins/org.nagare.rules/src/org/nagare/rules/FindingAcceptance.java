package org.nagare.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.Section;
import org.nagare.rules.finding.Finding;

/**
 * Accepts a finding for a reason: writes 了承 for the cell that it is about, else into the thing, and looks whether the finding is met by it.
 * Nothing is handed out that would accept nothing.
 */
public final class FindingAcceptance {

	/** Which finding, as a person sees it in a list. */
	public record Seen(String code, String file, int line, String message) {

		private boolean is(Finding finding) {
			return finding.code().equals(code) && finding.file().equals(file) && message.startsWith(finding.message());
		}
	}

	private final NagareLanguage language;
	private final EditionCatalogue editions;
	private final ProjectCheck check;

	/** @param today the day for which the project is checked */
	public FindingAcceptance(MessageLanguage messageLanguage, EditionCatalogue editions, LocalDate today) {
		this.language = NagareLanguage.start(messageLanguage);
		this.editions = editions;
		this.check = new ProjectCheck(language, editions, messageLanguage, today);
	}

	/** Whether findings of a rule can be accepted at all: what cannot be read is not made whole by looking away. */
	public static boolean isPossible(Catalogue catalogue, String code) {
		return catalogue.entry(code).filter(entry -> !entry.fixed() && entry.section() != Section.TEXT).isPresent();
	}

	/** @param unsaved the open texts as they are seen */
	public EntryChange accept(ProjectFolder folder, Map<Path, String> unsaved, Seen seen, String reason) {
		return accept(folder, unsaved, seen, reason, ProjectCheck.NOTHING_BETWEEN);
	}

	/** @param between done before each rule of each check; what it throws ends the work, and nothing is handed out */
	public EntryChange accept(ProjectFolder folder, Map<Path, String> unsaved, Seen seen, String reason, Runnable between) {
		List<Finding> before = of(language.read(folder, unsaved), seen.code(), between);
		Optional<Finding> meant = before.stream().filter(seen::is).filter(finding -> finding.line() == seen.line()).findFirst().or(() -> before.stream().filter(seen::is).findFirst());
		if (meant.isEmpty()) {
			return new EntryChange.Refused("この指摘は、いまの文にはもうありません。何も書いていません。", "The texts as they are now have no such finding any more. Nothing was written.");
		}
		for (Optional<CellKey> place : places(meant.get())) {
			// the check has resolved what it looked at: the text that is changed is read for itself
			EntryChange change = written(language.read(folder, unsaved), meant.get(), place, reason);
			if (!(change instanceof EntryChange.Changed changed)) {
				return change;
			}
			Map<Path, String> after = new HashMap<>(unsaved);
			after.put(Path.of(changed.text().getURI().toFileString()), changed.after());
			int left = of(language.read(folder, after), seen.code(), between).size();
			if (left == before.size() - 1) {
				return change;
			}
			int others = before.size() - 1 - left;
			if (others > 0) {
				return new EntryChange.Refused("ここに「了承」を書くと、同じ規則のほかの指摘 " + others + " 件にもあたります。そのつもりのときは、規則の説明を見て、文の中に書いてください。",
						"A 了承 written here would meet " + others + " more findings of this rule. If that is meant, see the page of the rule and write it in the text.");
			}
		}
		return new EntryChange.Refused("ここに「了承」を書いても、この指摘にはあたりません。規則の説明を見て、文の中に書いてください。",
				"A 了承 written here would not meet this finding. See the page of the rule and write it in the text.");
	}

	/** The cell of the finding, then the parts of the form around it: a finding may be about several cells of one part. */
	private static List<Optional<CellKey>> places(Finding finding) {
		Optional<CellKey> cell = finding.path().flatMap(CellKey::parse);
		if (cell.isEmpty()) {
			return List.of(Optional.empty());
		}
		List<CellKey.Segment> segments = cell.get().segments();
		return IntStream.range(0, segments.size()).mapToObj(i -> Optional.of(new CellKey(segments.subList(0, segments.size() - i)))).toList();
	}

	private List<Finding> of(NagareProject project, String code, Runnable between) {
		return check.check(project, between).findings().stream().filter(finding -> finding.code().equals(code)).toList();
	}

	private EntryChange written(NagareProject project, Finding finding, Optional<CellKey> place, String reason) {
		Optional<XtextResource> text = project.texts().stream().filter(each -> project.nameOf(each.getURI()).equals(finding.file())).findFirst();
		return text.map(each -> place.flatMap(key -> ofCell(project, each, key, finding.code(), reason))
				.orElseGet(() -> language.accept(each, offset(each, finding), finding.code(), reason))).orElseGet(() -> new EntryChange.Refused(
				"この指摘は .nagare の文の中にはないので、「了承」を書けません。", "This finding is in no .nagare text, so no 了承 can be written."));
	}

	/** For the cell, or the part of the form, of the assessment to which the text belongs, else of the first that has it. */
	private Optional<EntryChange> ofCell(NagareProject project, XtextResource text, CellKey key, String code, String reason) {
		ProjectModel model = ProjectModel.of(project.files());
		Forms forms = new Forms(new OwnEditions(editions).of(project.folder()).catalogue());
		List<Assessment> own = model.assessments().stream().filter(one -> model.ownTexts(one).stream().anyMatch(each -> each.eResource() == text)).toList();
		for (Assessment assessment : own.isEmpty() ? model.assessments() : own) {
			for (String id : assessment.getEditions()) {
				Optional<FilledForm> form = forms.edition(id).map(edition -> forms.cells(assessment, model, edition, project.locator()));
				List<CellKey> order = form.map(filled -> filled.cells().stream().map(Cell::key).toList()).orElse(List.of());
				if (order.stream().anyMatch(each -> each.startsWith(key))) {
					return Optional.of(language.enter(model, assessment, order, new EntryWish.Accepted(key, code, reason)));
				}
			}
		}
		return Optional.empty();
	}

	private static int offset(XtextResource text, Finding finding) {
		ICompositeNode root = text.getParseResult().getRootNode();
		String words = root.getText();
		int at = 0;
		for (int line = 1; line < finding.line() && at >= 0; line++) {
			at = words.indexOf('\n', at) + 1;
		}
		return Math.min(words.length(), at + finding.column() - 1);
	}
}
