/// A symmetric matrix of a few rows.
struct SquareMatrix: Equatable {
  let size: Int
  private var values: [Double]

  init(diagonal: [Double]) {
    size = diagonal.count
    values = Array(repeating: 0, count: size * size)
    for index in diagonal.indices { self[index, index] = diagonal[index] }
  }

  /// The matrix of a triangle: row by row, each up to its diagonal.
  init(size: Int, lower triangle: [Double]) {
    self.init(diagonal: Array(repeating: 0, count: size))
    var place = 0
    for row in 0..<size {
      for column in 0...row {
        self[row, column] = triangle[place]
        self[column, row] = triangle[place]
        place += 1
      }
    }
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  static func + (left: SquareMatrix, right: SquareMatrix) -> SquareMatrix {
    var sum = left
    for index in sum.values.indices { sum.values[index] += right.values[index] }
    return sum
  }

  /// Multiplies each number by what is said for its row and column.
  mutating func scale(_ factor: (_ row: Int, _ column: Int) -> Double) {
    for row in 0..<size {
      for column in 0..<size { self[row, column] *= factor(row, column) }
    }
  }

  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in (0..<size).reduce(0) { $0 + self[row, $1] * vector[$1] } }
  }

  /// Adds the product of a column with itself as a row, times a factor.
  mutating func add(_ column: [Double], times factor: Double) {
    for row in 0..<size {
      for other in 0..<size { self[row, other] += factor * column[row] * column[other] }
    }
  }

  /// Returns x with M x = `right`, M being these rows and columns, by Cholesky's way.
  ///
  /// Where M is not positive, its diagonal is raised until it is. What cannot be solved at all gives zeros.
  func solution(of right: [Double], rows: [Int]) -> [Double] {
    var lift = 0.0
    while lift < 1e9 {
      if let lower = factor(rows, lift) { return Self.solution(lower, right) }
      lift = max(1e-6, lift * 10)
    }
    return right.map { _ in 0 }
  }

  /// Returns L with L Lᵀ = M, the diagonal of M raised by `lift` in proportion; nil where M is not positive.
  private func factor(_ rows: [Int], _ lift: Double) -> SquareMatrix? {
    var lower = SquareMatrix(diagonal: Array(repeating: 0, count: rows.count))
    for row in rows.indices {
      for column in 0...row {
        var sum = self[rows[row], rows[column]]
        if row == column { sum += lift * max(abs(sum), 1) }
        for index in 0..<column { sum -= lower[row, index] * lower[column, index] }
        if row > column {
          lower[row, column] = sum / lower[column, column]
        } else {
          guard sum > 1e-12 * max(1, abs(self[rows[row], rows[row]])) else { return nil }
          lower[row, row] = sum.squareRoot()
        }
      }
    }
    return lower
  }

  private static func solution(_ lower: SquareMatrix, _ right: [Double]) -> [Double] {
    var x = right
    for row in 0..<lower.size {
      for index in 0..<row { x[row] -= lower[row, index] * x[index] }
      x[row] /= lower[row, row]
    }
    for row in (0..<lower.size).reversed() {
      for index in (row + 1)..<max(lower.size, row + 1) { x[row] -= lower[index, row] * x[index] }
      x[row] /= lower[row, row]
    }
    return x
  }
}
