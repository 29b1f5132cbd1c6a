import Testing

@Suite struct SentenceComposerIndexBaseTests {
  @Test func `the base is no part of the name`() throws {
    try Reading.expect("全年零售物价指数（以上年为100）为⟦103.6⟧。", "零售物价指数 | index - 103.6  | 2025 actual exact")
    try Reading.expect("零售物价指数，以上年为100，为⟦103.6⟧。", "零售物价指数 | index - 103.6  | 2025 actual exact")
  }

  @Test func `behind a base that opens the sentence any name may have an index`() throws {
    try Reading.expect("以2020年为100，全市农业总产值为⟦128.4⟧。", "农业总产值 | index - 128.4  | 2025 actual exact")
  }

  @Test func `what an index counts from, in a bracket`() throws {
    try Reading.expect("农业生产资料价格总指数（上年=100）为⟦108.7⟧。", "农业生产资料价格总指数 | index - 108.7  | 2025 actual exact")
  }
}
