/**
 * What was typed, read as a value: numbers of people, dates, periods, circled numbers, references that are there or not.
 * May depend on EMF only; every {@code parse} answers empty instead of throwing and understands full-width digits.
 */
package org.nagare.model.value;
