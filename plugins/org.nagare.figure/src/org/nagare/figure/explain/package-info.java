/**
 * Says in words what a layout did: what stands where it is pinned, what moved since an earlier figure, and why.
 * May depend on the figure model, the geometry and its check, and on how the text writes lengths.
 */
package org.nagare.figure.explain;
