import ReferenceData

/// A handful of regions, units and indicators, so that the tests of the dataset do not depend on the real seeds.
public enum SmallReference {
  public static func data() throws(SeedError) -> ReferenceData {
    try ReferenceData(files: files.map { SeedFile(name: "seeds/\($0.key).csv", bytes: Array($0.value.utf8)) })
  }

  private static let files = [
    "regions": """
    code,name,level,parent_code,first_revision,last_revision
    100000,中华人民共和国,country,,1980-12,
    110000,北京市,province,100000,1980-12,
    110105,朝阳区,county,110100,1980-12,
    220000,吉林省,province,100000,1980-12,
    220100,长春市,prefecture,220000,1980-12,
    220104,朝阳区,county,220100,1980-12,
    310000,上海市,province,100000,1980-12,
    310100,市辖区,prefecture,310000,2002-12,2018-10
    310101,黄浦区,county,310100,1980-12,
    310104,徐汇区,county,310100,1980-12,
    310106,静安区,county,310100,1980-12,
    310108,闸北区,county,310100,1980-12,2015-11
    310112,闵行区,county,310100,1992-12,
    310115,浦东新区,county,310100,1992-12,
    """,
    "region_aliases": "alias,code\n浦东,310115\n",
    "newspapers": "name,code\n浦东时报,310115\n",
    "units": """
    word,unit,scale,kind
    元,CNY,0,money
    美元,USD,0,money
    %,%,0,percent
    百分点,pp,0,points
    倍,times,0,multiple
    户,户,0,counter
    家,家,0,counter
    人,人,0,counter
    吨,吨,0,physical
    """,
    "indicators": """
    code,name,name_en,kind,unit,growth_prices,topic
    gdp,地区生产总值,Gross regional product,flow,CNY,constant,national_accounts
    gdp_primary,第一产业增加值,Primary industry,flow,CNY,constant,national_accounts
    gdp_secondary,第二产业增加值,Secondary industry,flow,CNY,constant,national_accounts
    gdp_tertiary,第三产业增加值,Tertiary industry,flow,CNY,constant,national_accounts
    revenue,一般公共预算收入,General public budget revenue,flow,CNY,current,finance
    total_trade,进出口总额,Imports and exports,flow,CNY,current,trade
    exports,出口总额,Exports,flow,CNY,current,trade
    imports,进口总额,Imports,flow,CNY,current,trade
    foreign_capital,实际使用外资,Foreign capital used,flow,USD,current,trade
    income,居民人均可支配收入,Disposable income,flow,CNY,constant,people
    new_enterprises,新设企业,New enterprises,flow,户,none,enterprises
    population,常住人口,Resident population,stock,人,none,people
    regional_headquarters,跨国公司地区总部,Regional headquarters,stock,家,none,trade
    new_regional_headquarters,新认定跨国公司地区总部,New regional headquarters,flow,家,none,trade
    unemployment,城镇调查失业率,Surveyed urban unemployment rate,rate,%,none,people
    """,
    "indicator_aliases": """
    alias,code
    国内生产总值,gdp
    区级一般公共预算收入,revenue
    地方一般公共预算收入,revenue
    新注册企业,new_enterprises
    实到外资,foreign_capital
    """,
    "cues": "word,role,value\n同比,basis,yoy\n",
  ]
}
