import Glibc

/// The name under which this machine writes its journal; made once and kept outside the notes, so that a copied or
/// synced folder does not make two machines one.
package struct Device: Hashable, Sendable {
  package let name: String

  /// Makes a name of the machine's own and a random part, such as `kims-laptop-4f2a9c`.
  package init(host: String, random: UInt64) {
    let kept = host.lowercased().unicodeScalars.map { ("a"..."z").contains($0) || ("0"..."9").contains($0) ? $0 : "-" }
    var stem = String(String.UnicodeScalarView(kept).prefix(24))
    while stem.hasSuffix("-") { stem.removeLast() }
    while stem.hasPrefix("-") { stem.removeFirst() }
    let digits = String(random & 0xFF_FFFF, radix: 16)
    name = (stem.isEmpty ? "device" : stem) + "-" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Takes a name that was made before; nil when it is none.
  init?(name: String) {
    let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard isPlain, (3...64).contains(name.utf8.count), !name.hasPrefix("-") else { return nil }
    self.name = name
  }

  /// The name this machine has, if it has one yet.
  static func known(in state: String, _ fileSystem: FileSystem) throws(StorageError) -> Device? {
    let bytes = try fileSystem.contents(of: Path.joined(state, "device"), limit: 4096)
    return bytes.flatMap { bytes in
      Device(name: String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x20 }, as: UTF8.self))
    }
  }

  /// The name this machine has; if none yet, the candidate is kept from now on.
  static func name(in state: String?, candidate: Device, _ fileSystem: FileSystem) throws(StorageError) -> Device {
    guard let state else { throw .noStateFolder }
    if let known = try known(in: state, fileSystem) { return known }
    try fileSystem.makeFolders(state)
    try fileSystem.replace(Path.joined(state, "device"), with: Array((candidate.name + "\n").utf8))
    // Another process may have been faster; what is there now is what both will use.
    return try known(in: state, fileSystem) ?? candidate
  }

  /// Gives this machine another name from now on.
  static func rename(in state: String, to device: Device, _ fileSystem: FileSystem) throws(StorageError) {
    try fileSystem.replace(Path.joined(state, "device"), with: Array((device.name + "\n").utf8))
  }
}
