/** How the homes of the demo municipality answer when they are asked. */
package org.skolbro.demo.consent;
