/**
 * The figure as data: frames, nodes, flows, entrustment links, notes and legend, free of geometry and of EMF.
 * May depend on nothing but the Java platform.
 */
package org.nagare.figure.model;
