/** Leisure-time centres ("fritidshemmet och öppen fritidsverksamhet"): days, talks, support. Data only; no views of its own. */
package org.skolbro.form.leisure;
