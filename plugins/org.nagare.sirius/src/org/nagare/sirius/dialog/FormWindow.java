package org.nagare.sirius.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.nagare.sirius.cell.FormPlace;

/**
 * The form, opened at a cell. The form view belongs to the workbench of Nagare, which this bundle knows nothing of: it is asked by the name of its
 * command. Another Eclipse has none; there the cells are named.
 */
final class FormWindow {

	private static final String COMMAND = "org.nagare.workbench.showCell";
	private static final String TEXT = COMMAND + ".text";
	private static final String CELL = COMMAND + ".cell";

	private static final String TITLE = "様式の欄";

	private FormWindow() {
	}

	/**
	 * Lets a person choose one of the cells and opens the form there.
	 *
	 * @param text the text with the assessment that the form is of
	 */
	static void show(Path text, List<FormPlace> places) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		if (places.isEmpty()) {
			Notice.tell(TITLE, "様式には、これから書かれる欄がありません。");
		} else if (command.isDefined()) {
			choose(places).ifPresent(place -> run(command, text, place.path()));
		} else {
			Notice.tell(TITLE, "様式の次の欄は、これから書かれます。\n\n" + places.stream().map(FormPlace::words).collect(Collectors.joining("\n")));
		}
	}

	private static Optional<FormPlace> choose(List<FormPlace> places) {
		return places.size() == 1 ? Optional.of(places.get(0)) : ListQuestion.ask(TITLE, "どの欄を見ますか。", places, FormPlace::words);
	}

	private static void run(Command command, Path text, String path) {
		try {
			ParameterizedCommand named = new ParameterizedCommand(command, new Parameterization[] { new Parameterization(command.getParameter(TEXT), text.toUri().toString()),
					new Parameterization(command.getParameter(CELL), path) });
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(named, null);
		} catch (CommandException e) {
			ILog.of(FormWindow.class).error("The form could not be opened. / 様式を開けませんでした。", e);
		}
	}
}
