package org.nagare.dsl.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What the texts said when a modelling tool last kept its diagrams. A diagram means things by their keys, and which thing had a key only that text can tell; so its
 * words lie with the diagrams, in the session file of the tool, and one that was changed since, or cannot be read now, is compared with them. What the tool has
 * for notes of others is known by the names of its features.
 */
public final class KeptWords {

	private static final String SESSION_FILE = "aird";
	private static final String NOTES = "eAnnotations";
	private static final String SOURCE = "source";
	private static final String DETAILS = "details";
	/** Whose notes they are. */
	private static final String OWN = "http://nagare.org/words";

	private KeptWords() {
	}

	/** The words of a text as they were last kept; none where nobody kept any, or they cannot be read. */
	public static Optional<String> of(Resource text) {
		return sessions(text).flatMap(session -> notes(session).stream().filter(KeptWords::isOwn).flatMap(note -> details(note).stream())
				.filter(kept -> isOf(kept, text, session))).findFirst().flatMap(KeptWords::read);
	}

	/** The file that words are kept in; none where no session file is open. */
	public static Optional<Resource> file(Resource text) {
		return sessions(text).findFirst().map(EObject::eResource);
	}

	/** Keeps the words of a text, where a session file is open. */
	public static void keep(Resource text, String words) {
		sessions(text).findFirst().ifPresent(found -> {
			List<EObject> notes = notes(found);
			EObject own = notes.stream().filter(KeptWords::isOwn).findFirst().orElseGet(() -> {
				EObject made = EcoreUtil.create(((EReference) found.eClass().getEStructuralFeature(NOTES)).getEReferenceType());
				made.eSet(made.eClass().getEStructuralFeature(SOURCE), OWN);
				notes.add(made);
				return made;
			});
			String kept = address(text, found) + " " + written(words);
			List<String> details = details(own);
			for (int i = 0; i < details.size(); i++) {
				if (isOf(details.get(i), text, found)) {
					details.set(i, kept);
					return;
				}
			}
			details.add(kept);
		});
	}

	/** Whether names were typed anew in the texts of a session, so that others may still say those from before. */
	public static boolean areNamesTypedAnew(Resource text) {
		return text.getResourceSet() != null && !FollowedName.typedAnew(text.getResourceSet()).isEmpty();
	}

	/** The keys that lead into a text with these words. */
	public static Set<String> keys(XtextResource text, String words) {
		return keys(HandRenames.read(text, words));
	}

	/** The keys that lead into a text. */
	public static Set<String> keys(XtextResource text) {
		Set<String> keys = new HashSet<>();
		text.getAllContents().forEachRemaining(thing -> keys.add(text.getURIFragment(thing)));
		return keys;
	}

	/** What a session file says of its session. */
	private static Stream<EObject> sessions(Resource text) {
		return text.getResourceSet() == null ? Stream.empty()
				: List.copyOf(text.getResourceSet().getResources()).stream().filter(one -> one.getURI() != null && SESSION_FILE.equals(one.getURI().fileExtension()))
						.flatMap(one -> one.getContents().stream()).filter(root -> root.eClass().getEStructuralFeature(NOTES) instanceof EReference notes && notes.isMany()
								&& has(notes.getEReferenceType(), SOURCE) && has(notes.getEReferenceType(), DETAILS));
	}

	private static boolean has(EClass type, String attribute) {
		return type.getEStructuralFeature(attribute) != null;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> notes(EObject session) {
		return (List<EObject>) session.eGet(session.eClass().getEStructuralFeature(NOTES));
	}

	private static boolean isOwn(EObject note) {
		return OWN.equals(note.eGet(note.eClass().getEStructuralFeature(SOURCE)));
	}

	@SuppressWarnings("unchecked")
	private static List<String> details(EObject note) {
		EStructuralFeature details = note.eClass().getEStructuralFeature(DETAILS);
		return (List<String>) note.eGet(details);
	}

	/** A text by its place beside the session file, so that both can go elsewhere together. */
	private static String address(Resource text, EObject session) {
		return text.getURI().deresolve(session.eResource().getURI()).toString();
	}

	private static boolean isOf(String kept, Resource text, EObject session) {
		int end = kept.indexOf(' ');
		try {
			return end > 0 && URI.createURI(kept.substring(0, end)).resolve(session.eResource().getURI()).equals(text.getURI());
		} catch (IllegalArgumentException e) {
			// no address, so not that of the text
			return false;
		}
	}

	private static String written(String words) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream shorter = new DeflaterOutputStream(bytes)) {
			shorter.write(words.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	private static Optional<String> read(String kept) {
		try (InflaterInputStream longer = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(kept.substring(kept.indexOf(' ') + 1))))) {
			return Optional.of(new String(longer.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException | IllegalArgumentException e) {
			// somebody wrote into it: nothing is known then
			return Optional.empty();
		}
	}
}
