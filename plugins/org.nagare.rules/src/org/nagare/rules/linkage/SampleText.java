package org.nagare.rules.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

	/** The first sentence of the sample in each text that has been read: what a library says is read in every assessment that uses it. */
	private record Known(Map<String, Optional<String>> samples) {
	}

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
		Map<String, Optional<String>> known = context.derivation().project().kept(Known.class, project -> new Known(new HashMap<>())).samples();
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.DERIVED && cell.origin() != Origin.FIXED) {
				Values.text(cell).flatMap(text -> known.computeIfAbsent(text, this::sample)).ifPresent(sentence -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)));
			}
		}
	}

	private Optional<String> sample(String text) {
		return JapaneseText.sentences(text).stream().filter(sentence -> sample.contains(SentencePrint.of(sentence))).findFirst();
	}
}
