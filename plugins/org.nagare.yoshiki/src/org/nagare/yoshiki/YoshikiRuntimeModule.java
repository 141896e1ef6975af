package org.nagare.yoshiki;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.nagare.yoshiki.conversion.YoshikiValueConverters;
import org.nagare.yoshiki.message.YoshikiLinkingMessages;
import org.nagare.yoshiki.message.YoshikiSyntaxMessages;

/** What the language of editions does in its own way: texts without escapes, and messages in two languages. */
public class YoshikiRuntimeModule extends AbstractYoshikiRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return YoshikiValueConverters.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return YoshikiLinkingMessages.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return YoshikiSyntaxMessages.class;
	}
}
