package org.nagare.form.cell;

import java.util.Optional;

/** The derived value in whose place another one was entered, and why. */
public record Overruled(CellValue derived, Optional<String> reason) {
}
