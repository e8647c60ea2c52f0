package org.skolbro.demo.register;

import java.util.List;

/**
 * Unit (förskoleenhet, skolenhet). Codes are invented: preschools have none in the national register of
 * school units.
 */
public record Unit(String code, String name, List<String> schoolTypes) {
}
