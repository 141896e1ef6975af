package org.nagare.dsl.validation;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;

/** What the checks share: a finding goes to its place with its code, severity and message. */
abstract class LanguageChecks extends AbstractNagareValidator {

	static final int WHOLE_FEATURE = ValidationMessageAcceptor.INSIGNIFICANT_INDEX;

	@Inject
	private MessageLanguage language;

	/** A part of the composed validator; it must not register itself a second time. */
	@Override
	public void register(EValidatorRegistrar registrar) {
	}

	MessageLanguage language() {
		return language;
	}

	void find(LanguageFinding finding, EObject thing, EStructuralFeature feature, int index, Map<String, String> parameters, String... data) {
		String message = finding.message(language, parameters);
		switch (finding.severity()) {
			case ERROR -> getMessageAcceptor().acceptError(message, thing, feature, index, finding.code(), data);
			case WARNING -> getMessageAcceptor().acceptWarning(message, thing, feature, index, finding.code(), data);
			case INFORMATION -> getMessageAcceptor().acceptInfo(message, thing, feature, index, finding.code(), data);
		}
	}

	void findAt(LanguageFinding finding, EObject thing, int offset, int length, Map<String, String> parameters, String... data) {
		String message = finding.message(language, parameters);
		switch (finding.severity()) {
			case ERROR -> getMessageAcceptor().acceptError(message, thing, offset, length, finding.code(), data);
			case WARNING -> getMessageAcceptor().acceptWarning(message, thing, offset, length, finding.code(), data);
			case INFORMATION -> getMessageAcceptor().acceptInfo(message, thing, offset, length, finding.code(), data);
		}
	}
}
