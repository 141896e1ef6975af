package org.nagare.delivery.message;

import java.util.Map;
import org.nagare.dsl.messages.MessageLanguage;

/** A result that was not made, with the reason for the person. Nothing of it was written. */
public final class Undelivered extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Where the reason lies: in what was asked for, in the texts of the project, or in the machine. */
	public enum Cause {
		ORDER, TEXT, MACHINE
	}

	private final Cause reason;
	private final transient Message message;
	private final transient Map<String, String> parameters;

	public Undelivered(Cause reason, Message message, Map<String, String> parameters) {
		super(message.english(), null, false, false);
		this.reason = reason;
		this.message = message;
		this.parameters = Map.copyOf(parameters);
	}

	public Cause reason() {
		return reason;
	}

	public Message message() {
		return message;
	}

	public Map<String, String> parameters() {
		return parameters;
	}

	public String in(MessageLanguage language) {
		return message.in(language, parameters);
	}

	public void tell(Listener listener) {
		listener.say(message, parameters);
	}
}
