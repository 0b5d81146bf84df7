package saraban.organisation;

import java.util.List;

/**
 * What stands below a signature.
 *
 * @param name of the person
 * @param position "รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน", "ผู้ว่าราชการจังหวัดกระบี่"
 */
public record SignatureBlock(String name, List<String> position) {}
