package org.nagare.workbench.editor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.nagare.rules.finding.Finding;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.Places;

/** Shows what the server finds wrong as markers: in the margin, under the words and in the Problems view, while a person types. */
public final class ProblemMarkers implements Consumer<PublishDiagnosticsParams> {

	public static final String TYPE = NagareWorkbench.ID + ".problem";
	/** The code of the finding, by which a quick fix finds it again. */
	public static final String CODE = "code";

	@Override
	public void accept(PublishDiagnosticsParams findings) {
		Editors.file(URI.create(findings.getUri())).ifPresent(file -> show(file, List.copyOf(findings.getDiagnostics())));
	}

	/** Marks what a check found in a file that the server does not watch. */
	public static void mark(IFile file, List<Finding> findings) {
		show(file, findings.stream().map(ProblemMarkers::diagnostic).toList());
	}

	private static void show(IFile file, List<Diagnostic> list) {
		WorkspaceJob job = new WorkspaceJob(file.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				put(file, list);
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
		job.setSystem(true);
		job.schedule();
	}

	private static Diagnostic diagnostic(Finding finding) {
		Position start = new Position(finding.line() - 1, finding.column() - 1);
		Diagnostic diagnostic = new Diagnostic(new Range(start, new Position(finding.line() - 1, Integer.MAX_VALUE)), finding.message() + finding.help().map(help -> "\n" + help).orElse(""));
		diagnostic.setCode(finding.code());
		diagnostic.setSeverity(switch (finding.severity()) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			case INFORMATION -> DiagnosticSeverity.Information;
		});
		return diagnostic;
	}

	private static void put(IFile file, List<Diagnostic> findings) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		IDocument document = document(file);
		List<Map<String, Object>> wanted = new ArrayList<>(findings.stream().map(finding -> attributes(finding, document)).toList());
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			// one that says the same is left alone: the margin would flicker with every stroke
			if (!wanted.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : wanted) {
			file.createMarker(TYPE, attributes);
		}
	}

	private static Map<String, Object> attributes(Diagnostic finding, IDocument document) {
		IRegion region = Places.region(document, finding.getRange());
		String code = finding.getCode() == null ? "" : finding.getCode().map(word -> word, String::valueOf);
		return Map.of(IMarker.MESSAGE, finding.getMessage().map(words -> words, markup -> markup.getValue()), IMarker.SEVERITY, severity(finding.getSeverity()), IMarker.LINE_NUMBER,
				finding.getRange().getStart().getLine() + 1, IMarker.CHAR_START, region.getOffset(), IMarker.CHAR_END, region.getOffset() + region.getLength(), CODE, code);
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> IMarker.SEVERITY_ERROR;
			case Warning -> IMarker.SEVERITY_WARNING;
			case Information, Hint -> IMarker.SEVERITY_INFO;
		};
	}

	/** The text as it is seen, else as it is saved. */
	private static IDocument document(IFile file) throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer == null ? new Document(file.readString()) : buffer.getDocument();
	}
}
