package org.nagare.form.answer;

import static org.nagare.form.answer.Answer.at;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.form.text.Wording;
import org.nagare.form.text.Wording.Manner;
import org.nagare.model.Named;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.derivation.LegalCharacter;
import org.nagare.model.derivation.Means;
import org.nagare.model.derivation.MeansOfTravel;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Source;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.Vocabulary;

/** From whom a file is acquired, by what means and when. */
final class AcquisitionBindings {

	private AcquisitionBindings() {
	}

	static Answer sources(Matter matter) {
		List<Source> sources = matter.derivation().sources(matter.file());
		if (sources.isEmpty()) {
			return nobody(matter);
		}
		List<Answer.Word> words = sources.stream().map(source -> new Answer.Word(word(source), Optional.of(name(source)))).toList();
		return new Answer(new Answer.Words(words, isUndecided(matter)), traces(matter.derivation().acquisitions(matter.file())));
	}

	private static String word(Source source) {
		return switch (source.heading()) {
			case DATA_SUBJECT -> "本人";
			case OTHER_DEPARTMENT_OF_THE_BODY -> "他部署";
			case ADMINISTRATIVE_ORGANS_ETC -> "行政機関";
			case LOCAL_GOVERNMENTS_ETC -> "地方公共団体";
			case PRIVATE_BUSINESS -> "民間事業者";
			case OTHER -> "その他";
		};
	}

	private static Wording name(Source source) {
		if (source.ownDepartment()) {
			return Wording.of("自部署");
		}
		if (word(source).equals("本人")) {
			return Wording.NOTHING;
		}
		// a system that belongs to no department is no name of a source
		return source.who().map(AcquisitionBindings::title).or(() -> source.words().map(Wording::of)).orElse(Wording.MISSING);
	}

	private static Wording title(Named who) {
		return who instanceof OrganizationUnit unit ? Wording.of(Naming.fullTitle(unit)) : Wording.of(who, Manner.FULL);
	}

	static Answer methods(Matter matter) {
		List<Movement> acquisitions = matter.derivation().acquisitions(matter.file());
		return acquisitions.isEmpty() ? nobody(matter)
				: means(matter.derivation().means(acquisitions, media(matter)), isUndecided(matter), traces(acquisitions));
	}

	/** The media that the item knows by name; whatever else is used is told in words. */
	static Set<Medium> media(Matter matter) {
		Set<Medium> media = new LinkedHashSet<>();
		matter.offered().stream().sorted().map(medium -> Vocabulary.entry(Medium.class, medium)).flatMap(Optional::stream).forEach(media::add);
		return media;
	}

	static Answer means(MeansOfTravel travel, boolean undecided, List<Answer.Trace> traces) {
		if (travel.means().isEmpty()) {
			return new Answer(new Answer.Unknown(new Answer.Reason("方法が分かりません。流れに「方法」を書いてください。",
					"The means are not known. Write 方法 at the flow.")), traces);
		}
		return new Answer(new Answer.Words(travel.means().stream().map(AcquisitionBindings::word).toList(), undecided || !travel.unknown().isEmpty()),
				traces);
	}

	private static Answer.Word word(Means means) {
		Optional<Wording> text = means.system().map(system -> Wording.of(system, Manner.SHORT)).or(() -> means.words().map(Wording::of));
		return new Answer.Word(means.medium().word(), text);
	}

	/** When things come from a source; {@code silent} tells that not every flow says it. */
	private record Times(List<String> told, boolean silent) {

		Wording print(Matter matter) {
			List<Wording> all = new ArrayList<>(told.stream().map(matter::read).toList());
			if (silent) {
				all.add(Wording.MISSING);
			}
			return Wording.join(all, "、");
		}
	}

	/** When, told by source; sources with the same time are told together. */
	static Answer timing(Matter matter) {
		List<Source> sources = matter.derivation().sources(matter.file());
		if (sources.isEmpty()) {
			return nobody(matter);
		}
		Map<Times, List<Wording>> byTime = new LinkedHashMap<>();
		for (Source source : sources) {
			List<String> times = source.movements().stream().map(movement -> movement.arrow().flow().getTiming()).distinct().toList();
			List<String> told = times.stream().filter(time -> time != null).toList();
			Wording who = word(source).equals("本人") ? Wording.of("本人") : name(source);
			byTime.computeIfAbsent(new Times(told, told.size() < times.size()), key -> new ArrayList<>()).add(who);
		}
		List<Wording> lines = new ArrayList<>();
		byTime.forEach((times, who) -> lines.add(Wording.of("・").then(Wording.join(who, "、")).then(": ").then(times.print(matter))));
		Wording text = Wording.join(lines, "\n");
		return new Answer(new Answer.Text(text, text.hasGaps()), traces(matter.derivation().acquisitions(matter.file())));
	}

	static Answer fromPerson(Matter matter) {
		List<Movement> certain = matter.derivation().acquisitions(matter.file());
		Optional<Movement> person = certain.stream().filter(movement -> isFromPerson(movement.character())).findFirst();
		if (person.isPresent()) {
			return Answer.of(new Answer.Truth(true), at(person.get().arrow().flow()));
		}
		boolean open = matter.derivation().possibleMovements(matter.file()).stream().anyMatch(movement -> isFromPerson(movement.character()));
		return open ? nobody(matter) : Answer.of(new Answer.Truth(false), at(matter.file()));
	}

	private static boolean isFromPerson(LegalCharacter character) {
		return character == LegalCharacter.ACQUISITION_FROM_SUBJECT || character == LegalCharacter.ACQUISITION_FROM_SUBJECT_BY_CONTRACTOR;
	}

	private static boolean isUndecided(Matter matter) {
		return matter.derivation().possibleMovements(matter.file()).stream().anyMatch(movement -> movement.character().isAcquisition());
	}

	/** No file comes from nowhere. */
	private static Answer nobody(Matter matter) {
		return Answer.unknown("ファイルを入手する流れが書かれていません。", "No flow by which the file is acquired is written.", at(matter.file()));
	}

	static List<Answer.Trace> traces(List<Movement> movements) {
		return movements.stream().map(movement -> at(movement.arrow().flow())).distinct().toList();
	}
}
