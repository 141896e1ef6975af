package org.nagare.rules.currency;

/** Cards that are issued no more. */
public final class NotificationCard extends DatedWord {

	public NotificationCard() {
		super("law.notification-card");
	}
}
