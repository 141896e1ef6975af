package org.nagare.rules.finding;

import java.util.Optional;

/** A finding that somebody has accepted, why, and until when. */
public record Accepted(Finding finding, String reason, Optional<String> deadline) {
}
