/**
 * How things of the language are called from elsewhere: membership, names, dotted references.
 * Depends on the model and on the conversion of names.
 */
package org.nagare.dsl.naming;
