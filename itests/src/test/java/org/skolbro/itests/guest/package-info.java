/** Classes of add-ons that tests make archives of: a good one, and such as nobody should send. */
package org.skolbro.itests.guest;
