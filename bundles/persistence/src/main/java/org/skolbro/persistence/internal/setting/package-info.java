/** The municipality's settings as rows. */
package org.skolbro.persistence.internal.setting;
