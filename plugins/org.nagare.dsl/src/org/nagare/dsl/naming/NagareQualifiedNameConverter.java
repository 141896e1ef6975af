package org.nagare.dsl.naming;

import com.google.inject.Singleton;
import java.util.stream.Collectors;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.nagare.dsl.conversion.NameText;

/** Dotted references; a dot inside 「」 belongs to the name. */
@Singleton
public class NagareQualifiedNameConverter implements IQualifiedNameConverter {

	@Override
	public QualifiedName toQualifiedName(String text) {
		return QualifiedName.create(NameText.readQualified(text));
	}

	@Override
	public String toString(QualifiedName name) {
		return name.getSegments().stream().map(NameText::write).collect(Collectors.joining("."));
	}
}
