/** Forms come and go while many people work: the long proof, its short cousin, and the benchmark. */
package org.skolbro.itests.plug;
