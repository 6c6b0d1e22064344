import CStorage

/// A stream of bytes that is compressed as gzip does it, piece by piece.
final class Deflating {
  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init?() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    // 31: the largest window, and gzip's head and checksum around it.
    guard deflateInit2_(stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
      return nil
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Takes the next bytes and returns what can be written; with the last ones all that is left.
  func take(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var bytes = bytes
    var result: [UInt8] = []
    bytes.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      var room = 0
      repeat {
        room = buffer.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return Int(stream.pointee.avail_out)
        }
        result += buffer[..<(buffer.count - room)]
      } while room == 0
    }
    return result
  }
}

/// A gzip file taken apart, its checksum tested.
enum Gzip {
  enum Fault: Error { case damaged, tooLarge }

  /// The most that comes out, in bytes, and how many times more than went in.
  static let limit = 512 << 20
  static let ratio = 200

  /// Hands over what comes out, piece by piece; throws where the file is damaged, cut short, or grows without measure.
  static func inflate(_ bytes: [UInt8], to sink: (ArraySlice<UInt8>) -> Void) throws(Fault) {
    var bytes = bytes
    let count = bytes.count
    let result = bytes.withUnsafeMutableBufferPointer { input in
      Result { () throws(Fault) in try inflate(input, count, sink) }
    }
    try result.get()
  }

  private static func inflate(
    _ input: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ sink: (ArraySlice<UInt8>) -> Void
  ) throws(Fault) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw .damaged }
    defer { inflateEnd(stream) }
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(count)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let (code, made) = buffer.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        let code = CStorage.inflate(stream, Z_NO_FLUSH)
        return (code, output.count - Int(stream.pointee.avail_out))
      }
      total += made
      guard total <= limit, total <= max(1 << 20, count * ratio) else { throw .tooLarge }
      sink(buffer[..<made])
      if code == Z_STREAM_END { return stream.pointee.avail_in == 0 ? () : try refuse() }
      guard code == Z_OK, made > 0 || stream.pointee.avail_in > 0 else { throw .damaged }
    }
  }

  private static func refuse() throws(Fault) { throw .damaged }

  /// The checksum of gzip and zip, continued.
  static func sum(_ sum: UInt32, _ bytes: [UInt8]) -> UInt32 {
    UInt32(crc32(uLong(sum), bytes, UInt32(bytes.count)))
  }
}
