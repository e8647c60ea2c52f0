/** Preschool class and compulsory school ("förskoleklassen och grundskolan"): teaching, assessment, plans, support. */
package org.skolbro.form.compulsory;
