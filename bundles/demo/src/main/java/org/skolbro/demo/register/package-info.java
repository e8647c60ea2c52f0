/**
 * The invented municipality as its register (elevregister) knows it, and the total file that tells about
 * it.
 */
package org.skolbro.demo.register;
