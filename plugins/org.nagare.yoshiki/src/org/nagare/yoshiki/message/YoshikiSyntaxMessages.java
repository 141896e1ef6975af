package org.nagare.yoshiki.message;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says in two languages where the text stopped making sense; the generator's own words follow in brackets. */
public class YoshikiSyntaxMessages extends SyntaxErrorMessageProvider {

	public static final String CODE = "yoshiki.syntax";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		String found = context.getRecognitionException() != null && context.getRecognitionException().token != null
				&& context.getRecognitionException().token.getText() != null
						? context.getRecognitionException().token.getText() : "";
		String plain = super.getSyntaxErrorMessage(context).getMessage();
		String what = found.isEmpty() || found.equals("<EOF>")
				? "ここで様式の記述が途切れています。 / The edition breaks off here."
				: "「" + found + "」はここに書けません。 / '" + found + "' cannot stand here.";
		return new SyntaxErrorMessage(what + " (" + plain + ")", CODE);
	}
}
