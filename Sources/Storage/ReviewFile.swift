/// A file with a log of reviews.
package enum ReviewFile {
  /// Far more than a life of reviews; bytes.
  private static let limit = 2 << 30

  /// Returns the bytes of the file.
  package static func contents(of path: String) throws(StorageError) -> [UInt8] {
    guard let bytes = try FileSystem().contents(of: path, limit: limit) else { throw .missing(path: path) }
    return bytes
  }
}
