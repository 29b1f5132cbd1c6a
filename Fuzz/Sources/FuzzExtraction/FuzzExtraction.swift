import EconomyModel
import ReferenceData
import StatisticExtraction

/// The extractor, or nil where the seeds are broken, which the tests would say.
private let extractor = (try? ReferenceData.embedded()).map { StatisticExtractor(reference: $0) }

/// Reads any bytes and checks the law of the ranges: every number is what stands at its place.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceText(bytes: Array(UnsafeBufferPointer(start: start, count: count)), name: "fuzz")
  guard let extraction = extractor?.extract(source) else { return 0 }
  for row in extraction.statistics {
    precondition(source.text(row.range) == row.text, "the range does not give the text")
    precondition(row.sentence.start <= row.range.start && row.range.end <= row.sentence.end, "outside its sentence")
  }
  for leftover in extraction.leftovers {
    precondition(leftover.range.start >= 0 && leftover.range.end <= source.bytes.count, "outside the text")
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The entry point under the name that the package manager gives it; the fuzzer's own driver does the rest.
@_cdecl("FuzzExtraction_main")
public func main(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzz)
}
