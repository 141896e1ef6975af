/**
 * Identity: what a fragment, a pin, an entered cell, an accepted finding and a row of a difference refer to; no other place makes keys.
 * May depend on the generated model and on {@code org.nagare.model.value}.
 */
package org.nagare.model.key;
