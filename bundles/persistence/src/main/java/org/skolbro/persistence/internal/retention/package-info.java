/** Plans, holds and runs as rows, and the one statement that finds what is due. */
package org.skolbro.persistence.internal.retention;
