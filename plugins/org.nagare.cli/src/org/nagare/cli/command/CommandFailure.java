package org.nagare.cli.command;

import java.util.Map;
import org.nagare.delivery.message.Message;

/** Ends a command with a message for the person and an exit status for the program that started it. */
public final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;
	private final transient Message message;
	private final transient Map<String, String> parameters;

	public CommandFailure(int status, Message message, Map<String, String> parameters) {
		super(message.english(), null, false, false);
		this.status = status;
		this.message = message;
		this.parameters = Map.copyOf(parameters);
	}

	public int status() {
		return status;
	}

	public Message message() {
		return message;
	}

	public Map<String, String> parameters() {
		return parameters;
	}
}
