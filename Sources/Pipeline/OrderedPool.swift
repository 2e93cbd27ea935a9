import Synchronization

/// Work on many items at once, results in the order of the items: a bounded task group with a reordering sink.
public struct OrderedPool: Sendable {
  /// Items under way or waiting for an earlier one, for each job.
  static let window = 4

  let jobs: Int

  public init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Takes items from `next` until it gives nil, turns each into a result with a worker of its own, and hands the results to `sink` in order.
  /// Throws a `CancellationError` where its task is cancelled.
  public func run<Item: Sendable, Result: Sendable, Worker>(
    workers make: @escaping @Sendable () throws -> Worker, next: () throws -> Item?,
    work: @escaping @Sendable (Worker, Item) throws -> Result, sink: (Result) async throws -> Void
  ) async throws {
    if jobs == 1 {
      let worker = try make()
      while let item = try next() { try await sink(work(worker, item)) }
      return
    }
    let idle = Shelf<Worker>()
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var begun = 0
      var done = 0
      var running = 0
      var waiting: [Int: Result] = [:]
      var isExhausted = false
      while true {
        try Task.checkCancellation()
        while !isExhausted, running < jobs, begun - done < jobs * Self.window {
          guard let item = try next() else {
            isExhausted = true
            break
          }
          let index = begun
          begun += 1
          running += 1
          group.addTask {
            let worker = try idle.take() ?? Box(make())
            defer { idle.put(worker) }
            return (index, try work(worker.value, item))
          }
        }
        guard running > 0, let (index, result) = try await group.next() else { break }
        running -= 1
        waiting[index] = result
        while let ready = waiting.removeValue(forKey: done) {
          try await sink(ready)
          done += 1
        }
      }
    }
  }
}

/// A worker is used by one task at a time, though not always by the same thread.
private struct Box<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

private final class Shelf<Value>: Sendable {
  private let boxes = Mutex<[Box<Value>]>([])
  func take() -> Box<Value>? { boxes.withLock { $0.popLast() } }
  func put(_ box: Box<Value>) { boxes.withLock { $0.append(box) } }
}
