package org.nagare.rules.linkage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;
import org.nagare.rules.prose.SentencePrint;

/** Texts that equal the sample of 2014 word for word keep its old names. The sample is known by the hashes of its sentences: sample-sentences.txt. */
public final class SampleText implements Rule {

	private final Set<String> sample;

	@Override
	public String code() {
		return "linkage.sample-text";
	}

	/** With the sample that comes with the product. */
	public SampleText() {
		this(DataFile.rows("/catalogue/linkage/sample-sentences.txt").map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet()));
	}

	/** With another sample. */
	public SampleText(Set<String> sample) {
		this.sample = sample;
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.origin() == Origin.DERIVED || cell.origin() == Origin.FIXED) {
				continue;
			}
			Values.text(cell).map(JapaneseText::sentences).orElse(List.of()).stream().filter(sentence -> sample.contains(SentencePrint.of(sentence))).findFirst()
					.ifPresent(sentence -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)));
		}
	}

}
