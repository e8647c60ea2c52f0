/** The stand-alone verifier of disposal certificates: a plain jar. */
package org.skolbro.verify;
