/**
 * A project on disk and in memory: its folder, settings and files, read, linked and checked as one.
 * Depends on the model and on all of the language; it writes nothing.
 */
package org.nagare.dsl.project;
