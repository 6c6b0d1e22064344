import TextUI

/// How many rows of a list are out of sight.
struct HiddenRows: Hashable {
  var above = 0
  var below = 0

  var isEmpty: Bool { above == 0 && below == 0 }

  /// Says how many there are either way.
  func line(_ words: Words) -> Line {
    let up = above > 0 ? words(.rowsAbove, above) : nil
    let down = below > 0 ? words(.moreLines, below) : nil
    return Line([up, down].compactMap(\.self).joined(separator: "   "), Theme.quiet)
  }
}
