/**
 * Files beside the texts that hold on to things in them by their keys, as the files of diagrams do, and what a rename changes in them.
 * They are read as XML that others wrote: nothing but the keys is understood, and every other character stays. Nothing is written here.
 * Depends on keys of the model, on renaming and on encoding.
 */
package org.nagare.dsl.attached;
