/** Walls at run time: what guests, the bundles of forms and add-ons, get to see of the house by the ordinary ways. */
package org.skolbro.installer.internal.wall;
