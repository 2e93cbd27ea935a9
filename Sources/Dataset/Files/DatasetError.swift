/// Why a dataset could not be written or read: names the file, the place and what to do.
public enum DatasetError: Error, Equatable, CustomStringConvertible {
  /// Wrong use, said before any work (exit status 2).
  case refused(String)
  /// The disk or the system failed; nothing was replaced (exit status 3).
  case failed(String)

  public var description: String {
    switch self {
    case .refused(let message), .failed(let message): message
    }
  }
}
