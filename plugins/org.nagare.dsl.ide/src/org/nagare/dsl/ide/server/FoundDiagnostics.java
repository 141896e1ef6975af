package org.nagare.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.nagare.dsl.findings.ProjectFindings.Edit;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.findings.ProjectFindings.Place;
import org.nagare.dsl.findings.ProjectFindings.Remedy;
import org.nagare.dsl.findings.ProjectFindings.Severities;
import org.nagare.dsl.messages.FindingSeverity;

/** Findings of others in the words of the protocol, where lines and columns count from 0. */
final class FoundDiagnostics {

	/** What can be offered for what was found in one text. */
	interface Remedies {

		List<Either<Command, CodeAction>> at(CodeActionParams place);
	}

	private final Addresses addresses;

	FoundDiagnostics(Addresses addresses) {
		this.addresses = addresses;
	}

	String address(Path root, String file) {
		return addresses.toUriString(URI.createFileURI(root.resolve(file).toString()));
	}

	/** An address of a client in the form in which the server writes it. */
	String address(String text) {
		return addresses.toUriString(addresses.toUri(text));
	}

	Diagnostic diagnostic(Path root, Found found) {
		Diagnostic diagnostic = new Diagnostic(place(found.line(), found.column()), found.message(), severity(found.severity()), "nagare", found.code());
		if (!found.related().isEmpty()) {
			diagnostic.setRelatedInformation(found.related().stream().map(each -> related(root, each)).toList());
		}
		return diagnostic;
	}

	/** What the language found, as grave as the settings of its project say. */
	List<Diagnostic> adjusted(List<Diagnostic> found, Severities severities) {
		List<Diagnostic> adjusted = new ArrayList<>();
		for (Diagnostic each : found) {
			if (each.getCode() == null || !each.getCode().isLeft() || each.getSeverity() == null) {
				adjusted.add(each);
				continue;
			}
			severities.of(each.getCode().getLeft(), severity(each.getSeverity())).ifPresent(severity -> {
				each.setSeverity(severity(severity));
				adjusted.add(each);
			});
		}
		return adjusted;
	}

	Remedies remedies(Path root, List<Found> found) {
		return place -> {
			List<String> kinds = place.getContext() == null ? null : place.getContext().getOnly();
			List<Either<Command, CodeAction>> actions = new ArrayList<>();
			if (kinds != null && !kinds.isEmpty() && kinds.stream().noneMatch(CodeActionKind.QuickFix::startsWith)) {
				return actions;
			}
			for (Found each : found) {
				int line = each.line() - 1;
				if (place.getRange().getStart().getLine() <= line && line <= place.getRange().getEnd().getLine()) {
					each.remedies().forEach(remedy -> actions.add(Either.forRight(action(root, each, remedy))));
				}
			}
			return actions;
		};
	}

	private CodeAction action(Path root, Found found, Remedy remedy) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		for (Edit edit : remedy.edits()) {
			Range range = new Range(new Position(edit.line() - 1, edit.column() - 1), new Position(edit.endLine() - 1, edit.endColumn() - 1));
			edits.computeIfAbsent(address(root, edit.file()), key -> new ArrayList<>()).add(new TextEdit(range, edit.text()));
		}
		CodeAction action = new CodeAction(remedy.title());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic(root, found)));
		action.setEdit(new WorkspaceEdit(edits));
		return action;
	}

	private DiagnosticRelatedInformation related(Path root, Place place) {
		return new DiagnosticRelatedInformation(new Location(address(root, place.file()), place(place.line(), place.column())), place.what());
	}

	private static Range place(int line, int column) {
		Position start = new Position(line - 1, column - 1);
		return new Range(start, new Position(line - 1, column));
	}

	private static FindingSeverity severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> FindingSeverity.ERROR;
			case Warning -> FindingSeverity.WARNING;
			case Information, Hint -> FindingSeverity.INFORMATION;
		};
	}

	private static DiagnosticSeverity severity(FindingSeverity severity) {
		return switch (severity) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			case INFORMATION -> DiagnosticSeverity.Information;
		};
	}
}
