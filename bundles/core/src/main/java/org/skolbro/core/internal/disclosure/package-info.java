/**
 * Requests for public documents (begäran om utlämnande). Easy to get wrong: what stands in a document is never kept here, only
 * places in it, so that nothing outlives what is destroyed. The places hold as long as {@code seen} does; it is compared at each
 * use. What is masked is taken out before anything is printed.
 */
package org.skolbro.core.internal.disclosure;
