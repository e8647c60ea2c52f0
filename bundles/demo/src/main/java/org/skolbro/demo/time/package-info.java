/** How the demo moves the clock through the months in which its documents were written. */
package org.skolbro.demo.time;
