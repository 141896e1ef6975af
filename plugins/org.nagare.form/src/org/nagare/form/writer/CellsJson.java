package org.nagare.form.writer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Overruled;
import org.nagare.form.cell.Remark;
import org.nagare.form.cell.Supplement;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.Withheld;
import org.nagare.model.source.SourceLocation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** The cells as data: {@code nagare/cells/1}, described by schemas/cells-1.json. */
public final class CellsJson {

	public static final String SCHEMA = "nagare/cells/1";

	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonGenerator json;

	private CellsJson(JsonGenerator json) {
		this.json = json;
	}

	public static String write(FilledForm form, Audience audience) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(text)) {
			DefaultIndenter lines = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
			new CellsJson(json).form(form, audience);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}

	private void form(FilledForm form, Audience audience) throws IOException {
		json.writeStartObject();
		json.writeStringField("schema", SCHEMA);
		json.writeObjectFieldStart("edition");
		json.writeStringField("id", form.edition().id());
		json.writeStringField("title", form.edition().title());
		if (form.edition().mark().isPresent()) {
			json.writeStringField("mark", form.edition().mark().get());
		}
		strings("unverified", form.edition().unverified());
		json.writeEndObject();
		json.writeStringField("assessment", form.assessment().getName());
		json.writeStringField("audience", audience == Audience.PUBLIC ? "public" : "draft");
		if (form.errors().count() > 0) {
			json.writeNumberField("textErrors", form.errors().count());
		}
		json.writeArrayFieldStart("completeness");
		for (Completeness section : form.completeness()) {
			json.writeStartObject();
			json.writeStringField("section", section.section());
			json.writeNumberField("required", section.required());
			json.writeNumberField("filled", section.filled());
			strings("missing", section.missing().stream().map(Cell::path).toList());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("cells");
		for (Cell cell : form.cells()) {
			cell(cell);
		}
		json.writeEndArray();
		supplements(form.supplements());
		problems(form.problems());
		json.writeEndObject();
	}

	private void supplements(List<Supplement> supplements) throws IOException {
		json.writeArrayFieldStart("supplements");
		for (Supplement supplement : supplements) {
			json.writeStartObject();
			json.writeStringField("title", supplement.title());
			if (supplement.withheld().isPresent()) {
				withheld(supplement.withheld().get());
			}
			json.writeArrayFieldStart("parts");
			for (Supplement.Part part : supplement.parts()) {
				part(part);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void part(Supplement.Part part) throws IOException {
		json.writeStartObject();
		if (part.title().isPresent()) {
			json.writeStringField("title", part.title().get());
		}
		json.writeArrayFieldStart("texts");
		for (Supplement.Fact fact : part.facts()) {
			json.writeStartObject();
			json.writeStringField("label", fact.label());
			json.writeStringField("text", Block.join(fact.words()));
			json.writeEndObject();
		}
		json.writeEndArray();
		strings("heads", part.heads());
		json.writeArrayFieldStart("rows");
		for (List<Passage> row : part.rows()) {
			json.writeStartArray();
			for (Passage passage : row) {
				json.writeString(passage.text());
			}
			json.writeEndArray();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void cell(Cell cell) throws IOException {
		json.writeStartObject();
		json.writeStringField("path", cell.path());
		json.writeStringField("label", cell.label());
		json.writeStringField("kind", cell.item().kind().code());
		json.writeBooleanField("important", cell.isImportant());
		json.writeFieldName("value");
		value(cell.value());
		state(cell.value());
		blocks(cell.value());
		json.writeStringField("origin", cell.origin().code());
		json.writeStringField("requirement", cell.requirement().code());
		json.writeBooleanField("complete", cell.isComplete());
		if (cell.overruled().isPresent()) {
			overruled(cell.overruled().get());
		}
		if (cell.withheld().isPresent()) {
			withheld(cell.withheld().get());
		}
		if (cell.source().isPresent()) {
			source(cell.source().get());
		}
		remarks(cell.remarks());
		json.writeEndObject();
	}

	private void value(CellValue value) throws IOException {
		switch (value) {
			case CellValue.Text text -> json.writeString(text.text());
			case CellValue.Items items -> {
				json.writeStartArray();
				for (String item : items.items()) {
					json.writeString(item);
				}
				json.writeEndArray();
			}
			case CellValue.Choice choice -> {
				json.writeStartObject();
				json.writeStringField("choice", choice.label());
				if (choice.code().isPresent()) {
					json.writeStringField("code", choice.code().get());
				}
				if (choice.text().isPresent()) {
					json.writeStringField("text", choice.text().get());
				}
				json.writeEndObject();
			}
			case CellValue.Marks marks -> marks(marks);
			case CellValue.Date date -> json.writeString(date.date());
			case CellValue.Number number -> json.writeNumber(number.number());
			case CellValue.Flag flag -> json.writeBoolean(flag.marked());
			case CellValue.Figure figure -> json.writeBoolean(true);
			case CellValue.None none -> json.writeString("-");
			case CellValue.Blank blank -> json.writeString("");
			case CellValue.NotApplicable notApplicable -> json.writeString("-");
			case CellValue.Unknown unknown -> json.writeNull();
		}
	}

	private void marks(CellValue.Marks marks) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("marks");
		for (CellValue.Mark mark : marks.marks()) {
			if (mark.text().isPresent()) {
				json.writeStringField(mark.label(), mark.text().get());
			} else {
				json.writeBooleanField(mark.label(), true);
			}
		}
		json.writeEndObject();
		if (marks.undecided()) {
			json.writeBooleanField("undecided", true);
		}
		json.writeEndObject();
	}

	/** «-» and an empty text may mean different things; here it is said which. */
	private void state(CellValue value) throws IOException {
		String state = switch (value) {
			case CellValue.None none -> "none";
			case CellValue.Blank blank -> "blank";
			case CellValue.NotApplicable notApplicable -> "notApplicable";
			case CellValue.Unknown unknown -> "unknown";
			default -> value.isComplete() ? null : "partial";
		};
		if (state != null) {
			json.writeStringField("state", state);
		}
	}

	private void blocks(CellValue value) throws IOException {
		if (!(value instanceof CellValue.Text text) || text.blocks().size() < 2 && text.blocks().stream().allMatch(block -> block.heading().isEmpty())) {
			return;
		}
		json.writeArrayFieldStart("blocks");
		for (Block block : text.blocks()) {
			json.writeStartObject();
			if (block.heading().isPresent()) {
				json.writeStringField("heading", block.heading().get());
			}
			json.writeStringField("text", block.text());
			json.writeStringField("origin", block.source().code());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void overruled(Overruled overruled) throws IOException {
		json.writeFieldName("overruled");
		value(overruled.derived());
		if (overruled.reason().isPresent()) {
			json.writeStringField("overrulingReason", overruled.reason().get());
		}
	}

	private void withheld(Withheld withheld) throws IOException {
		json.writeObjectFieldStart("withheld");
		json.writeBooleanField("whole", withheld.whole());
		strings("parts", withheld.parts().stream().map(Withheld.Part::written).toList());
		strings("reasons", withheld.reasons());
		json.writeEndObject();
	}

	private void source(SourceLocation source) throws IOException {
		json.writeObjectFieldStart("source");
		json.writeStringField("file", source.file());
		json.writeNumberField("line", source.line());
		json.writeNumberField("column", source.column());
		json.writeEndObject();
	}

	private void remarks(List<Remark> remarks) throws IOException {
		if (remarks.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("remarks");
		for (Remark remark : remarks) {
			json.writeStartObject();
			json.writeStringField("kind", remark.kind().code());
			json.writeStringField("ja", remark.japanese());
			json.writeStringField("en", remark.english());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void problems(List<FormProblem> problems) throws IOException {
		json.writeArrayFieldStart("problems");
		for (FormProblem problem : problems) {
			json.writeStartObject();
			json.writeStringField("code", problem.code().code());
			json.writeStringField("weight", problem.code().weight().name().toLowerCase(Locale.ROOT));
			json.writeStringField("path", problem.path());
			json.writeStringField("ja", problem.japanese());
			json.writeStringField("en", problem.english());
			if (problem.source().isPresent()) {
				source(problem.source().get());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void strings(String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
