/// A string of the program's own text, read where it lies.
///
/// Tables of a few words stand where they are asked for, and are asked for every line: as `String`s their words would be counted
/// and copied each time. Everything of it is known to who uses it, so that the compiler lays out such a table once and for all
/// instead of making it for every question.
@frozen @usableFromInline
package struct Literal: ExpressibleByStringLiteral, Sendable {
  @usableFromInline let text: StaticString

  @inlinable @inline(__always)
  package init(stringLiteral value: StaticString) { text = value }

  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// How many scalars it has.
  package var count: Int { bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}

extension Text {
  package init(_ literal: Literal) { self.init(decoding: literal.bytes) }
}
