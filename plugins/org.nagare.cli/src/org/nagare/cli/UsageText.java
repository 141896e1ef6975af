package org.nagare.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, with options as people type them: «-o DIR» and not «-o=DIR». */
final class UsageText extends Help {

	UsageText(CommandSpec command, ColorScheme colours) {
		super(command, colours);
	}

	@Override
	public IParamLabelRenderer parameterLabelRenderer() {
		IParamLabelRenderer usual = super.parameterLabelRenderer();
		return new IParamLabelRenderer() {
			@Override
			public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
				if (!(argument instanceof OptionSpec option)) {
					return usual.renderParameterLabel(argument, ansi, styles);
				}
				// a short name has a column of its own, with a blank behind it
				String blank = option.longestName().startsWith("--") ? " " : "";
				return ansi.new Text(option.arity().max() == 0 ? "" : blank + option.paramLabel());
			}

			@Override
			public String separator() {
				return " ";
			}
		};
	}
}
