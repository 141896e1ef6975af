package org.nagare.dsl;

import com.google.inject.Binder;
import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.IResourceValidator;
import org.nagare.dsl.conversion.NagareValueConverters;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.naming.NagareDescriptionStrategy;
import org.nagare.dsl.naming.NagareQualifiedNameConverter;
import org.nagare.dsl.naming.NagareQualifiedNameProvider;
import org.nagare.dsl.resource.NagareResource;
import org.nagare.dsl.parsing.NagareSyntaxErrorMessages;
import org.nagare.dsl.parsing.RecoveringParser;
import org.nagare.dsl.resource.NagareFragmentProvider;
import org.nagare.dsl.serializer.NagareSerializer;
import org.nagare.dsl.validation.NagareLinkingMessages;
import org.nagare.dsl.validation.NagareResourceValidator;

/** The services of the language that run without Eclipse. */
public class NagareRuntimeModule extends AbstractNagareRuntimeModule {

	private final MessageLanguage messageLanguage;
	private final EValidator.Registry validators = new EValidatorRegistryImpl();

	public NagareRuntimeModule() {
		this(MessageLanguage.JAPANESE);
	}

	public NagareRuntimeModule(MessageLanguage messageLanguage) {
		this.messageLanguage = messageLanguage;
	}

	public void configureMessageLanguage(Binder binder) {
		binder.bind(MessageLanguage.class).toInstance(messageLanguage);
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return NagareValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return NagareQualifiedNameProvider.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return NagareQualifiedNameConverter.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return NagareDescriptionStrategy.class;
	}

	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return NagareFragmentProvider.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return NagareSyntaxErrorMessages.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return RecoveringParser.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return NagareResource.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return NagareLinkingMessages.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return NagareResourceValidator.class;
	}

	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return NagareSerializer.class;
	}

	/** Every text is UTF-8, whatever the machine would take a file for. */
	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).toInstance(text -> StandardCharsets.UTF_8.name());
	}

	/** Each injector checks with its own validators: two languages of messages may live in one process. */
	@Override
	public EValidator.Registry bindEValidatorRegistry() {
		return validators;
	}

	/** There are no imports and no nested namespaces: nothing is delegated to the defaults. */
	@Override
	public void configureIScopeProviderDelegate(Binder binder) {
	}
}
