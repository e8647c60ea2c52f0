/** Upper secondary school ("gymnasieskola"): study plan, teaching, assessment and support. Data only; it has no views yet. */
package org.skolbro.form.upper.secondary;
