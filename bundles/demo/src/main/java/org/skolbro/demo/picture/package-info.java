/** Drawings as a preschool child might make them, generated when asked for. */
package org.skolbro.demo.picture;
