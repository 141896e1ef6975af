package org.nagare.workbench.review;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.editor.FoundHere;
import org.nagare.workbench.editor.ProblemMarkers;
import org.nagare.workbench.language.LanguageConnection;

/** Opens the page of a rule: of the one that is named, else of the chosen problem, else of what is marked at the caret. */
public final class ExplainHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<String> code = Optional.ofNullable(event.getParameter(Editors.EXPLAINED_CODE)).or(() -> chosen(event)).or(ExplainHandler::atCaret);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		try {
			RulesView rules = (RulesView) window.getActivePage().showView(RulesView.ID);
			code.ifPresent(rules::explain);
		} catch (PartInitException e) {
			NagareWorkbench.log(RulesView.ID, e);
		}
		return null;
	}

	private static Optional<String> chosen(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection problems
				? Optional.ofNullable(Adapters.adapt(problems.getFirstElement(), IMarker.class)).map(marker -> marker.getAttribute(ProblemMarkers.CODE, ""))
				: Optional.empty();
	}

	private static Optional<String> atCaret() {
		return Editors.active().flatMap(editor -> LanguageConnection.get().textOf(Editors.document(editor)).flatMap(text -> FoundHere.code(text, Editors.caret(editor))));
	}
}
