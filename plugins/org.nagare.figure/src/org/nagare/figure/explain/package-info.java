/**
 * Says in words what a layout did: what stands where it is pinned, what moved since an earlier figure, and why.
 * May depend on the figure model and the geometry.
 */
package org.nagare.figure.explain;
