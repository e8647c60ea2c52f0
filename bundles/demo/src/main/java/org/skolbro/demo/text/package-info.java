/**
 * The Swedish that the demo's documents are written in: sentences in resource files, chosen and filled in
 * here.
 */
package org.skolbro.demo.text;
