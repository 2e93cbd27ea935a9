import Glibc

/// The documents of the INPUTs of a command, one after the other. Files come in the order of their ids.
///
/// ```swift
/// var stream = try SourceStream(["pages"])
/// while let event = stream.next() { … }
/// ```
public struct SourceStream {
  /// A larger single file is set aside.
  static let largestFile = 1 << 30

  private enum Reader {
    case jsonLines(JSONLinesReader)
    case warc(WARCReader)
  }

  private let holdsRecords: Bool
  private var waiting: ArraySlice<InputWalk.File>
  private var early: ArraySlice<SourceEvent>
  private var reader: (reader: Reader, file: InputWalk.File)?
  /// The file that is being read.
  private var stream: ByteStream?
  /// Bytes of all files, and of those that were read to their end.
  private let total: Int
  private var done = 0

  /// Throws where a path named isn't there or can't be opened, or where there is no file at all.
  ///
  /// `leavingOut` tells folders that no walk enters. With `records`, standard input is JSON Lines whatever its first line looks like: a bad
  /// record is that record's fault, and none waits for the next.
  public init(_ inputs: [String], records: Bool = false, leavingOut: @escaping (String) -> Bool = { _ in false }) throws(InputError) {
    let walk = try InputWalk(inputs, leavingOut: leavingOut)
    holdsRecords = records
    waiting = walk.files[...]
    total = walk.files.contains { $0.path == "-" } ? 0 : walk.files.reduce(0) { $0 + $1.size }
    early = (walk.rejections.map(SourceEvent.rejected) + walk.skipped.map(SourceEvent.skipped))[...]
  }

  /// Where the files not yet begun are.
  public var paths: [String] { waiting.map(\.path) }

  /// Share of the files' bytes that was read, from 0 to 1; nil where standard input has no end yet.
  public var share: Double? {
    total > 0 ? min(1, Double(done + (stream?.consumed ?? 0)) / Double(total)) : nil
  }

  public mutating func next() -> SourceEvent? {
    if let event = early.popFirst() { return event }
    while true {
      if let event = nextRecord() { return event }
      done += stream?.consumed ?? 0
      stream = nil
      guard let file = waiting.popFirst() else { return nil }
      if let event = open(file) { return event }
    }
  }

  /// The next record of the container that is open.
  private mutating func nextRecord() -> SourceEvent? {
    guard case (var current, let file)? = reader else { return nil }
    do throws(ByteStream.Failure) {
      let event: SourceEvent?
      switch current {
      case .jsonLines(var lines):
        event = try lines.next()
        current = .jsonLines(lines)
      case .warc(var records):
        event = try records.next()
        current = .warc(records)
      }
      reader = event == nil ? nil : (current, file)
      return event
    } catch {
      reader = nil
      return .rejected(Self.rejection(error, file))
    }
  }

  /// A single document, or nil where the file is a container whose records follow.
  private mutating func open(_ file: InputWalk.File) -> SourceEvent? {
    let name = FileFormat.container(ofName: file.id)
    if name.isOther { return .skipped(file.id) }
    do throws(ByteStream.Failure) {
      let compression = FileFormat.compression(ofName: file.id) ?? (name.container == nil ? .told : .none)
      let stream = try ByteStream(path: file.path, compression: compression)
      self.stream = stream
      var container = file.path == "-" && holdsRecords ? .jsonLines : name.container
      var head: [UInt8] = []
      if container == nil {
        while head.count < FileFormat.telling, try stream.read(into: &head) {}
        if head.isEmpty, file.path == "-" { return nil }
        container = head.isEmpty ? .single(.text) : FileFormat.container(ofBytes: head[...])
        if FileFormat.isJSON(file.id), !FileFormat.holdsRecords(head) { container = nil }
      }
      guard let container else { return .skipped(file.id) }
      switch container {
      case .jsonLines: reader = (.jsonLines(JSONLinesReader(RecordBuffer(stream, head), path: file.id)), file)
      case .warc: reader = (.warc(WARCReader(RecordBuffer(stream, head), path: file.id.isEmpty ? "-" : file.id)), file)
      case .single(let format): return try single(file, format, stream, head)
      }
      return nil
    } catch { return .rejected(Self.rejection(error, file)) }
  }

  private func single(
    _ file: InputWalk.File, _ format: SourceDocument.Format, _ stream: ByteStream, _ head: [UInt8]
  ) throws(ByteStream.Failure) -> SourceEvent {
    let id = file.id.isEmpty ? "-" : file.id
    guard let content = try stream.readAll(after: head, limit: Self.largestFile) else {
      return .rejected(
        Rejection(source: id, reason: .tooLarge, detail: "more than \(Self.largestFile >> 20) MB in one document; split the file"))
    }
    return .document(SourceDocument(id: id, source: id, format: format, content: content))
  }

  private static func rejection(_ failure: ByteStream.Failure, _ file: InputWalk.File) -> Rejection {
    let source = file.id.isEmpty ? "-" : file.id
    switch failure {
    case .system(let code):
      return Rejection(
        source: source, reason: .unreadable, detail: "\(String(cString: strerror(code))); check the file and its permissions")
    case .truncated:
      return Rejection(
        source: source, reason: .truncated, detail: "the compressed data end too early; fetch the file again, what could be read is kept")
    case .corrupt(let why):
      return Rejection(source: source, reason: .malformed, detail: "the compressed data are broken (\(why)); fetch the file again")
    }
  }
}
