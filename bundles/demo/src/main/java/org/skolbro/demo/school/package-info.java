/** Which documents the schools have written, from preschool class to adult education, and what stands in them. */
package org.skolbro.demo.school;
