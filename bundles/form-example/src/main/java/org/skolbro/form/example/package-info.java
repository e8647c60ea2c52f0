/** An example add-on: language support ("studiehandledning på modersmålet") alongside several school forms. */
package org.skolbro.form.example;
