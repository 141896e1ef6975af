package org.nagare.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.naming.LookAlikes;

/**
 * A project that is read again whenever somebody has written in it. As long as a changed text gives the names that it gave, only those that
 * refer to something in it are read with it. Names that come or go are names of its assessment: others can mean them by its name only, so its own texts, those that
 * refer to them, and what is shared are read; the others are taken over from the reading before, with what was found in them. Where one might mean something else
 * nevertheless, and whatever else changes, the whole is read. What is read is always what reading the whole would give.
 *
 * <p>Asked by one thread at a time. A project that was handed out stays as it is: what is read anew are other texts beside those that are taken over.
 * Where nothing has changed the very same reading is given again. Whoever writes into the model of a text says so.
 */
public final class KeptProject {

	private final NagareLanguage language;
	private Optional<Kept> before = Optional.empty();
	private Optional<Reading> given = Optional.empty();
	/** Texts whose models do not say any more what is written. */
	private final Set<URI> overwritten = new HashSet<>();

	/** The project as it is now, and all problems of it in reading order. */
	public record Reading(NagareProject project, List<SourceProblem> problems) {

		/** Whether another reading of the same texts found the same around them. */
		private boolean isLike(Reading other) {
			return problems.equals(other.problems) && project.settings().equals(other.project.settings()) && project.folder().equals(other.project.folder());
		}
	}

	/** A reading, by the addresses of its texts in the order of the files. */
	private record Kept(ProjectFolder folder, XtextResourceSet resources, Map<URI, KeptText> texts) {
		/** Whether something of these assessments is referred to in a text. */
		boolean refers(KeptText text, Set<String> assessments) {
			return text.refersTo().stream().map(texts::get).filter(Objects::nonNull).anyMatch(other -> other.isOf(assessments));
		}
	}

	KeptProject(NagareLanguage language) {
		this.language = language;
	}

	/** @param unsaved texts that are open and not saved yet, in the place of their files */
	public Reading read(ProjectFolder folder, Map<Path, String> unsaved) {
		Map<URI, SourceText> sources = new LinkedHashMap<>();
		folder.files().forEach(file -> sources.put(NagareLanguage.address(file), NagareLanguage.source(file, unsaved)));
		Optional<Kept> last = before;
		Optional<Reading> known = given;
		// a reading that is broken off half-way leaves nothing behind that could be taken for the project
		forget();
		Optional<Kept> now = last.flatMap(kept -> again(kept, folder, sources));
		Reading reading = now.isPresent() ? kept(now.get(), folder) : whole(folder, sources);
		overwritten.clear();
		boolean same = now.isPresent() && now.get().texts() == last.get().texts();
		given = same ? known.filter(each -> each.isLike(reading)).or(() -> Optional.of(reading)) : Optional.of(reading);
		return given.get();
	}

	/** The model of a text does not say any more what is written in it: it is read anew, and what refers to it. */
	public void overwritten(URI text) {
		overwritten.add(text);
	}

	/** The whole is read anew. */
	public void forget() {
		before = Optional.empty();
		given = Optional.empty();
	}

	private Reading whole(ProjectFolder folder, Map<URI, SourceText> sources) {
		NagareProject project = language.readFrom(folder, sources);
		if (project.hasUnreadTexts()) {
			return new Reading(project, language.check(project));
		}
		Map<URI, KeptText> texts = new LinkedHashMap<>();
		for (XtextResource text : project.texts()) {
			texts.put(text.getURI(), KeptText.of(text, ((SourceText.Read) sources.get(text.getURI())).text(), language));
		}
		Map<URI, KeptText> checked = new LinkedHashMap<>();
		texts.forEach((address, text) -> checked.put(address, text.checked(language, project.nameOf(address))));
		return kept(new Kept(folder, project.resources(), checked), folder);
	}

	/** The same with some texts read anew; nothing where that is not enough. */
	private Optional<Kept> again(Kept kept, ProjectFolder folder, Map<URI, SourceText> sources) {
		if (!folder.links().isEmpty() || !List.copyOf(sources.keySet()).equals(List.copyOf(kept.texts().keySet())) || !kept.folder().root().equals(folder.root())
				|| !sources.values().stream().allMatch(SourceText.Read.class::isInstance)) {
			return Optional.empty();
		}
		Map<URI, String> changed = new LinkedHashMap<>();
		sources.forEach((address, source) -> {
			String written = ((SourceText.Read) source).text();
			if (!written.equals(kept.texts().get(address).written()) || overwritten.contains(address)) {
				changed.put(address, written);
			}
		});
		if (changed.isEmpty()) {
			return Optional.of(new Kept(folder, kept.resources(), kept.texts()));
		}
		if (changed.keySet().stream().anyMatch(address -> kept.texts().get(address).assessment().isEmpty())) {
			return Optional.empty();
		}
		Set<String> assessments = touched(kept, changed.keySet());
		Set<URI> referring = referring(kept, changed.keySet());
		if (referring.stream().map(kept.texts()::get).anyMatch(text -> text.assessment().isEmpty())) {
			// a shared text: whoever reads it would have to be read again
			return Optional.empty();
		}
		Map<URI, KeptText> texts = new LinkedHashMap<>(kept.texts());
		boolean sameNames = true;
		for (URI address : referring) {
			KeptText text = kept.texts().get(address);
			Optional<KeptText> anew = reread(kept.resources(), text, changed.getOrDefault(address, text.written()));
			if (anew.isEmpty() || !anew.get().assessment().equals(text.assessment())) {
				return Optional.empty();
			}
			sameNames &= anew.get().givesTheSameNames(text);
			texts.put(address, anew.get());
		}
		if (!sameNames) {
			// what a name means anywhere in these assessments may be something else now
			for (KeptText text : kept.texts().values()) {
				URI address = text.resource().getURI();
				if (text.isOf(assessments) && !referring.contains(address)) {
					Optional<KeptText> anew = reread(kept.resources(), text, text.written());
					if (anew.isEmpty()) {
						return Optional.empty();
					}
					texts.put(address, anew.get());
				} else if (!text.isOf(assessments) && kept.refers(text, assessments)) {
					return Optional.empty();
				}
			}
		}
		if (!sameNames && kept.texts().values().stream().anyMatch(text -> !text.isOf(assessments) && mayMeanOther(text, assessments))) {
			return Optional.empty();
		}
		language.describe(kept.resources(), texts.values().stream().map(KeptText::resource).toList());
		return Optional.of(new Kept(folder, kept.resources(), checked(kept, changed.keySet(), texts, assessments, NagareLanguage.names(folder))));
	}

