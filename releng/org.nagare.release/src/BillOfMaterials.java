import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.parsers.JsonParser;

/**
 * Says what an archive carries, from the jars that really lie in it: a bill of materials (CycloneDX) and, where a folder is
 * named for them, the licences and notices of each jar. Run by the build as a single source file.
 *
 *   JARS NAME VERSION TIME VERSIONS LICENCES BILL [NOTICES]
 *
 * VERSIONS is the pom that pins every artifact, which gives a bundle its address among the Maven artifacts; LICENCES is
 * the table of licences. A jar that the table does not know, or a bill that its own schema refuses, fails the build.
 */
class BillOfMaterials {

	private static final Pattern PINNED = Pattern.compile("<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
	private static final Pattern NOTICE = Pattern.compile("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING|about)[^/]*|about_files/.+|license/.+", Pattern.CASE_INSENSITIVE);

	/** One jar of the archive: its name and version as a bundle or a library, and where it comes from. */
	private record Carried(Path jar, String group, String name, String version, String licence) {
	}

	/** A line of the table of licences: ARTIFACT LICENCE [= BUNDLE], the last where the bundle bears quite another name. */
	private record Entry(String artifact, String licence, String bundle) {

		static Entry of(String line) {
			String[] halves = line.split("\\s+=\\s+", 2);
			String[] words = halves[0].strip().split("\\s+", 2);
			return new Entry(words[0], words[1], halves.length == 2 ? halves[1].strip() : "");
		}

		boolean fits(String name) {
			return name.matches(artifact.replace(".", "\\.").replace("*", ".*"));
		}
	}

	private record Pinned(String group, String artifact, String version) {
	}

	public static void main(String[] arguments) throws Exception {
		List<Pinned> pinned = PINNED.matcher(Files.readString(Path.of(arguments[4]))).results()
				.map(found -> new Pinned(found.group(1), found.group(2), found.group(3))).toList();
		List<Entry> licences = Files.readAllLines(Path.of(arguments[5])).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Entry::of).toList();
		List<Path> jars;
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		List<Carried> carried = new ArrayList<>();
		for (Path jar : jars) {
			carried.add(look(jar, pinned, licences));
		}
		Path bill = Path.of(arguments[6]);
		Files.createDirectories(bill.getParent());
		Files.writeString(bill, bill(carried, arguments[1], arguments[2], Instant.parse(arguments[3])));
		List<ParseException> objections = new JsonParser().validate(bill.toFile());
		if (!objections.isEmpty()) {
			throw new IllegalStateException(bill + ": " + objections);
		}
		if (arguments.length > 7) {
			gatherNotices(carried, Path.of(arguments[7]));
		}
	}

	private static Carried look(Path jar, List<Pinned> pinned, List<Entry> licences) throws IOException {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			String bundle = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
			String plain = jar.getFileName().toString().replaceFirst("[-_][0-9]+\\.[^/]*\\.jar$", "");
			String name = bundle == null ? plain : bundle.replaceFirst(";.*", "").strip();
			String known = licences.stream().filter(line -> line.bundle().equals(name)).map(Entry::artifact).findFirst().orElse(name);
			Optional<Pinned> source = source(file, pinned, List.of(plain, known));
			String version = source.map(Pinned::version).orElse(manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version"));
			if (version == null) {
				throw new IllegalStateException(jar + ": no version is found; neither a pom nor a manifest tells it");
			}
			String artifact = source.map(Pinned::artifact).orElse(name);
			String licence = licences.stream().filter(line -> line.fits(artifact)).map(Entry::licence).findFirst()
					.orElseThrow(() -> new IllegalStateException(jar + ": " + artifact + " has no line in the table of licences"));
			return new Carried(jar, source.map(Pinned::group).orElse("org.nagare"), artifact, version, licence);
		}
	}

	/** The pinned artifact that a jar is: as its own pom says, else by the name of the file or of the bundle. */
	private static Optional<Pinned> source(JarFile file, List<Pinned> pinned, List<String> names) throws IOException {
		List<? extends ZipEntry> poms = file.stream().filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties")).toList();
		if (poms.size() == 1) {
			Properties pom = new Properties();
			try (InputStream in = file.getInputStream(poms.getFirst())) {
				pom.load(in);
			}
			Optional<Pinned> told = pinned.stream()
					.filter(each -> each.group().equals(pom.getProperty("groupId")) && each.artifact().equals(pom.getProperty("artifactId"))).findFirst();
			if (told.isPresent()) {
				return told;
			}
		}
		return pinned.stream().filter(each -> names.contains(each.artifact())).findFirst().or(() -> pinned.stream()
				.filter(each -> names.stream().anyMatch(name -> name.endsWith("." + each.artifact()))).findFirst());
	}

	private static String bill(List<Carried> carried, String name, String version, Instant time) throws Exception {
		Component whole = new Component();
		whole.setType(Component.Type.APPLICATION);
		whole.setGroup("org.nagare");
		whole.setName(name);
		whole.setVersion(version);
		whole.setBomRef(name);
		whole.setLicenses(choice("EPL-2.0"));
		Metadata metadata = new Metadata();
		// the time of the version and no number drawn by lot: equal input gives an equal bill
		metadata.setTimestamp(Date.from(time));
		metadata.setComponent(whole);
		Bom bom = new Bom();
		bom.setMetadata(metadata);
		for (Carried each : carried) {
			Component component = new Component();
			component.setType(Component.Type.LIBRARY);
			component.setGroup(each.group());
			component.setName(each.name());
			component.setVersion(each.version());
			component.setBomRef(each.jar().getFileName().toString());
			component.setPurl("pkg:maven/" + each.group() + "/" + each.name() + "@" + each.version() + "?type=jar");
			component.setLicenses(choice(each.licence()));
			component.addHash(new Hash(Hash.Algorithm.SHA_256, sum(each.jar())));
			bom.addComponent(component);
		}
		return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString() + "\n";
	}

	private static LicenseChoice choice(String identifier) {
		LicenseChoice choice = new LicenseChoice();
		License licence = new License();
		if (identifier.contains(" ")) {
			licence.setName(identifier);
		} else {
			licence.setId(identifier);
		}
		choice.addLicense(licence);
		return choice;
	}

	private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	/** What each jar says of itself, in a folder of its name, and one page that names all. */
	private static void gatherNotices(List<Carried> carried, Path folder) throws IOException {
		StringBuilder page = new StringBuilder("# What this archive carries\n\nNagare itself is under the Eclipse Public License 2.0 (`LICENSE`). ")
				.append("What a part says of itself lies in the folder here that bears its name.\n\n| part | version | licence |\n|---|---|---|\n");
		for (Carried each : carried) {
			page.append("| ").append(each.name()).append(" | ").append(each.version()).append(" | ").append(each.licence()).append(" |\n");
			try (JarFile file = new JarFile(each.jar().toFile())) {
				for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().<ZipEntry>map(one -> one)::iterator) {
					Path target = folder.resolve(each.name()).resolve(entry.getName()).normalize();
					if (!entry.isDirectory() && NOTICE.matcher(entry.getName()).matches() && !entry.getName().endsWith(".class")
							&& !entry.getName().endsWith(".properties") && !entry.getName().endsWith(".mappings") && target.startsWith(folder)) {
						Files.createDirectories(target.getParent());
						try (InputStream in = file.getInputStream(entry)) {
							Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
						}
					}
				}
			}
		}
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("README.md"), page);
	}
}
