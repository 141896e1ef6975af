/** The workbench: the Eclipse application around language and figure. Whatever can be known without a window is known below. */
package org.nagare.workbench;
