/** The adapted schools ("anpassade grundskolan och gymnasieskolan"): plans, learning, support. Data only; no views yet. */
package org.skolbro.form.adapted;
