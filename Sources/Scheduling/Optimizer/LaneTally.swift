/// Adds up what groups of eight cards say of loss, gradient and information.
final class LaneTally {
  /// So many groups are added in single precision before they go into the sum, which is double.
  private static let most = 16

  /// The 21 derivatives of the group at hand, and those of a few groups together.
  private let gradient = UnsafeMutableBufferPointer<Lanes>.allocate(capacity: 21)
  private let gathered = UnsafeMutableBufferPointer<Lanes>.allocate(capacity: 21)
  private var loss = Lanes.zero
  private var count = 0
  private var sum = Slope.zero
  private var products: LaneProducts?

  init(withInformation isInformed: Bool) {
    gathered.initialize(repeating: .zero)
    gradient.initialize(repeating: .zero)
    products = isInformed ? LaneProducts() : nil
  }

  deinit {
    gathered.deallocate()
    gradient.deallocate()
  }

  /// Takes in the sums over the reviews of eight cards.
  @inline(__always) func add(_ sums: LaneSums, _ model: LaneModel) {
    model.write(sums, to: gradient)
    products?.add(gradient)
    for index in 0..<21 { gathered[index] += gradient[index] }
    loss += sums.loss
    count += 1
    if count == Self.most { gather() }
  }

  private func gather() {
    sum.loss += loss.total
    for index in 0..<21 { sum.gradient[index] += gathered[index].total }
    gathered.update(repeating: .zero)
    (loss, count) = (.zero, 0)
  }

  /// All that was taken in.
  var slope: Slope {
    gather()
    var slope = sum
    slope.information = products?.information
    return slope
  }
}
