import EconomyModel
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (171, 7, "1710000000", 1_710_000_000.0), (3554, -2, "35.54", 35.54), (-74, -1, "-7.4", -7.4),
      (5, -3, "0.005", 0.005),
      (50, -1, "5", 5), (0, 4, "0", 0), (-108, -2, "-1.08", -1.08),
    ] as [(Int64, Int, String, Double)])
  func `is shown and converted exactly`(mantissa: Int64, exponent: Int, decimal: String, double: Double) {
    let quantity = Quantity(mantissa: mantissa, exponent: exponent)
    #expect(quantity.decimal == decimal)
    #expect(quantity.double == double)
  }

  @Test func `every two-decimal number of 亿 is the nearest Double, as its decimal notation is`() {
    for hundredths in stride(from: Int64(1), to: 100_000, by: 7) {
      let quantity = Quantity(mantissa: hundredths, exponent: -2).scaled(by: 8)
      #expect(quantity.double == Double(quantity.decimal))
    }
  }

  @Test func `its notation reads back to the same value`() {
    for mantissa in stride(from: Int64(-5000), to: 5000, by: 37) {
      for exponent in -4...6 {
        let quantity = Quantity(mantissa: mantissa, exponent: exponent)
        #expect(Quantity(decimal: quantity.decimal)?.double == quantity.double)
      }
    }
  }

  @Test(arguments: ["", "-", "1.", ".5", "1e3", "1 2", "1234567890123456789", "1.2.3"])
  func `anything else is refused`(text: String) {
    #expect(Quantity(decimal: text) == nil)
  }

  @Test func `the half width is half of the last digit written`() {
    #expect(Quantity(mantissa: 171, exponent: 7).halfWidth == 5_000_000)
    #expect(Quantity(mantissa: 3554, exponent: -2).halfWidth == 0.005)
    #expect(Quantity(mantissa: 4847).halfWidth == 0.5)
  }
}
