/// Columns and rows.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A cell's place; 0, 0 is top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.y >= y && point.x < end(x, width) && point.y < end(y, height)
  }

  /// The part inside another rectangle; empty when there is none.
  package func clipped(to other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    let right = min(end(x, width), end(other.x, other.width))
    let bottom = min(end(y, height), end(other.y, other.height))
    guard left < right, top < bottom else { return Rect(x: other.x, y: other.y, width: 0, height: 0) }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}

/// The first place after a stretch, as far as numbers go.
private func end(_ start: Int, _ length: Int) -> Int {
  let (sum, overflow) = start.addingReportingOverflow(length)
  return overflow ? .max : sum
}
