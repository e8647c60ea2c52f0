/** Loads the demo municipality through the services that everybody uses. Can be stopped anywhere and started again. */
package org.skolbro.demo.load;
