/// A string of the program's own text, read where it lies.
///
/// Tables of a few words stand where they are asked for, and are asked for every line: as `String`s their words would be counted
/// and copied each time.
package struct Literal: ExpressibleByStringLiteral, Sendable {
  private let text: StaticString

  package init(stringLiteral value: StaticString) { text = value }

  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
