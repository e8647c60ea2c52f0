/**
 * What comes in as an attachment: told by its content, cleaned of what it says beside the picture, or refused. Knows no
 * documents.
 */
package org.skolbro.core.internal.document.file;
