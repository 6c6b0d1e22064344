/// Which cards there were when the learner last looked, so that what has changed since can be told.
///
/// It lies in `.dasi/cache`, where there is a `.dasi`; it can be deleted at any time, and then nothing is told.
package struct SeenCards: Sendable {
  private let path: String
  private let folder: String
  private let fileSystem: FileSystem
  /// Changes with the form of the file.
  private static let signature: UInt64 = 0x3130_4E45_4553_4144

  /// Finds the place for it; nil when there is none.
  package init?(of places: Places, fileSystem: FileSystem = FileSystem()) {
    guard let folder = CardCache.place(within: places, fileSystem), let real = fileSystem.realPath(places.notes) else {
      return nil
    }
    path = Path.joined(folder, "seen-" + String(ContentHash(Array(real.utf8)).value, radix: 36))
    (self.folder, self.fileSystem) = (folder, fileSystem)
  }

  /// Reads the cards of the last look; nil when that is not known.
  package func load() -> [UInt64]? {
    guard let bytes = try? fileSystem.contents(of: path, limit: 1 << 30, followingLinks: false),
      bytes.count >= 16, bytes.count.isMultiple(of: 8)
    else { return nil }
    let words = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 8).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    let sum = ContentHash(Array(bytes.dropLast(8))).value
    return words.first == Self.signature && words.last == sum ? Array(words[1..<words.count - 1]) : nil
  }

  /// Keeps the cards of this look; without effect where they cannot be written.
  package func save(_ cards: [UInt64]) {
    var writer = ByteWriter()
    for word in [Self.signature] + cards { writer.put(fixed: word) }
    writer.put(fixed: ContentHash(writer.bytes).value)
    try? fileSystem.makeFolders(folder)
    try? fileSystem.replace(path, with: writer.bytes)
  }
}
