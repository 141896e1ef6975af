/**
 * What the public may read: cells with what is withheld left out of them, and the proof that it stands nowhere else.
 * Depends on cells, editions and texts; every writer of a public form asks here.
 */
package org.nagare.form.publication;
