package org.nagare.dsl.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.Triple;
import org.nagare.dsl.encoding.LostCharacters;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.file.SafetyCopy;
import org.nagare.model.key.Key;

/**
 * A text of the language. Bytes that are no UTF-8 are refused and not turned into something else; one slip of the pen is told once: what follows
 * it on the same line is not told again.
 */
public class NagareResource extends LazyLinkingResource {

	private SourceText source = new SourceText.Read("");
	private Map<EObject, String> leaving = Map.of();
	private String earlier;
	private UnreadText unread;
	private byte[] toBeWritten;
	private String written;
	private ChangeWatch watch;
	private HandRenames handRenames;
	private Map<String, String> typedBefore = Map.of();
	private boolean followsNames;
	private boolean speaksOfOthers;
	/** What was told of names that were missed, by their places. */
	private final Map<Integer, Diagnostic> missed = new HashMap<>();

	/**
	 * What is refused has no text at all. A modelling tool that reads a text again while it cannot be read whole is given its last state that could be:
	 * what a diagram showed of the broken statement would be taken out of it with its place.
	 */
	@Override
	protected Reader createReader(InputStream bytes) throws IOException {
		source = SourceText.read(bytes);
		written = null;
		followsNames = false;
		if (earlier == null && !isInLanguageSet()) {
			earlier = KeptWords.of(this).orElse(null);
		}
		unread = earlier == null || isInLanguageSet() ? null : unread(source).orElse(null);
		return new StringReader(unread != null ? earlier : source instanceof SourceText.Read(String text) ? text : "");
	}

	private boolean isInLanguageSet() {
		return getResourceSet() == null || getResourceSet() instanceof XtextResourceSet;
	}

	private Optional<UnreadText> unread(SourceText held) {
		if (!(held instanceof SourceText.Read(String text))) {
			return Optional.of(new UnreadText(Optional.empty(), 0, ""));
		}
		if (LostCharacters.in(text).filter(LostCharacters::inWords).isPresent()) {
			return Optional.of(new UnreadText(Optional.of(text), 0, ""));
		}
		IParseResult parsed = getParser().parse(new StringReader(text));
		List<Diagnostic> slips = new ArrayList<>();
		parsed.getSyntaxErrors().forEach(error -> addSyntaxDiagnostic(slips, error));
		return parsed.hasSyntaxErrors() ? Optional.of(UnreadText.of(text, parsed, slips)) : Optional.empty();
	}

	/** Whether the model says what the text said before somebody saved it with a slip. */
	public boolean standsOnEarlierText() {
		return unread != null;
	}

	/**
	 * What the file holds and cannot be read, while the model says something else: it was read again with a slip, or was saved with one and the tool has
	 * not read it, for the person kept what the tool has.
	 */
	public Optional<UnreadText> unread() {
		if (unread != null || isInLanguageSet() || !(getURI().isFile() || getURI().isPlatformResource())) {
			return Optional.ofNullable(unread);
		}
		try (InputStream bytes = getResourceSet().getURIConverter().createInputStream(getURI())) {
			SourceText held = SourceText.read(bytes);
			return held.equals(written == null ? source : new SourceText.Read(written)) ? Optional.empty() : unread(held);
		} catch (IOException e) {
			// no file, so nothing that could be lost
			return Optional.empty();
		}
	}

	@Override
	protected void updateInternalState(IParseResult parsed) {
		super.updateInternalState(parsed);
		eAdapters().remove(watch);
		watch = parsed.hasSyntaxErrors() && !isInLanguageSet() ? new ChangeWatch(this) : null;
	}

	/** Whether the model of a text with a slip says what was read and nothing else. */
	public boolean isPartAsRead() {
		return watch != null && !watch.isChanged();
	}

	/** The words that the model was read from, or was saved in since. */
	public String lastWords() {
		return written == null ? getParseResult().getRootNode().getText() : written;
	}

	/**
	 * A file is emptied when it is opened: what cannot be written is told before, and what is written lies whole beside it, should the disk be full or the
	 * share go away in the middle.
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		doSave(bytes, options == null ? Map.of() : options);
		toBeWritten = bytes.toByteArray();
		try {
			Optional<Path> file = PlaceOnDisk.of(this);
			if (file.isPresent()) {
				SafetyCopy.around(file.get(), toBeWritten, () -> super.save(options));
			} else {
				super.save(options);
			}
			written = bytes.toString(getEncoding());
			followsNames = false;
		} finally {
			toBeWritten = null;
		}
	}

	@Override
	public void doSave(OutputStream bytes, Map<?, ?> options) throws IOException {
		if (toBeWritten == null) {
			super.doSave(bytes, options);
		} else {
			bytes.write(toBeWritten);
		}
	}

	/** Where the text came from, or why there is none. */
	public SourceText source() {
		return source;
	}

