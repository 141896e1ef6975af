package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.attached.AttachedFile;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.RefusalReason;
import org.nagare.dsl.renaming.Renaming;
import org.nagare.dsl.renaming.TextChange;

/** The rename of a language for an editor; a refusal is the message that the person sees. */
@Singleton
public class PlacedRename implements IRenameService2 {

	@Inject
	private NewNames names;

	@Inject
	private NamePlaces occurrences;

	@Inject
	private UriExtensions addresses;

	@Inject
	private DocumentExtensions places;

	@Inject
	private MessageLanguage language;

	@Inject
	private ClientAbilities client;

	@Override
	public WorkspaceEdit rename(Options options) {
		RenameParams parameters = options.getRenameParams();
		return options.getLanguageServerAccess().doSyncRead(parameters.getTextDocument().getUri(), context -> {
			XtextResource text = (XtextResource) context.getResource();
			Optional<Occurrence> named = occurrences.at(text, context.getDocument().getOffSet(parameters.getPosition()));
			List<XtextResource> project = occurrences.project(text);
			Renaming renaming = named.isEmpty() ? new Renaming.Refusal(RefusalReason.NOTHING_HERE, Map.of())
					: names.give(project, named.get().thing(), parameters.getNewName());
			return switch (renaming) {
				case Renaming.Refusal refusal -> throw refused(refusal);
				case Renaming.Changes changes -> {
					refuseUnseen(options.getLanguageServerAccess(), project);
					yield edit(options.getLanguageServerAccess(), changes, attached(project, changes));
				}
			};
		});
	}

	private ResponseErrorException refused(Renaming.Refusal refusal) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, refusal.message(language), null));
	}

	/** A text that nobody has open is changed on the disk: what was read of it has to stand there still. */
	private void refuseUnseen(ILanguageServerAccess access, List<XtextResource> project) {
		for (XtextResource text : project) {
			boolean open = access.doSyncRead(addresses.toUriString(text.getURI()), context -> context.isDocumentOpen());
			Path file = Path.of(text.getURI().toFileString());
			if (!open && !(SourceText.read(file) instanceof SourceText.Read(String now) && now.equals(text.getParseResult().getRootNode().getText()))) {
				throw refused(new Renaming.Refusal(RefusalReason.CHANGED_ON_DISK, Map.of("place", file.getFileName().toString())));
			}
		}
	}

	/** What changes in files that no editor of a language has open; one that cannot be read stands in the way. */
	private Map<String, List<TextEdit>> attached(List<XtextResource> project, Renaming.Changes changes) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		try {
			for (AttachedFile attached : names.attached(project, changes)) {
				switch (attached) {
					case AttachedFile.Unread(Path file) -> throw refused(unread(file.getFileName().toString()));
					case AttachedFile.Changed(Path file, String text, List<TextChange> changed) -> {
						Document document = new Document(0, text);
						edits.put(addresses.toUriString(URI.createFileURI(file.toString())), changed.stream().map(change -> edit(document, change)).toList());
					}
				}
			}
		} catch (IOException e) {
			throw refused(unread(e instanceof FileSystemException inFile && inFile.getFile() != null ? inFile.getFile() : String.valueOf(e.getMessage())));
		}
		return edits;
	}

	private static Renaming.Refusal unread(String place) {
		return new Renaming.Refusal(RefusalReason.UNREAD_DIAGRAM, Map.of("place", place));
	}

	private static TextEdit edit(Document document, TextChange change) {
		Range range = new Range(document.getPosition(change.offset()), document.getPosition(change.offset() + change.length()));
		return new TextEdit(range, change.replacement());
	}

	/** Open texts are changed in the version that the changes were made for, where all are open and the client can be told so. */
	private WorkspaceEdit edit(ILanguageServerAccess access, Renaming.Changes changes, Map<String, List<TextEdit>> attached) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>(attached);
		List<Either<TextDocumentEdit, ResourceOperation>> versioned = new ArrayList<>();
		changes.byText().forEach((text, changed) -> {
			String address = addresses.toUriString(text);
			access.doSyncRead(address, context -> {
				List<TextEdit> list = changed.stream().map(change -> edit(context.getResource(), change)).toList();
				edits.put(address, list);
				if (context.isDocumentOpen()) {
					VersionedTextDocumentIdentifier version = new VersionedTextDocumentIdentifier(address, context.getDocument().getVersion());
					versioned.add(Either.forLeft(new TextDocumentEdit(version, list.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList())));
				}
				return null;
			});
		});
		return client.documentChanges() && versioned.size() == edits.size() ? new WorkspaceEdit(versioned) : new WorkspaceEdit(edits);
	}

	private TextEdit edit(Resource text, TextChange change) {
		return new TextEdit(places.newRange(text, change.offset(), change.offset() + change.length()), change.replacement());
	}

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> {
			XtextResource text = (XtextResource) context.getResource();
			Optional<Occurrence> named = occurrences.at(text, context.getDocument().getOffSet(options.getParams().getPosition()));
			if (named.isEmpty()) {
				return null;
			}
			int end = named.get().offset() + named.get().length();
			Range range = new Range(context.getDocument().getPosition(named.get().offset()), context.getDocument().getPosition(end));
			return Either3.forSecond(new PrepareRenameResult(range, names.plain(context.getDocument().getContents().substring(named.get().offset(), end))));
		});
	}
}
