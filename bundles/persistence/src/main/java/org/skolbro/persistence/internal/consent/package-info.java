/** The answers of guardians as rows that are only ever added. */
package org.skolbro.persistence.internal.consent;
