/** The invented municipality of the demo. */
package org.skolbro.demo;
