/** Persons and their relations as rows that are written in batches. */
package org.skolbro.persistence.internal.register;
