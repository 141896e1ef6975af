/**
 * Says in words what a layout did: what stands where it is pinned, what moved since an earlier figure, and why.
 * May depend on the figure model, the geometry and its check, on where the text wishes for places, and on how it calls things and writes lengths.
 */
package org.nagare.figure.explain;
