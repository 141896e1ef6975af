/** What the views have in common above them and in their menus: the tools. */
package org.nagare.workbench.front;
