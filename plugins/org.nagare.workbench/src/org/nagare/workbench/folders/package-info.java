/** The folders that are open, as a tree of files: where they lie is where they stay. */
package org.nagare.workbench.folders;
