import Glibc

/// A cache's file opened for reading; it must be closed.
struct CacheContents: Sendable {
  private(set) var entries: [CacheEntry] = []
  private var places: [String: Int] = [:]
  private let file: FileSystem.File
  private let fileSystem: FileSystem

  /// Opens the file and reads its entries; nil when it is not there, damaged, or written by another program.
  init?(_ cache: CardCache) {
    fileSystem = cache.fileSystem
    guard let file = try? fileSystem.open(cache.path, O_RDONLY | O_NOFOLLOW) else { return nil }
    self.file = file
    guard let entries = try? Self.entries(in: file, cache) else {
      fileSystem.close(file)
      return nil
    }
    self.entries = entries
    places.reserveCapacity(entries.count)
    for (place, entry) in entries.enumerated() { places[entry.file] = place }
  }

  func close() { fileSystem.close(file) }

  /// What is known of a note.
  subscript(file: String) -> CacheEntry? { places[file].map { entries[$0] } }

  private static func entries(in file: FileSystem.File, _ cache: CardCache) throws -> [CacheEntry]? {
    let fileSystem = cache.fileSystem
    let status = try fileSystem.status(of: file)
    guard status.kind == .file, status.size >= CacheTrailer.length else { return nil }
    let end = try fileSystem.read(file, from: status.size - CacheTrailer.length, count: CacheTrailer.length)
    guard let trailer = CacheTrailer(end, size: status.size), trailer.reader == cache.reader else { return nil }
    let bytes = try fileSystem.read(file, from: trailer.offset, count: trailer.entriesLength)
    guard ContentHash(bytes) == trailer.checksum else { return nil }
    return try bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      var entries: [CacheEntry] = []
      let count = try reader.count()
      entries.reserveCapacity(count)
      for _ in 0..<count { entries.append(try CacheEntry(&reader)) }
      let fits = entries.allSatisfy { entry in
        let record = entry.record
        return record.offset >= 0 && record.length >= 0 && record.length <= trailer.offset
          && record.offset <= trailer.offset - record.length
      }
      return fits ? entries : nil
    }
  }

  /// Reads the bytes from the first of these records to the end of the last, where they stand one after the other.
  func bytes(of records: [CacheEntry.Record]) -> [UInt8]? {
    guard let first = records.first, let last = records.last else { return [] }
    let length = last.offset + last.length - first.offset
    let bytes = try? fileSystem.read(file, from: first.offset, count: length)
    return bytes?.count == length ? bytes : nil
  }

  /// Reads the bytes of a record, whole and undamaged; nil when they are not.
  func bytes(of record: CacheEntry.Record) -> [UInt8]? {
    guard let bytes = try? fileSystem.read(file, from: record.offset, count: record.length),
      ContentHash(bytes) == record.checksum
    else { return nil }
    return bytes
  }
}
