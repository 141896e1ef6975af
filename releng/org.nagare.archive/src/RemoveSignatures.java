import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the signatures out of the jars of a folder; run by the build as a single source file.
 *
 * Java checks the signature of every class of a signed jar and keeps none of these classes in its class-data archive.
 * With the signatures, each start of the command line takes nearly twice as long; nobody checks them outside Eclipse.
 */
class RemoveSignatures {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

	public static void main(String[] arguments) throws IOException {
		List<Path> jars;
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
		for (Path jar : jars) {
			if (isSigned(jar)) {
				rewrite(jar);
			}
		}
	}

	private static boolean isSigned(Path jar) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			return zip.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
		}
	}

	private static void rewrite(Path jar) throws IOException {
		Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
		try (ZipFile zip = new ZipFile(jar.toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(unsigned))) {
			for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().<ZipEntry>map(each -> each)::iterator) {
				if (!SIGNATURE.matcher(entry.getName()).matches()) {
					ZipEntry copy = new ZipEntry(entry.getName());
					// local time, not the instant, so that the bytes do not depend on the time zone of the machine
					copy.setTimeLocal(entry.getTimeLocal());
					out.putNextEntry(copy);
					zip.getInputStream(entry).transferTo(out);
					out.closeEntry();
				}
			}
		}
		Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
	}
}
