package org.nagare.dsl.ide.server;

import java.io.PrintStream;
import java.util.Enumeration;
import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.LogManager;

/**
 * Keeps standard output for the messages of the protocol while a client is served: what else is printed goes to standard error. The logging
 * of Xtext prints to standard output unless it is told otherwise.
 */
final class CleanOutput implements AutoCloseable {

	private final PrintStream out = System.out;

	CleanOutput() {
		System.setOut(System.err);
		for (Enumeration<?> appenders = LogManager.getRootLogger().getAllAppenders(); appenders.hasMoreElements();) {
			if (appenders.nextElement() instanceof ConsoleAppender console) {
				console.setTarget(ConsoleAppender.SYSTEM_ERR);
				console.activateOptions();
			}
		}
	}

	@Override
	public void close() {
		System.setOut(out);
	}
}
