/**
 * Names in braces inside texts: what is written, and what it means in an assessment. The one place for language, figure and form.
 * May depend on the generated model and on derivation.
 */
package org.nagare.model.text;
