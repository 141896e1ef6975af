/** The editor of texts: Eclipse's generic editor with the answers of the language server. */
package org.nagare.workbench.editor;
