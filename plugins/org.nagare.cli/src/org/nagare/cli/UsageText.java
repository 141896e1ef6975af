package org.nagare.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command, with options as people type them: «--format svg» and not «--format=svg». */
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
				return ansi.new Text(option.arity().max() == 0 ? "" : " " + option.paramLabel());
			}

			@Override
			public String separator() {
				return " ";
			}
		};
	}
}
