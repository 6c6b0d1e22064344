import Study

/// Which cards there were when the learner last looked, so that what has changed since can be told.
///
/// It lies in `.dasi/cache`, where there is a `.dasi`; it can be deleted at any time, and then nothing is told.
package struct SeenCards: Sendable {
  private let path: String
  private let folder: String
  private let fileSystem: FileSystem
  /// Changes with the form of the file.
  private static let signature: UInt64 = 0x3230_4E45_4553_4144

  /// Finds the place for it; nil when there is none.
  package init?(of places: Places, fileSystem: FileSystem = FileSystem()) {
    guard let folder = CardCache.place(within: places, fileSystem), let real = fileSystem.realPath(places.notes) else {
      return nil
    }
    path = Path.joined(folder, "seen-" + String(ContentHash(Array(real.utf8)).value, radix: 36))
    (self.folder, self.fileSystem) = (folder, fileSystem)
  }

  /// Reads the cards of the last look; nil when that is not known.
  package func load() -> Census? {
    guard let bytes = try? fileSystem.contents(of: path, limit: 1 << 30, followingLinks: false),
      bytes.count >= 16, bytes.count.isMultiple(of: 16)
    else { return nil }
    let words = bytes.withUnsafeBytes { raw in
      (0..<raw.count / 8).map { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    let sum = ContentHash(Array(bytes.dropLast(8))).value
    guard words.first == Self.signature, words.last == sum else { return nil }
    return Census(
      stride(from: 1, to: words.count - 1, by: 2).map { Census.Place(id: words[$0], trace: words[$0 + 1]) })
  }

  /// Keeps the cards of this look; without effect where they cannot be written.
  package func save(_ cards: Census) {
    var writer = ByteWriter()
    writer.put(fixed: Self.signature)
    for place in cards.places {
      writer.put(fixed: place.id)
      writer.put(fixed: place.trace)
    }
    writer.put(fixed: ContentHash(writer.bytes).value)
    try? fileSystem.makeFolders(folder)
    try? fileSystem.replace(path, with: writer.bytes)
  }
}
