/**
 * Results on their way to files: whole or not at all, and never outside the folder that was named.
 * Depends on nothing of the product.
 */
package org.nagare.file;
