package saraban.form;

import java.util.List;
import java.util.Map;
import saraban.sheet.Address;

/**
 * What the cells of a returned workbook say, by the keys of the form.
 *
 * @param sheet that the answers stand on
 * @param addresses where each answer was looked for
 * @param remarks what was odd but could be read
 * @param faults what could not
 */
record ReturnedCells(
    String sheet,
    Map<String, String> typed,
    Map<String, Address> addresses,
    List<String> remarks,
    List<Fault> faults) {}