	/**
	 * Whether a text may mean something else when names of these assessments change, though it refers to none: it gives a name that reads like one of
	 * theirs. What looks for a name that is not there is read again in any case.
	 */
	private static boolean mayMeanOther(KeptText text, Set<String> assessments) {
		return text.gives(assessments) || text.assessment().filter(own -> assessments.stream().anyMatch(each -> LookAlikes.areAlike(own, each))).isPresent();
	}

	/** The assessments whose texts have changed, those whose texts refer to theirs, and so on. */
	private static Set<String> touched(Kept kept, Set<URI> changed) {
		Set<String> assessments = new TreeSet<>();
		changed.forEach(address -> assessments.add(kept.texts().get(address).assessment().orElseThrow()));
		boolean grown = true;
		while (grown) {
			Set<String> more = new HashSet<>();
			for (KeptText text : kept.texts().values()) {
				text.assessment().filter(own -> kept.refers(text, assessments)).ifPresent(more::add);
			}
			grown = assessments.addAll(more);
		}
		return assessments;
	}

	/**
	 * The texts that have changed, those that look in vain for what may be there now, or may be called otherwise in the advice that they were given, those that refer
	 * to something in them, and so on.
	 */
	private static Set<URI> referring(Kept kept, Set<URI> changed) {
		Set<URI> all = new LinkedHashSet<>(changed);
		kept.texts().forEach((address, text) -> {
			if (text.unresolved()) {
				all.add(address);
			}
		});
		boolean grown = true;
		while (grown) {
			List<URI> more = kept.texts().entrySet().stream().filter(entry -> !all.contains(entry.getKey()) && entry.getValue().refersTo().stream().anyMatch(all::contains))
					.map(Map.Entry::getKey).toList();
			grown = all.addAll(more);
		}
		return all;
	}

	private Optional<KeptText> reread(XtextResourceSet resources, KeptText text, String written) {
		int place = resources.getResources().indexOf(text.resource());
		resources.getResources().remove(place);
		return language.parse(resources, place, text.resource().getURI(), written).map(resource -> KeptText.of(resource, written, language));
	}

	/**
	 * What is found in the texts of assessments that were touched; in those that are shared and those with a library, for its words mean what they mean to its users; in
	 * those that write the name of a changed assessment, for a name in a text is no reference; in those in which something was found, for that
	 * may name a line of another text, or miss a name that may be given where nothing can be read now; and in all, where names were not missed because they might be.
	 */
	private Map<URI, KeptText> checked(Kept kept, Set<URI> changed, Map<URI, KeptText> texts, Set<String> assessments, Map<URI, String> names) {
		boolean unread = changed.stream().anyMatch(address -> !kept.texts().get(address).isClean());
		Map<URI, KeptText> checked = new LinkedHashMap<>();
		texts.forEach((address, text) -> {
			boolean anew = unread || text.assessment().isEmpty() || text.holdsLibrary() || text.isOf(assessments) || text != kept.texts().get(address) || !text.problems().isEmpty()
					|| assessments.stream().anyMatch(text.written()::contains);
			checked.put(address, anew ? text.checked(language, names.get(address)) : text);
		});
		return checked;
	}

	private Reading kept(Kept now, ProjectFolder folder) {
		List<SourceProblem> problems = new ArrayList<>();
		ProjectSettings settings = language.settings(folder, problems);
		NagareProject project = new NagareProject(folder, settings, now.resources(), now.texts().values().stream().map(KeptText::resource).toList(), NagareLanguage.names(folder), problems);
		List<SourceProblem> all = new ArrayList<>(problems);
		all.addAll(language.aboutFolder(project));
		now.texts().values().forEach(text -> all.addAll(text.problems()));
		all.sort(SourceProblem.READING_ORDER);
		before = Optional.of(now);
		return new Reading(project, List.copyOf(all));
	}
}
