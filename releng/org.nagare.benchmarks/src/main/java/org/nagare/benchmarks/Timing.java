package org.nagare.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one piece of work takes in this thread: time on the clock, time on the processor, bytes allocated. On a machine that others use
 * the time on the processor tells more than the clock, and the bytes tell the same every time.
 */
public final class Timing {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
	private static final double NANOS = 1e6;

	private final List<Double> clock = new ArrayList<>();
	private final List<Double> processor = new ArrayList<>();
	private final List<Long> bytes = new ArrayList<>();

	/** Runs the work until it is warm, then so many times measured. */
	public static Timing of(int warming, int runs, Runnable work) {
		Timing timing = new Timing();
		for (int i = 0; i < warming; i++) {
			work.run();
		}
		for (int i = 0; i < runs; i++) {
			timing.run(work);
		}
		return timing;
	}

	private void run(Runnable work) {
		long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
		long processorBefore = THREADS.getCurrentThreadCpuTime();
		long clockBefore = System.nanoTime();
		work.run();
		clock.add((System.nanoTime() - clockBefore) / NANOS);
		processor.add((THREADS.getCurrentThreadCpuTime() - processorBefore) / NANOS);
		bytes.add(THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
	}

	public double leastClock() {
		return Collections.min(clock);
	}

	public double medianClock() {
		return median(clock);
	}

	public double medianProcessor() {
		return median(processor);
	}

	public long leastBytes() {
		return Collections.min(bytes);
	}

	static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}
}
