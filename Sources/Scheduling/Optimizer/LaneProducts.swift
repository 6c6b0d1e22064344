/// Sums over cards of the products of each two of a card's 21 derivatives, eight cards side by side.
struct LaneProducts {
  private var sums = [Lanes](repeating: .zero, count: 21 * 22 / 2)

  /// Adds the products of the derivatives of eight cards.
  mutating func add(_ gradient: UnsafeMutableBufferPointer<Lanes>) {
    sums.withUnsafeMutableBufferPointer { sums in
      var place = 0
      for row in gradient.indices {
        let own = gradient[row]
        for column in 0...row { sums[place + column] += own * gradient[column] }
        place += row + 1
      }
    }
  }

  var information: SquareMatrix { SquareMatrix(size: 21, lower: sums.map { $0.total }) }
}
