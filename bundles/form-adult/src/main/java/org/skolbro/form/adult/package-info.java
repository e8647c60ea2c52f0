/** Adult education ("komvux"), Swedish for immigrants included. Data only; it has no views yet. */
package org.skolbro.form.adult;
