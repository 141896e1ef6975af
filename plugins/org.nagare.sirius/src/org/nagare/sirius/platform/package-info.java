/**
 * The meeting with the platform: how the viewpoint gets known where Sirius is installed, and how a session reads a text.
 * Nothing of Sirius is needed to compile it, and nothing happens where Sirius is not there.
 */
package org.nagare.sirius.platform;
