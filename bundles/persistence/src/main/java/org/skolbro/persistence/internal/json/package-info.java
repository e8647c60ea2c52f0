/** Records of the domain as text and back, for columns that hold a whole structure. */
package org.skolbro.persistence.internal.json;
