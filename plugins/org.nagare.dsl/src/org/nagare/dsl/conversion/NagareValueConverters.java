package org.nagare.dsl.conversion;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** Names and texts between the file and the model; nothing else of what was typed is changed. */
@Singleton
public class NagareValueConverters extends AbstractDeclarativeValueConverterService {

	private static final IValueConverter<String> NAME = converter(NameText::read, NameText::isWritable, NameText::write);
	private static final IValueConverter<String> TEXT = converter(ProseText::read, ProseText::isWritable, ProseText::write);
	private static final IValueConverter<String> LINE = converter(ProseText::read, ProseText::fitsOnLine, ProseText::write);
	/** A dotted reference keeps its 「」: the qualified name needs them to know which dots belong to a name. */
	private static final IValueConverter<String> AS_WRITTEN = converter(UnaryOperator.identity(), text -> !text.isEmpty(), UnaryOperator.identity());

	@ValueConverter(rule = "Name")
	public IValueConverter<String> name() {
		return NAME;
	}

	@ValueConverter(rule = "PlainName")
	public IValueConverter<String> plainName() {
		return NAME;
	}

	@ValueConverter(rule = "ReEntrustmentName")
	public IValueConverter<String> reEntrustmentName() {
		return NAME;
	}

	@ValueConverter(rule = "InnerHeadWord")
	public IValueConverter<String> innerHeadWord() {
		return NAME;
	}

	@ValueConverter(rule = "PlainValue")
	public IValueConverter<String> plainValue() {
		return NAME;
	}

	@ValueConverter(rule = "WORD")
	public IValueConverter<String> word() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "QualifiedName")
	public IValueConverter<String> qualifiedName() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "SimpleReference")
	public IValueConverter<String> simpleReference() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "PlainReference")
	public IValueConverter<String> plainReference() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "Number")
	public IValueConverter<String> number() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "RuleCode")
	public IValueConverter<String> ruleCode() {
		return AS_WRITTEN;
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return LINE;
	}

	@ValueConverter(rule = "Text")
	public IValueConverter<String> text() {
		return TEXT;
	}

	@ValueConverter(rule = "BlockOrLine")
	public IValueConverter<String> blockOrLine() {
		return TEXT;
	}

	@ValueConverter(rule = "Prose")
	public IValueConverter<String> prose() {
		return TEXT;
	}

	private static IValueConverter<String> converter(UnaryOperator<String> read, Predicate<String> writable, UnaryOperator<String> write) {
		return new IValueConverter<>() {
			@Override
			public String toValue(String written, INode node) {
				if (written == null) {
					return null;
				}
				missingEnd(written).ifPresent(quote -> {
					throw new UnclosedTextException(quote, lastLine(written, node));
				});
				if (MistypedWord.is(written)) {
					throw new MistypedWordException(written);
				}
				return read.apply(written);
			}

			@Override
			public String toString(String value) {
				if (value == null || !writable.test(value)) {
					throw new ValueConverterException("«" + value + "» はこの言語で書き表せません。 / cannot be written in this language.", null, null);
				}
				return write.apply(value);
			}
		};
	}

	/** The line on which a text over several lines ends; 0 where it has one line, or is no part of a text. */
	private static int lastLine(String written, INode node) {
		int breaks = (int) written.stripTrailing().chars().filter(c -> c == '\n').count();
		return node == null || breaks == 0 ? 0 : node.getStartLine() + breaks;
	}

	/** The sign that a text or a quoted name lacks at its end; the reader of tokens lets them through to be told here. */
	private static Optional<String> missingEnd(String written) {
		if (written.startsWith("\"\"\"")) {
			return written.length() >= 6 && written.endsWith("\"\"\"") ? Optional.empty() : Optional.of("\"\"\"");
		}
		if (written.startsWith("\"")) {
			return written.length() >= 2 && written.endsWith("\"") ? Optional.empty() : Optional.of("\"");
		}
		return written.startsWith("「") && written.indexOf('」') < 0 ? Optional.of("」") : Optional.empty();
	}

	/** The names of a dotted reference. */
	public static List<String> names(String qualified) {
		return NameText.readQualified(qualified);
	}
}
