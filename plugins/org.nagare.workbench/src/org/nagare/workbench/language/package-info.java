/** The language server inside the workbench: open texts are kept in step with it, its answers come back as positions of documents. */
package org.nagare.workbench.language;
