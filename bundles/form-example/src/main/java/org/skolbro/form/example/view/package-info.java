/** What the browser shows of language support. */
package org.skolbro.form.example.view;
