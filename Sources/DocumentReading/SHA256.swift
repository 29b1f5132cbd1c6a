/// The SHA-256 hash (FIPS 180-4) by which the versions of a file are told apart.
///
///     SHA256.hexadecimal(Array("abc".utf8))    // "ba7816bf8f01cfea…"
///
/// Written out here, since a library of cryptography takes longer to build than all the rest of the program.
enum SHA256 {
  /// The hash in lower-case hexadecimal.
  ///
  /// Complexity: O(n) in the number of bytes.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var state = initialState
    var words = [UInt32](repeating: 0, count: 64)
    var offset = 0
    while offset + 64 <= bytes.count {
      compress(bytes, from: offset, into: &state, &words)
      offset += 64
    }
    var last = Array(bytes[offset...]) + [0x80]
    last += [UInt8](repeating: 0, count: (120 - last.count) % 64)
    let bits = UInt64(bytes.count) * 8
    last += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    for block in stride(from: 0, to: last.count, by: 64) { compress(last, from: block, into: &state, &words) }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: state.flatMap { word in (0..<8).map { digits[Int(word >> (28 - 4 * UInt32($0))) & 15] } }, as: UTF8.self
    )
  }

  private static func compress(
    _ bytes: [UInt8], from offset: Int, into state: inout [UInt32], _ words: inout [UInt32]
  ) {
    for index in 0..<16 {
      let place = offset + 4 * index
      let high = UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
      words[index] = high | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let sumOfE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let sumOfA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let first = h &+ sumOfE &+ choice &+ roundConstants[index] &+ words[index]
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sumOfA &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 { word >> places | word << (32 - places) }

  /// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
  private static let initialState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
