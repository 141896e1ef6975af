package org.nagare.dsl.resource;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/**
 * What the file of a text holds and nobody can read whole, while the model says something else: nothing of that model may be written into it.
 *
 * @param text its characters; empty where its bytes are no text
 * @param line the line of the first slip; 0 where words are lost that nobody can read
 * @param told what the language says of it
 */
public record UnreadText(Optional<String> text, int line, String told) {

	static UnreadText of(String text, IParseResult parsed, List<Resource.Diagnostic> slips) {
		INode place = parsed.getSyntaxErrors().iterator().next();
		Optional<Resource.Diagnostic> first = slips.stream().min((one, other) -> Integer.compare(one.getLine(), other.getLine()));
		return new UnreadText(Optional.of(text), first.map(Resource.Diagnostic::getLine).filter(line -> line > 0).orElse(place.getStartLine()),
				first.map(Resource.Diagnostic::getMessage).orElse(""));
	}
}
