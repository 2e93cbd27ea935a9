/// Some units of a passage, counted from 0: a look at the passage's own, since copies would count every reference that a unit holds.
package struct Units: RandomAccessCollection, Sendable {
  private let all: [Unit]
  private let lower: Int
  package let count: Int

  package init(_ all: [Unit] = []) { self.init(all, all.indices) }

  package init(_ all: [Unit], _ range: Range<Int>) {
    precondition(range.upperBound <= all.count)
    self.all = all
    (lower, count) = (range.lowerBound, range.count)
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { count }

  package subscript(index: Int) -> Unit {
    _read {
      precondition(index >= 0 && index < count)
      yield all[lower + index]
    }
  }
}
