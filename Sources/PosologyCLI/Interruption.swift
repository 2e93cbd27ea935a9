import Dispatch
import Glibc

/// What happens where somebody breaks a command off (Ctrl-C, `kill`, a terminal that goes away): its work is told to stop, and removes what it
/// has begun. Where that takes too long, or at a second signal, the program ends at once; the next run removes the rest.
enum Interruption {
  /// Exit status of an interrupted command.
  static let status: Int32 = 130

  private static let patience = DispatchTimeInterval.seconds(2)

  /// A task that a signal cancels.
  static func breakable(_ body: @escaping @Sendable () async throws -> Void) -> Task<Void, any Error> {
    let work = Task(operation: body)
    let queue = DispatchQueue(label: "interruption")
    // What is ignored stays ignored: `nohup`.
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      signal(number, SIG_IGN)
      nonisolated(unsafe) let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        source.cancel()
        signal(number, SIG_DFL)
        work.cancel()
        queue.asyncAfter(deadline: .now() + patience) { _exit(status) }
      }
      source.resume()
    }
    return work
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return action.__sigaction_handler.sa_handler.map { unsafeBitCast($0, to: Int.self) == 1 } ?? false
  }
}
