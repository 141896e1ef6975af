package org.nagare.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.svg.Theme;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.picture.FigurePainter;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.NoJapaneseFont;
import org.nagare.print.picture.FigurePicture;

/** The documents of the first assessment of a project, from its cells on; the figure is laid out once and stands in each of them. */
public final class DocumentWork {

	private final FilledForm form;
	private final LaidOutFigure figure;
	private final Optional<JapaneseFont> font;

	private DocumentWork(FilledForm form, LaidOutFigure figure, Optional<JapaneseFont> font) {
		this.form = form;
		this.figure = figure;
		this.font = font;
	}

	public static DocumentWork of(Path folder) throws IOException {
		FormWork work = FormWork.of(folder);
		ProjectModel model = work.model();
		return new DocumentWork(work.cells(), Figures.layOut(Figures.of(model.derive(model.assessments().getFirst()))), font());
	}

	private static Optional<JapaneseFont> font() {
		try {
			return Optional.of(new JapaneseFonts(FontFolders.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home"))), Optional.empty())
					.find(FontUse.EMBEDDING));
		} catch (NoJapaneseFont none) {
			return Optional.empty();
		}
	}

	public FilledForm form() {
		return form;
	}

	public boolean canPrint() {
		return font.isPresent();
	}

	private FormDocument document() {
		return FormDocument.of(form, Audience.DRAFT, Optional.of(figure));
	}

	/** All three; the pictures of the figure are drawn once for both documents of an office suite. */
	public int officeAndPage() {
		FigurePainter painter = painter();
		return page().length() + OfficeDocuments.workbook(document(), painter).length + OfficeDocuments.text(document(), painter).length;
	}

	public String page() {
		return Documents.html(document(), Theme.BLACK_AND_WHITE);
	}

	public byte[] workbook() {
		return OfficeDocuments.workbook(document(), painter());
	}

	public byte[] text() {
		return OfficeDocuments.text(document(), painter());
	}

	public byte[] printed() {
		return org.nagare.print.pdf.FormDocument.pdf(page(), font.orElseThrow());
	}

	/** Draws each page once, as the command does. */
	private FigurePainter painter() {
		Map<LaidOutPage, byte[]> drawn = new IdentityHashMap<>();
		return page -> font.map(each -> drawn.computeIfAbsent(page, one -> FigurePicture.png(SvgWriter.write(one, new SvgOptions(Theme.BLACK_AND_WHITE, "")),
				FigurePicture.USUAL_DPI, each)));
	}
}
