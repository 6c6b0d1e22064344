/// The memories the four grades of one answer lead to.
package struct Memories: Hashable, Sendable {
  package let again: Memory
  package let hard: Memory
  package let good: Memory
  package let easy: Memory

  @inline(__always) init(_ memory: (Grade) -> Memory) {
    again = memory(.again)
    hard = memory(.hard)
    good = memory(.good)
    easy = memory(.easy)
  }

  package subscript(grade: Grade) -> Memory {
    switch grade {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}
