/** The stand-alone verifier of certificates, ledger and what is present. Shares no code with the platform it judges. */
package org.skolbro.verify;
