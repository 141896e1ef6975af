package org.nagare.yoshiki.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Texts lose their quotes and nothing else: a backslash is an ordinary letter. */
public class YoshikiValueConverters extends AbstractDeclarativeValueConverterService {

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> text() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				if (value.indexOf('"') >= 0) {
					throw new ValueConverterException("文に \" は使えません。 / A text cannot contain \".", null, null);
				}
				return '"' + value + '"';
			}

			@Override
			protected String internalToValue(String string, INode node) {
				return string.substring(1, string.length() - 1);
			}
		};
	}
}
