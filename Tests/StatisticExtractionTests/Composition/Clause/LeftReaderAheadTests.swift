import Testing

@Suite struct LeftReaderAheadTests {
  @Test func `by when it is to be done is no part of a name`() throws {
    try Reading.expect("入冬以前还要新建日光温室⟦4300亩⟧。", in: .news, "新建日光温室 | level - 4300 亩 | 2023 target exact")
    try Reading.expect("封冻之前再修梯田⟦8000亩⟧。", in: .news, "修梯田 | level - 8000 亩 | 2023 target exact")
  }

  @Test func `what came about before is no plan`() throws {
    try Reading.expect("入冬以前新建日光温室⟦4300亩⟧。", in: .news, "入冬以前新建日光温室 | level - 4300 亩 | 2023 actual exact")
  }

  @Test func `what somebody gets ready to do`() throws {
    try Reading.expect("公交公司准备购置新车⟦260辆⟧。", in: .news, "购置新车 | level - 260 辆 | 2023 target exact")
    // What stands ready is a noun.
    try Reading.expect("全市准备金余额⟦260亿元⟧。", in: .news, "准备金余额 | level - 26000000000 CNY | 2023 actual exact")
  }
}
