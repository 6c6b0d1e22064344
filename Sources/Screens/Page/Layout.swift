import TextUI

/// Where the parts of a page lie on a screen of some size; arithmetic only.
///
/// A page is a sheet of at most 80 columns in the middle of the screen: a top line, a body of at most 72 columns, a line
/// of keys at the foot. Wide sheets (60 columns and up) have a margin of 3, narrow ones of 1.
struct Layout: Hashable, Sendable {
  let size: Size
  /// The widest a body may be.
  let measure: Int

  /// Below this nothing can be read; the page waits.
  static let least = Size(width: 20, height: 5)
  /// Text is read best in lines no longer than this.
  static let measure = 72

  init(size: Size, measure: Int = Layout.measure) {
    self.size = size
    self.measure = measure
  }

  var isTooSmall: Bool { size.width < Self.least.width || size.height < Self.least.height }
  var isNarrow: Bool { size.width < 60 }
  /// Whether there is room for air between the parts.
  var isLow: Bool { size.height < 16 }

  /// The column all parts share.
  var sheet: Rect {
    let width = min(size.width, measure + 8)
    return Rect(x: (size.width - width) / 2, y: 0, width: width, height: size.height)
  }

  /// The first row: where I am, how far.
  var top: Rect { Rect(x: sheet.x + 1, y: 0, width: sheet.width - 2, height: 1) }

  /// The last row: the keys of this moment.
  ///
  /// The last cell of the screen stays blank, for terminals that wrap there.
  var foot: Rect { Rect(x: sheet.x + 1, y: size.height - 1, width: sheet.width - 2, height: 1) }

  /// The rows in between, with one free row above the foot.
  var body: Rect {
    let margin = isNarrow ? 1 : 3
    let y = size.height >= 20 ? 4 : size.height >= 10 ? 2 : 1
    let air = size.height >= 10 ? 2 : 1
    let width = min(measure, sheet.width - 2 * margin)
    return Rect(x: sheet.x + margin, y: y, width: width, height: size.height - y - air)
  }

  /// The row for a word on what has just happened: above the foot, or the foot itself on a low screen.
  var notice: Rect {
    size.height < 10 ? foot : Rect(x: body.x, y: size.height - 2, width: body.width, height: 1)
  }
}
