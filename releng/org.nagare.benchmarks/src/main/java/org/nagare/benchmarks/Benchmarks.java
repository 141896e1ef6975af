package org.nagare.benchmarks;

import java.util.Arrays;
import org.openjdk.jmh.Main;

/** Starts one kind of measurement. */
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] arguments) throws Exception {
		String kind = arguments.length == 0 ? "" : arguments[0];
		switch (kind) {
			case "load" -> end(new LoadMeasurement(System.out).run());
			case "check" -> end(new CheckMeasurement(System.out).run());
			case "typing" -> end(new TypingMeasurement(System.out).run());
			case "broken" -> end(new BrokenLineMeasurement(System.out).run());
			case "memory" -> end(new MemoryMeasurement(System.out).run());
			case "start" -> end(new StartMeasurement(System.out).run());
			case "workbench" -> end(new WorkbenchMeasurement(System.out).run());
			case "figure" -> end(new FigureMeasurement(System.out).run());
			case "form" -> end(new FormMeasurement(System.out).run());
			case "document" -> end(new DocumentMeasurement(System.out).run());
			case "jmh" -> Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
			default -> {
				System.err.println("one of: load, check, typing, broken, memory, start, workbench, figure, form, document, jmh [options of JMH, -h tells them]");
				System.exit(2);
			}
		}
	}

	private static void end(boolean kept) {
		System.exit(kept ? 0 : 1);
	}
}
