/** Everything that is handed out of a project, written into a folder at once: the same files that the command line builds. */
package org.nagare.workbench.export;