	/** The signs of an earlier loss in the text. */
	public Optional<LostCharacters> lostCharacters() {
		IParseResult parsed = getParseResult();
		return parsed == null ? Optional.empty() : LostCharacters.in(parsed.getRootNode().getText());
	}

	/** Whether names may be given or used in the text that nobody can read. */
	public boolean isUnreadable() {
		return source instanceof SourceText.Refused || lostCharacters().filter(LostCharacters::inWords).isPresent();
	}

	/** Whether what was last found in the text, be it told or not, may have been found, or be worded, otherwise as soon as another text changes. */
	public boolean speaksOfOthers() {
		return speaksOfOthers;
	}

	/** Said by who looks at the text. */
	public void setSpeaksOfOthers(boolean speaks) {
		speaksOfOthers = speaks;
	}

	@Override
	protected void addSyntaxDiagnostic(List<Diagnostic> diagnostics, INode error) {
		int before = diagnostics.size();
		String[] place = error.getSyntaxErrorMessage().getIssueData();
		if (place != null && place.length == 2) {
			// a part that was set aside as a whole; the slip is at one place in it
			diagnostics.add(new SlipDiagnostic(error, Integer.parseInt(place[0]), Integer.parseInt(place[1])));
		} else {
			super.addSyntaxDiagnostic(diagnostics, error);
		}
		if (before > 0 && diagnostics.size() > before && (isToldAgain(diagnostics, before) || follows(diagnostics, before, error) || isOnlyClosingBraces(error))) {
			diagnostics.remove(before);
		}
	}

	/**
	 * Other texts, and diagrams, keep referring to what is unloaded, until the text is there again. What is known of a thing then is asked when
	 * its text is empty already, where only its place is left to tell: its key is told before.
	 */
	@Override
	protected void doUnload() {
		typedBefore = typedAnew();
		handRenames = null;
		eAdapters().remove(watch);
		watch = null;
		if (unread == null && getParseResult() != null && !getParseResult().hasSyntaxErrors() && !isUnreadable()) {
			earlier = lastWords();
		}
		leaving = new IdentityHashMap<>();
		getAllContents().forEachRemaining(element -> leaving.put(element, getURIFragment(element)));
		try {
			super.doUnload();
		} finally {
			leaving = Map.of();
		}
	}

	@Override
	public String getURIFragment(EObject element) {
		String known = leaving.get(element);
		return known == null ? super.getURIFragment(element) : known;
	}

	/**
	 * A modelling tool keeps its diagrams while a text is read again; a thing whose name was typed anew there keeps its place in them. In the sets of the
	 * language a name means what the texts say and nothing else.
	 */
	@Override
	public synchronized EObject getEObject(String fragment) {
		EObject found = super.getEObject(fragment);
		if (found != null || !Key.isFragment(fragment) || !isComparable()) {
			return found;
		}
		if (!FollowedName.typedAnew(getResourceSet()).isEmpty()) {
			// a key may be made of a name that is written here as it was before
			EcoreUtil.resolveAll(this);
			getCache().clear(this);
			found = super.getEObject(fragment);
		}
		return found != null ? found : handRenames().after(fragment).flatMap(this::own).orElse(null);
	}

	/** Whether it is known what the text said before, and it can be read now. */
	private boolean isComparable() {
		return earlier != null && !isInLanguageSet() && unread == null && getParseResult() != null && !getParseResult().hasSyntaxErrors();
	}

	private HandRenames handRenames() {
		if (handRenames == null) {
			handRenames = new HandRenames(this, earlier, getParseResult().getRootNode().getText());
		}
		return handRenames;
	}

	private Optional<EObject> own(EObject copy) {
		return Optional.ofNullable(super.getEObject(handRenames.fragment(copy))).or(() -> HandRenames.sameIn(this, copy));
	}

	/** The names that somebody typed anew in this text since a tool knows it, each with the one that it is now. */
	Map<String, String> typedAnew() {
		Map<String, String> last = isComparable() && !earlier.equals(getParseResult().getRootNode().getText()) ? handRenames().names() : Map.of();
		return typedBefore.isEmpty() ? last : FollowedName.chained(typedBefore, last);
	}

