/** Which documents the demo municipality has written, and what stands in them. */
package org.skolbro.demo.document;
