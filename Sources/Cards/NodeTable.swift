/// What some nodes of a document have, by the numbers of the nodes; a node without it takes four bytes.
struct NodeTable<Value> {
  /// For each node the place of its value, 0 for none.
  private var places: [Int32] = []
  private var values: [Value?] = [nil]

  /// Takes what `value` makes of each node below `count`.
  init(_ count: Int, _ value: (Int) -> Value?) {
    places.reserveCapacity(count)
    for node in 0..<count { append(value(node)) }
  }

  private mutating func append(_ value: Value?) {
    guard let value else { return places.append(0) }
    places.append(Int32(values.count))
    values.append(value)
  }

  subscript(node: Int) -> Value? {
    _read { yield values[Int(places[node])] }
  }

  /// The nodes that have a value, in order, with it.
  var all: some Sequence<(node: Int, value: Value)> {
    places.indices.lazy.compactMap { node in values[Int(places[node])].map { (node, $0) } }
  }
}

extension NodeTable: Sendable where Value: Sendable {}