	/** Whether a name in this text is read as another, which what it means was given by hand elsewhere; the texts do not fit each other until that is mended. */
	public boolean followsNames() {
		return followsNames;
	}

	@Override
	protected EObject getEObject(String fragment, Triple<EObject, EReference, INode> reference) {
		EObject found = super.getEObject(fragment, reference);
		if (found != null || isInLanguageSet()) {
			return found;
		}
		Optional<EObject> followed = FollowedName.meant(reference.getFirst(), reference.getSecond(), reference.getThird());
		followsNames |= followed.isPresent();
		return followed.orElse(null);
	}

	/** Told once for each place, as it is worded now: to look for it among all that was told would cost the square of what is missed. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (isValidationDisabled()) {
			return;
		}
		DiagnosticMessage message = createDiagnosticMessage(reference);
		removeDiagnostic(reference);
		if (message != null) {
			Diagnostic diagnostic = createDiagnostic(reference, message);
			getDiagnosticList(message).add(diagnostic);
			missed.put(reference.getThird().getOffset(), diagnostic);
		}
	}

	/** Of a name that is found nothing is to be taken back, unless it was missed at this place before: all else costs a message for each name. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		Diagnostic told = missed.isEmpty() ? null : missed.remove(reference.getThird().getOffset());
		if (told != null) {
			getErrors().remove(told);
			getWarnings().remove(told);
		}
	}

	@Override
	protected void clearErrorsAndWarnings() {
		super.clearErrorsAndWarnings();
		missed.clear();
	}

	/** A slip at its own place inside a part that was set aside. */
	private static final class SlipDiagnostic extends XtextSyntaxDiagnostic {

		private final int offset;
		private final int length;

		SlipDiagnostic(INode part, int offset, int length) {
			super(part);
			this.offset = offset;
			this.length = length;
		}

		@Override
		public int getOffset() {
			return offset;
		}

		@Override
		public int getLength() {
			return length;
		}

		@Override
		public int getLine() {
			return NodeModelUtils.getLineAndColumn(getNode(), offset).getLine();
		}

		@Override
		public int getColumn() {
			return NodeModelUtils.getLineAndColumn(getNode(), offset).getColumn();
		}

		@Override
		public int getLineEnd() {
			return NodeModelUtils.getLineAndColumn(getNode(), end()).getLine();
		}

		@Override
		public int getColumnEnd() {
			return NodeModelUtils.getLineAndColumn(getNode(), end()).getColumn();
		}

		/** What is told behind the last word of a text stands under nothing. */
		private int end() {
			return Math.min(offset + length, getNode().getRootNode().getTotalLength());
		}

		@Override
		public String[] getData() {
			return new String[0];
		}
	}

	/** Of a conflict each part that is set aside tells the same. */
	private static boolean isToldAgain(List<Diagnostic> diagnostics, int index) {
		return diagnostics.get(index) instanceof SlipDiagnostic told && diagnostics.subList(0, index).stream()
				.anyMatch(other -> other instanceof SlipDiagnostic before && before.getOffset() == told.getOffset() && before.getMessage().equals(told.getMessage()));
	}

	/** Whether a finding follows from the one before it on its line. A sign that was put in is missing by itself: it is told, if the same was not just told. */
	private static boolean follows(List<Diagnostic> diagnostics, int index, INode error) {
		Diagnostic told = diagnostics.get(index);
		Diagnostic before = diagnostics.get(index - 1);
		boolean putIn = error.getLength() == 0 && told instanceof SlipDiagnostic;
		return told.getLine() == before.getLine() && !(putIn && (!told.getMessage().equals(before.getMessage()) || isOtherText(told, before)));
	}

	/** Whether quotes are missing of two texts. */
	private static boolean isOtherText(Diagnostic one, Diagnostic other) {
		return one instanceof SlipDiagnostic told && other instanceof SlipDiagnostic before && told.getOffset() != before.getOffset()
				&& LanguageFinding.SYNTAX_UNCLOSED_TEXT.code().equals(told.getCode());
	}

	/** Braces that are left over close what an earlier error had taken apart. */
	private static boolean isOnlyClosingBraces(INode error) {
		String text = error.getText();
		return !text.isBlank() && text.chars().allMatch(c -> c == '}' || c == '｝' || Character.isWhitespace(c) || c == '\u3000');
	}
}
