package org.nagare.form.cell;

import java.util.Optional;

import org.nagare.form.text.Withheld;
import org.nagare.model.Named;
import org.nagare.model.source.SourceLocation;

/** A thing of the model of which the public reads nothing, or not some words; wherever it is printed. */
public record WithheldThing(Named thing, Withheld withheld, Optional<SourceLocation> source) {
}
