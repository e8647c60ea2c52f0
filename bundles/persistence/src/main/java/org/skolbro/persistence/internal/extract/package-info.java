/**
 * Everything that names one person. Every table is named here: it tells of her, or it is said why it does not.
 */
package org.skolbro.persistence.internal.extract;
