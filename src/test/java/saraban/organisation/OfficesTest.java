package saraban.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.home.Home;
import saraban.organisation.Office.Level;

class OfficesTest {

  private static final LocalDate MAY_2564 = LocalDate.of(2021, 5, 14);
  private static final LocalDate VACANT = LocalDate.of(2022, 11, 1);

  @TempDir Path root;

  private Offices offices() {
    return Offices.load(new Home(root));
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("offices"));
    Files.writeString(root.resolve("offices").resolve(name), text);
  }

  private static List<String> codes(List<Office> offices) {
    return offices.stream().map(Office::code).toList();
  }

  @Test
  void thereAre76ProvincesAnd878Districts() {
    assertThat(offices().all()).filteredOn(o -> o.level() == Level.PROVINCE).hasSize(76);
    assertThat(offices().all()).filteredOn(o -> o.level() == Level.DISTRICT).hasSize(878);
  }

  @Test
  void everyParentAndRegistryIsAnOffice() {
    Offices offices = offices();
    assertThat(offices.all())
        .allSatisfy(o -> {
          assertThat(offices.find(o.registry())).isPresent();
          assertThat(o.parent().isEmpty() || offices.find(o.parent()).isPresent()).isTrue();
        });
  }

  @Test
  void noTwoOfficesHaveTheSameCode() {
    List<String> codes = codes(offices().all());
    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
  }

  @Test
  void krabiHasEightDistricts() {
    assertThat(offices().childrenOf("krabi"))
        .filteredOn(o -> o.level() == Level.DISTRICT)
        .extracting(Office::name)
        .containsExactly(
            "อำเภอเมืองกระบี่",
            "อำเภอเขาพนม",
            "อำเภอเกาะลันตา",
            "อำเภอคลองท่อม",
            "อำเภออ่าวลึก",
            "อำเภอปลายพระยา",
            "อำเภอลำทับ",
            "อำเภอเหนือคลอง");
  }

  @Test
  void detailsLieOverWhatIsDerived() {
    Office krabi = offices().office("krabi");
    assertThat(krabi.letterName()).isEqualTo("จังหวัดกระบี่");
    assertThat(krabi.referenceCode()).isEqualTo("กบ 0023.1");
    assertThat(krabi.codeVerified()).isTrue();
    assertThat(krabi.head()).containsExactly("ศาลากลางจังหวัดกระบี่", "ถนนอุตรกิจ กบ ๘๑๐๐๐");
  }

  @Test
  void officesWithoutDetailsGetDerivedOnes() {
    Office lanta = offices().office("krabi-ko-lanta");
    assertThat(lanta.addressee()).isEqualTo("นายอำเภอเกาะลันตา");
    assertThat(lanta.referenceCode()).isEqualTo("กบ 0318");
    assertThat(lanta.codeVerified()).isFalse();
    assertThat(lanta.head()).containsExactly("ที่ว่าการอำเภอเกาะลันตา", "จังหวัดกระบี่");
    assertThat(lanta.emblem()).isEqualTo("stand-in");
    assertThat(offices().office("trang").referenceCode()).isEqualTo("ตง 0023");
    assertThat(offices().office("krabi-town").addressee()).isEqualTo("นายกเทศมนตรีเมืองกระบี่");
  }

  @Test
  void aUnitWritesInTheNameOfItsProvince() {
    Office unit = offices().office("krabi-dla");
    Office krabi = offices().office("krabi");
    assertThat(unit.letterName()).isEqualTo(krabi.letterName());
    assertThat(unit.head()).isEqualTo(krabi.head());
    assertThat(unit.registry()).isEqualTo("krabi");
  }

  @Test
  void theDepartmentWritesToAllProvinces() {
    assertThat(offices().expand("ผู้ว่าราชการจังหวัด  ทุกจังหวัด", "dla"))
        .hasSize(76)
        .allMatch(o -> o.level() == Level.PROVINCE);
  }

  @Test
  void aProvinceWritesToAllItsDistrictsAndSoDoesItsUnit() {
    List<Office> districts = offices().expand("นายอำเภอ ทุกอำเภอ", "krabi");
    assertThat(districts).hasSize(8).allMatch(o -> o.parent().equals("krabi"));
    assertThat(offices().expand("นายอำเภอ ทุกอำเภอ", "krabi-dla")).isEqualTo(districts);
  }

  @Test
  void localAuthoritiesAreThoseBelow() {
    assertThat(offices().expand("นายกองค์การบริหารส่วนตำบล ทุกแห่ง", "krabi")).hasSize(53);
    assertThat(offices().expand("นายกองค์การบริหารส่วนตำบล ทุกแห่ง", "krabi-ko-lanta")).hasSize(5);
    assertThat(codes(offices().expand("นายกเทศมนตรี ทุกแห่ง", "krabi")))
        .containsExactly("krabi-town");
  }

  @ParameterizedTest
  @CsvSource({
    "นายอำเภอเมืองกระบี่, krabi, krabi-mueang-krabi",
    "ผู้ว่าราชการจังหวัดกระบี่, dla, krabi",
    "ผู้ว่าราชการจังหวัดกระบี่, krabi-ko-lanta, krabi",
    "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น, krabi, dla",
    "นายกองค์การบริหารส่วนจังหวัดกระบี่, krabi, krabi-pao",
    "นายอำเภอเฉลิมพระเกียรติ, nan, nan-chaloem-phra-kiet",
    "นายอำเภอเฉลิมพระเกียรติ จังหวัดน่าน, dla, nan-chaloem-phra-kiet"
  })
  void oneAddresseeIsOneOffice(String line, String seenFrom, String code) {
    assertThat(codes(offices().expand(line, seenFrom))).containsExactly(code);
  }

  @Test
  void unknownAndAmbiguousAddresseesAreNoOffice() {
    assertThat(offices().expand("ผู้อำนวยการสำนักงบประมาณ", "dla")).isEmpty();
    assertThat(offices().expand("นายอำเภอเฉลิมพระเกียรติ", "dla")).isEmpty();
    assertThat(offices().expand("นายอำเภอเมืองกระบี่", "nowhere")).isEmpty();
  }

  @Test
  void groupsComeFirstAmongTheAddresseesOffered() {
    assertThat(offices().groupsFor("krabi-dla")).contains("นายอำเภอ ทุกอำเภอ");
    assertThat(offices().groupsFor("dla")).containsExactly("ผู้ว่าราชการจังหวัด ทุกจังหวัด");
    assertThat(offices().addressees("krabi"))
        .startsWith(offices().groupsFor("krabi").getFirst())
        .contains("นายอำเภอลำทับ", "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น", "อธิบดีกรมบัญชีกลาง")
        .doesNotHaveDuplicates()
        .doesNotContain("ผู้ว่าราชการจังหวัดกระบี่");
  }

  @Test
  void theChiefSignsFirstThenHisDelegate() {
    assertThat(offices().signersFor("krabi-dla", MAY_2564))
        .extracting(SignatureBlock::position)
        .containsExactly(
            List.of("ผู้ว่าราชการจังหวัดกระบี่"),
            List.of("รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน", "ผู้ว่าราชการจังหวัดกระบี่"));
  }

  @Test
  void whoeverActsAsChiefSignsWhileThePostIsVacant() {
    assertThat(offices().signersFor("krabi", VACANT))
        .extracting(SignatureBlock::position)
        .containsExactly(
            List.of("รองผู้ว่าราชการจังหวัด รักษาราชการแทน", "ผู้ว่าราชการจังหวัดกระบี่"));
  }

  @Test
  void outsideTheDaysOfADelegationNobodySignsByIt() {
    assertThat(offices().signersFor("krabi", LocalDate.of(2022, 12, 1)))
        .extracting(SignatureBlock::position)
        .first()
        .isEqualTo(List.of("ผู้ว่าราชการจังหวัดกระบี่"));
    assertThat(offices().signersFor("krabi", LocalDate.of(2019, 12, 31))).isEmpty();
  }

  @Test
  void allDistrictsOfKrabiHaveASigner() {
    Offices offices = offices();
    assertThat(offices.expand("นายอำเภอ ทุกอำเภอ", "krabi"))
        .allSatisfy(o ->
            assertThat(offices.signersFor(o.code(), MAY_2564).getFirst().position())
                .containsExactly(o.addressee()));
  }

  @Test
  void aFaultInATableTellsFileAndLine() throws IOException {
    own("districts.csv", "code,name,province,number\na,ก,krabi,1\nb,ข,nowhere,2\n");
    assertThatThrownBy(this::offices)
        .isInstanceOf(OfficesRefused.class)
        .hasMessageContainingAll("offices/districts.csv บรรทัดที่ 3", "nowhere");
  }

  @Test
  void aDoubledCodeIsRefused() throws IOException {
    own("provinces.csv", "code,name,letters,number\nkrabi,กระบี่,กบ,81\nkrabi,ตรัง,ตง,92\n");
    assertThatThrownBy(this::offices).hasMessageContainingAll("บรรทัดที่ 3", "ซ้ำกับบรรทัดที่ 2");
  }

  @Test
  void aMissingCellOrColumnIsRefused() throws IOException {
    own("address-book.csv", "code,name,addressee\nx,ก\n");
    assertThatThrownBy(this::offices).hasMessageContainingAll("address-book.csv บรรทัดที่ 2");
    own("address-book.csv", "code,addressee\n");
    assertThatThrownBy(this::offices).hasMessageContainingAll("บรรทัดที่ 1", "code,name,addressee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "offices.yaml | dla: {level: DEPARTMENT, name: ก}\\nkrabi:\\n"
            + "  colour: red\\n"
            + " | บรรทัดที่ 3",
        "offices.yaml | dla: {level: DEPARTMENT, name: ก}\\nkrabbi:\\n  phone: ๑\\n | บรรทัดที่ 2",
        "offices.yaml | dla: {level: DEPARTMENT, name: ก}\\nkrabi: {parent: trang}\\n"
            + " | บรรทัดที่ 2",
        "offices.yaml | dla: {level: DEPARTMENT, name: ก}\\nx:\\n  level: KING\\n | บรรทัดที่ 3",
        "offices.yaml | dla: {level: DEPARTMENT, name: ก}\\nx: {level: UNIT, name: ข,\\n"
            + " parent: x}\\n"
            + " | บรรทัดที่ 3",
        "posts.yaml | posts:\\n  a:\\n    office: nowhere\\n    title: [ก]\\n | บรรทัดที่ 3",
        "posts.yaml | posts:\\n  a: [\\n | บรรทัดที่ 3",
        "posts.yaml | posts: {}\\ndelegations:\\n- {of: a, by: b, kind: รักษาราชการแทน}\\n"
            + " | บรรทัดที่ 3",
        "posts.yaml | posts:\\n"
            + "  a:\\n"
            + "    office: dla\\n"
            + "    title: [ก]\\n"
            + "    holders: [{name: ข, from: 2564}]\\n"
            + " | บรรทัดที่ 5",
        "groups.yaml | - line: ก\\n  level: DISTRICT\\n  within: HERE\\n | บรรทัดที่ 3"
      })
  void aFaultInYamlTellsFileAndLine(String file, String text, String line) throws IOException {
    own(file, text.replace("\\n", "\n"));
    assertThatThrownBy(this::offices)
        .isInstanceOf(OfficesRefused.class)
        .hasMessageContainingAll("offices/" + file, line);
  }

  @Test
  void aReloadTakesChangesAndAFaultKeepsTheOldTree() throws IOException {
    CurrentOffices current = new CurrentOffices(new Home(root));
    own("address-book.csv", "code,name,addressee\nx,ก,หัวหน้า ก\n");
    current.reload();
    Offices second = current.get();
    assertThat(second.addressees("dla")).contains("หัวหน้า ก");
    own("address-book.csv", "broken");
    assertThatThrownBy(current::reload).hasMessageContaining("address-book.csv");
    assertThat(current.get()).isSameAs(second);
  }

  @Test
  void anOfficeLiesInItsProvinceOrInTheCapital() {
    assertThat(offices().provinceOf("krabi-mueang-krabi")).isEqualTo("krabi");
    assertThat(offices().provinceOf("krabi")).isEqualTo("krabi");
    assertThat(offices().provinceOf("dla")).isEqualTo("bangkok");
  }
}
