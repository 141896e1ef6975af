package org.nagare.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;

/** The heap that a project holds after it was read, linked and checked, and that of the language without a project. */
final class MemoryMeasurement {

	private static final int LIMIT = 300;
	private static final double MEGABYTE = 1 << 20;
	private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

	private final PrintStream out;

	MemoryMeasurement(PrintStream out) {
		this.out = out;
	}

	boolean run() {
		out.println("| lines | held by the project | with the language and all classes |");
		out.println("|---|---|---|");
		boolean kept = true;
		for (int lines : new int[] { 1_000, 10_000, -10_000, 30_000 }) {
			kept &= measure(lines);
		}
		return kept;
	}

	private boolean measure(int lines) {
		ReadProject source = ReadProject.ofLines(lines);
		// what the first project leaves behind in caches of the language belongs to the language
		source.readAndCheck();
		double before = used();
		NagareProject project = source.read();
		List<SourceProblem> problems = source.language().check(project);
		double after = used();
		Reference.reachabilityFence(project);
		Reference.reachabilityFence(problems);
		String size = lines < 0 ? -lines + " in one text" : Integer.toString(lines);
		boolean limited = Math.abs(lines) == 10_000;
		boolean kept = !limited || after <= LIMIT;
		out.printf(Locale.ROOT, "| %s | %.1f MB | %.1f MB%s |%n", size, after - before, after, limited ? kept ? ", kept (at most 300)" : ", MISSED (at most 300)" : "");
		return kept;
	}

	/** Collected until two looks in a row see the same. */
	private static double used() {
		long last = Long.MAX_VALUE;
		for (int i = 0; i < 20; i++) {
			System.gc();
			long now = MEMORY.getHeapMemoryUsage().getUsed();
			if (Math.abs(now - last) < 1 << 16) {
				return now / MEGABYTE;
			}
			last = now;
		}
		return last / MEGABYTE;
	}
}
