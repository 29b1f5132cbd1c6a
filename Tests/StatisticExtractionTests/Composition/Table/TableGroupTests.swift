import Testing

@Suite struct TableGroupTests {
  @Test func `kinds of roads that villages have`() throws {
    try Reading.expect(
      "表1　村交通设施\n单位：%\n指　标\t比重\n通公路的村\t⟦99.8⟧\n按通村主要道路[2]路面类型分的村\n　水泥路面\t⟦90.4⟧\n　柏油路面\t⟦8.9⟧\n村内主要道路有路灯的村\t⟦71.5⟧\n",
      in: .communique,
      "通公路的村比重 | share - 99.8 % | 2022 actual exact",
      "通村主要道路为水泥路面的村比重 | share - 90.4 % | 2022 actual exact",
      "通村主要道路为柏油路面的村比重 | share - 8.9 % | 2022 actual exact",
      "村内主要道路有路灯的村比重 | share - 71.5 % | 2022 actual exact")
  }

  @Test func `distances between which villages lie`() throws {
    try Reading.expect(
      "表1　村交通设施\n单位：%\n指　标\t比重\n通公路的村\t⟦99.8⟧\n村委会到最远居民定居点距离\t\n　5公里以内\t⟦92.6⟧\n　6-10公里\t⟦6.1⟧\n", in: .communique,
      "通公路的村比重 | share - 99.8 % | 2022 actual exact",
      "村委会到最远居民定居点距离5公里以内的村比重 | share - 92.6 % | 2022 actual exact",
      "村委会到最远居民定居点距离6-10公里的村比重 | share - 6.1 % | 2022 actual exact")
  }

  @Test func `what persons are parted by`() throws {
    try Reading.expect(
      "| | 农业生产经营人员 | 规模农业经营户农业生产经营人员 |\n|---|---:|---:|\n| 总数（人） | ⟦186240⟧ | ⟦9320⟧ |\n| 性别构成（%） | | |\n| 　男性 | ⟦54.1⟧ | ⟦58.2⟧ |\n| 年龄构成（%） | | |\n| 　35岁及以下 | ⟦11.8⟧ | ⟦13.6⟧ |\n| 受教育程度构成（%） | | |\n| 　未上过学 | ⟦5.2⟧ | ⟦2.1⟧ |\n| 　小学 | ⟦37.3⟧ | ⟦28.4⟧ |\n| 主要从事农业行业构成（%） | | |\n| 　种植业 | ⟦92.4⟧ | ⟦61.7⟧ |\n",
      in: .communique,
      "农业生产经营人员 | level - 186240 人 | 2022 actual exact",
      "规模农业经营户农业生产经营人员 | level - 9320 人 | 2022 actual exact",
      "男性农业生产经营人员比重 | share - 54.1 % | 2022 actual exact",
      "男性规模农业经营户农业生产经营人员比重 | share - 58.2 % | 2022 actual exact",
      "年龄35岁及以下的农业生产经营人员比重 | share - 11.8 % | 2022 actual exact",
      "年龄35岁及以下的规模农业经营户农业生产经营人员比重 | share - 13.6 % | 2022 actual exact",
      "未上过学的农业生产经营人员比重 | share - 5.2 % | 2022 actual exact",
      "未上过学的规模农业经营户农业生产经营人员比重 | share - 2.1 % | 2022 actual exact",
      "小学文化程度的农业生产经营人员比重 | share - 37.3 % | 2022 actual exact",
      "小学文化程度的规模农业经营户农业生产经营人员比重 | share - 28.4 % | 2022 actual exact",
      "从事种植业的农业生产经营人员比重 | share - 92.4 % | 2022 actual exact",
      "从事种植业的规模农业经营户农业生产经营人员比重 | share - 61.7 % | 2022 actual exact")
  }

  @Test func `a caption that parts`() throws {
    try Reading.expect(
      "表3　农户住房结构\n\t户数（万户）\t比重（%）\n砖混\t⟦28.46⟧\t⟦55.3⟧\n竹草土坯\t⟦0.36⟧\t⟦0.7⟧\n", in: .communique,
      "住房为砖混结构的农户 | level - 284600 户 | 2022 actual exact",
      "住房为砖混结构的农户比重 | share - 55.3 % | 2022 actual exact",
      "住房为竹草土坯结构的农户 | level - 3600 户 | 2022 actual exact",
      "住房为竹草土坯结构的农户比重 | share - 0.7 % | 2022 actual exact")
  }

  @Test func `how many of all of them in a head`() throws {
    try Reading.expect(
      "地　区\t村（个）\t生活垃圾集中处理的村（%）\n全　市\t⟦812⟧\t⟦94.6⟧\n桐庐县\t⟦181⟧\t⟦96.1⟧\n", in: .communique,
      "村 | level - 812 个 | 2022 actual exact",
      "生活垃圾集中处理的村比重 | share - 94.6 % | 2022 actual exact",
      "村 | level - 181 个 | 2022 actual exact",
      "生活垃圾集中处理的村比重 | share - 96.1 % | 2022 actual exact")
  }

  @Test func `two ends that lie years apart`() throws {
    try Reading.expect(
      "| 机械名称 | 2006年末 | 2016年末 | 增长（%） |\n|---|---:|---:|---:|\n| 拖拉机（台） | ⟦1520⟧ | ⟦2046⟧ | ⟦34.6⟧ |\n| 耕整机（台） | ⟦618⟧ | ⟦972⟧ | ⟦57.3⟧ |\n",
      in: .communique,
      "拖拉机 | level - 1520 台 | 2006-12-31 actual exact",
      "拖拉机 | level - 2046 台 | 2016-12-31 actual exact",
      "拖拉机 | change_rate since 34.6 % | 2016-12-31 actual exact",
      "耕整机 | level - 618 台 | 2006-12-31 actual exact",
      "耕整机 | level - 972 台 | 2016-12-31 actual exact",
      "耕整机 | change_rate since 57.3 % | 2016-12-31 actual exact")
  }
}
