/** The commands of scope {@code skolbro}, one class each. They speak of the domain and call what the screens call. */
package org.skolbro.console.internal;
