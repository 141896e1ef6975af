package org.nagare.rules.revision;

import java.util.List;
import java.util.stream.Collectors;
import org.nagare.model.ItemPath;
import org.nagare.model.Revision;
import org.nagare.model.RevisionReason;
import org.nagare.model.key.CellKey;
import org.nagare.model.text.TextMeanings;
import org.nagare.model.text.TextPiece;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What a reason of a revision is about is a thing of the model or an item of the form. */
public final class UnknownSubject implements Rule {

	@Override
	public String code() {
		return "revision.unknown-subject";
	}

	@Override
	public void check(RuleContext context, Report report) {
		TextMeanings meanings = new TextMeanings(context.derivation());
		for (Revision revision : context.derivation().statements(Revision.class)) {
			for (RevisionReason reason : revision.getReasons()) {
				for (ItemPath subject : reason.getSubjects()) {
					String path = subject.getSegments().stream().map(segment -> String.valueOf(segment.getWord())).collect(Collectors.joining("."));
					boolean keyed = subject.getSegments().stream().anyMatch(segment -> !segment.getKeys().isEmpty());
					if (!isItem(path, context) && (keyed || !isThing(meanings.read("{" + path + "}", reason)))) {
						report.about(subject).with("subject", CellKey.of(subject));
					}
				}
			}
		}
	}

	private static boolean isItem(String path, RuleContext context) {
		return context.form().stream().flatMap(form -> form.edition().items().stream()).map(item -> item.key().plain()).anyMatch(item -> item.equals(path) || item.startsWith(path + "."));
	}

	private static boolean isThing(List<TextPiece> pieces) {
		return pieces.size() == 1 && (pieces.get(0) instanceof TextPiece.Mention || pieces.get(0) instanceof TextPiece.Number);
	}

}
