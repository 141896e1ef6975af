package org.nagare.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What a sentence denies as a whole, the model does not show: entrustment, provision, transfer, media, a connection. */
public final class DeniedInText implements Rule {

	private static final String NOT = "(?:は|を|も)?、?(?:一切|全く)?(?:行わ|行ってい|行なわ|実施し|実施してい|し|してい)ない。?$";
	/** Of the affair or the file as a whole: a sentence about some piece of work, or about some case, denies nothing else. */
	private static final String WHOLE = "^(?:(?:この|本|当該|当)?(?:事務|業務|評価書?|ファイル|市|町|村|区|県|府|特定個人情報(?:ファイル)?)(?:の(?:取扱い|取り扱い|全部|全て|一部))*(?:について|において|に関して|で|の)?(?:は|も|を|では|には)?、?)*"
			+ "(?:外部|事業者|民間事業者|他の(?:機関|団体|部署|事務|実施機関)|庁内の他の部署)?(?:へ|に|への)?(?:は|も)?、?(?:一切|全く)?";
	private static final Pattern ENTRUSTED = Pattern.compile(WHOLE + "委託" + NOT);
	private static final Pattern PROVIDED = Pattern.compile(WHOLE + "(?:提供|提供[・、]移転|提供(?:及び|又は|や|も)移転|移転)" + NOT);
	private static final Pattern BY_SYSTEM = Pattern.compile("^(.+?)(?:による|を通じた|を経由した|からの)提供" + NOT);
	private static final Pattern MEDIA = Pattern.compile("^(?:(?:この|本|当該|当)?(?:事務|業務|市|町|村)(?:では|においては)、?)?(?:電子記録媒体|外部記録媒体|USBメモリー?|フラッシュメモリー?)(?:等)?(?:は|を)(?:一切)?(?:使用し|使用してい|利用し|利用してい|使わ|使ってい|用い|用いてい)ない。?$");
	private static final Pattern CONNECTED = Pattern.compile("^(.*?)(?:と|に|へ)(?:は|も)?、?接続(?:(?:は|を|も)?(?:一切|全く)?(?:し|してい|行わ|行ってい))ない");
	/** Where no system is named, the connection of those that hold the file is denied, or of all that the affair uses. */
	private static final Pattern NOBODY = Pattern.compile("^(?:(?:この|本|当該|当)?(?:事務|業務|市|町|村|区|県|府)(?:で|において)?(?:は|では|も)、?)?$");
	private static final Pattern EXCEPTED = Pattern.compile("直接|以外|ほか|場合|とき|除[きくい]|許可|承認|限り|なければ|登録|私物|無断");

	/** What is denied, by whom it is shown. */
	private record Shown(Bilingual what, EObject thing) {
	}

	@Override
	public String code() {
		return "agree.denied-in-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.ENTERED || !context.folded(cell).contains("ない")) {
				continue;
			}
			for (String sentence : Values.text(cell).map(JapaneseText::sentences).orElse(List.of())) {
				String folded = JapaneseText.folded(sentence);
				if (folded.contains("ない") && !EXCEPTED.matcher(folded).find()) {
					shown(folded, cell, context).ifPresent(shown -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)).with("shown", shown.what()).concerning(shown.thing()).related(shown.thing()));
				}
			}
		}
	}

	private static Optional<Shown> shown(String sentence, Cell cell, RuleContext context) {
		AssessmentDerivation derivation = context.derivation();
		List<SpiFile> files = context.files(cell);
		if (ENTRUSTED.matcher(sentence).find()) {
			return files.stream().flatMap(file -> derivation.entrustments(file).stream()).findFirst().map(entrustment -> new Shown(new Bilingual("委託「" + entrustment.getName() + "」", "the entrustment \"" + entrustment.getName() + "\""), entrustment));
		}
		if (PROVIDED.matcher(sentence).find()) {
			// what passes the network is told in Ⅲ6, and Ⅲ5 is about the rest
			boolean rest = cell.meaning().startsWith("Ⅲ.5");
			return files.stream().flatMap(file -> Stream.concat(sentence.contains("提供") ? rest ? derivation.provisionsOutsideNetwork(file).stream() : derivation.provisions(file).stream() : Stream.empty(),
					sentence.contains("移転") ? derivation.transfers(file).stream() : Stream.empty())).findFirst()
					.map(DeniedInText::shown);
		}
		if (MEDIA.matcher(sentence).find()) {
			return files.stream().flatMap(file -> derivation.movements(file).stream()).filter(movement -> isOnMedia(movement.arrow().flow())).findFirst().map(DeniedInText::shown);
		}
		Matcher by = BY_SYSTEM.matcher(sentence);
		if (by.find()) {
			List<InformationSystem> named = systems(derivation).stream().filter(system -> names(system).anyMatch(by.group(1)::endsWith)).toList();
			return files.stream().flatMap(file -> derivation.provisions(file).stream()).filter(movement -> movement.arrow().path().stream().anyMatch(named::contains)).findFirst().map(DeniedInText::shown);
		}
		return connected(sentence, cell, files, derivation);
	}

	private static Optional<Shown> connected(String sentence, Cell cell, List<SpiFile> files, AssessmentDerivation derivation) {
		Matcher denied = CONNECTED.matcher(sentence);
		if (!denied.find()) {
			return Optional.empty();
		}
		String before = denied.group(1);
		for (InformationSystem other : systems(derivation)) {
			Optional<String> name = names(other).filter(before::endsWith).findFirst();
			if (name.isPresent()) {
				String subject = before.substring(0, before.length() - name.get().length());
				List<InformationSystem> named = systems(derivation).stream().filter(system -> system != other && names(system).anyMatch(subject::contains)).toList();
				Stream<InformationSystem> denying = !named.isEmpty() || !NOBODY.matcher(subject).matches() ? named.stream()
						: cell.key().segments().get(0).names().isEmpty() ? derivation.systemsInOrder().stream() : files.stream().flatMap(file -> Present.in(file.getHolders()).stream());
				return denying.filter(system -> system != other && derivation.connections(system).contains(other)).findFirst()
						.map(system -> new Shown(between(system, "―", other), system));
			}
		}
		return Optional.empty();
	}

	private static Shown shown(Movement movement) {
		return new Shown(between(movement.arrow().source(), "→", movement.arrow().target()), movement.arrow().flow());
	}

	private static boolean isOnMedia(Flow flow) {
		return flow.getMedia().stream().flatMap(medium -> Vocabulary.entry(Medium.class, medium).stream()).anyMatch(medium -> medium == Medium.ELECTRONIC_MEDIUM || medium == Medium.FLASH_MEMORY);
	}

	private static Bilingual between(Named one, String sign, Named other) {
		return Bilingual.same(Naming.display(one) + sign + Naming.display(other));
	}

	/** All that the arrows meet and the affair uses. */
	private static List<InformationSystem> systems(AssessmentDerivation derivation) {
		List<InformationSystem> systems = new ArrayList<>(derivation.systemsInOrder());
		derivation.arrows().stream().flatMap(arrow -> arrow.path().stream()).filter(InformationSystem.class::isInstance).map(InformationSystem.class::cast).filter(system -> !systems.contains(system))
				.distinct().forEach(systems::add);
		return systems;
	}

	private static Stream<String> names(InformationSystem system) {
		return Stream.of(Stream.of(Naming.display(system)), Naming.abbreviation(system).stream(), Naming.aliases(system).stream()).flatMap(each -> each).map(JapaneseText::folded).filter(name -> !name.isEmpty());
	}
}
