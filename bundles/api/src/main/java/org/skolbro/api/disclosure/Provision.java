package org.skolbro.api.disclosure;

import org.skolbro.api.text.Text;

/**
 * A provision on secrecy (sekretessbestämmelse) that a document can be refused or masked by.
 *
 * @param id stored with reviews; never reused
 * @param citation such as "23 kap. 2 § OSL"
 * @param says what it protects, in a sentence
 */
public record Provision(String id, String citation, Text says) {
}
