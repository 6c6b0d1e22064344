import TextUI

/// Where list and card lie on the browser's page: beside each other, one below the other, or one alone.
struct BrowseGeometry: Hashable {
  /// The row of the query.
  let query: Rect
  let list: Rect
  /// Nil where there is no room beside the list.
  let card: Rect?
  /// The line between list and card, where they stand one below the other.
  let rule: Rect?

  /// Columns from which a body has list and card side by side.
  private static let beside = 90
  /// Rows from which they stand one below the other.
  private static let below = 14

  init(_ layout: Layout, isOpen: Bool) {
    let body = layout.body
    query = Rect(x: layout.top.x, y: 1, width: layout.top.width, height: 1)
    let first = layout.size.height >= 16 ? 3 : 2
    let last = layout.notice.y == layout.foot.y ? layout.foot.y : layout.notice.y
    let area = Rect(x: body.x, y: first, width: body.width, height: last - first)
    if isOpen {
      let width = min(area.width, Layout.measure)
      (list, card, rule) = (area, Rect(x: area.x, y: area.y, width: width, height: area.height), nil)
    } else if area.width >= Self.beside {
      let width = area.width * 48 / 100
      list = Rect(x: area.x, y: area.y, width: width, height: area.height)
      card = Rect(x: area.x + width + 4, y: area.y, width: area.width - width - 4, height: area.height)
      rule = nil
    } else if area.height >= Self.below {
      let rows = area.height / 2
      list = Rect(x: area.x, y: area.y, width: area.width, height: area.height - rows - 1)
      rule = Rect(x: area.x, y: area.y + area.height - rows - 1, width: area.width, height: 1)
      card = Rect(x: area.x, y: area.y + area.height - rows, width: area.width, height: rows)
    } else {
      (list, card, rule) = (area, nil, nil)
    }
  }
}

extension Layout {
  /// The widest body of the browser, list and card side by side, and of the fix list.
  static let browserMeasure = 132
  /// Columns from which a screen is wide enough for that.
  static let wide = 100
}
