/**
 * Register extracts. Easy to get wrong: the stores tell everything and mask nobody, so whatever leaves this package has gone
 * through {@code Faces}, column by column; a column whose kind is not told here does not compile into an extract.
 */
package org.skolbro.core.internal.extract;
