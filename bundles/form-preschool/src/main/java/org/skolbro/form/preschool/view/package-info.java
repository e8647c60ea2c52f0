/** What the browser shows of preschool beyond the views that every form shares. */
package org.skolbro.form.preschool.view;
