/** The bytes of attachments, in rows small enough that no file is ever in memory as a whole. */
package org.skolbro.persistence.internal.attachment;
