/** The door for add-ons: what an archive would mean, whether it may come in, and whose signatures are trusted. */
package org.skolbro.core.internal.addon;
