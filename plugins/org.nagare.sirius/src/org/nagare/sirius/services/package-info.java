/**
 * What the {@code .odesign} calls by {@code service:}. Each is a plain public method over the model: the thing that is asked, then variables of
 * Sirius. A diagram or a view arrives as an object of a metamodel that is not known here. Depends on the packages beside it.
 */
package org.nagare.sirius.services;
