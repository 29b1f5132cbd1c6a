import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct GazetteerTests {
  private func meant(_ name: String, in whole: String, year: Int? = 2024) throws -> [String] {
    let gazetteer = Gazetteer(try ReferenceData.embedded())
    let bytes = Array(name.utf8)
    let match = try #require(gazetteer.match(in: bytes, at: 0, to: bytes.count))
    let region = try #require(RegionCode(whole))
    return Set(gazetteer.meant(match.rows, year: year, in: region).map(\.code.description)).sorted()
  }

  @Test func `a city and the county or district of its name in it`() throws {
    #expect(try meant("长沙", in: "430000") == ["430100"])
    #expect(try meant("荆州", in: "420000") == ["421000"])
    #expect(try meant("长沙县", in: "430000") == ["430121"])
  }

  @Test func `a province, a capital or a city before the wards of other places`() throws {
    #expect(try meant("河北", in: "100000") == ["130000"])
    #expect(try meant("西安", in: "100000") == ["610100"])
    #expect(try meant("大同", in: "100000") == ["140200"])
  }

  @Test func `a name that several places share stays open`() throws {
    #expect(try meant("朝阳区", in: "100000").count > 1)
  }

  @Test func `of two codes in one year the one that the county kept`() throws {
    #expect(try meant("肥西县", in: "340000", year: 1983) == ["340123"])
  }

  @Test func `a place that came about long after a text is not meant by it`() throws {
    let gazetteer = Gazetteer(try ReferenceData.embedded())
    let bytes = Array("两江新区".utf8)
    let match = try #require(gazetteer.match(in: bytes, at: 0, to: bytes.count))
    #expect(gazetteer.inForce(match.rows, year: 2014).isEmpty)
    #expect(gazetteer.inForce(match.rows, year: 2027).map(\.code.description) == ["500157"])
  }

  @Test func `before the standard began a place has the code under which it is known today`() throws {
    #expect(try meant("民勤县", in: "620000", year: 1962) == ["620621"])
    #expect(try meant("启东县", in: "320000", year: 1978) == ["320681"])
    #expect(try meant("酒泉专区", in: "620000", year: 1958) == ["620900"])
  }

  @Test func `so it has up to the year from which the codes of the time are known by`() throws {
    #expect(try meant("酒泉地区", in: "620000", year: 1986) == ["620900"])
    #expect(try meant("启东县", in: "320000", year: 1986) == ["320681"])
    // 松江县 became a district, and was none then.
    #expect(try meant("松江县", in: "310000", year: 1986) == ["310227"])
    // 弋江区 has another code today, and had its own in 2007.
    #expect(try meant("弋江区", in: "340000", year: 2007) == ["340203"])
  }

  @Test func `a county whose code has changed keeps one code`() throws {
    #expect(try meant("高阳县", in: "130000", year: 1986) == ["130628"])
    #expect(try meant("义乌市", in: "330000", year: 1994) == ["330782"])
  }

  @Test func `a place that stood beside another is not what became of it`() throws {
    let meant = try meant("武昌县", in: "420000", year: 1965)
    #expect(!meant.isEmpty && !meant.contains("420106"))
  }
}
