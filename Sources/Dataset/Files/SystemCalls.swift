// Glibc has these, but its Swift module leaves out what Linux added to POSIX.

/// Renames, or with `renameExchange` swaps, two paths in one step.
@_silgen_name("renameat2")
func renameat2(_ oldFolder: Int32, _ old: UnsafePointer<CChar>, _ newFolder: Int32, _ new: UnsafePointer<CChar>, _ flags: UInt32) -> Int32

/// Writes what the file system of an open file holds back.
@_silgen_name("syncfs")
func syncfs(_ descriptor: Int32) -> Int32

let renameExchange: UInt32 = 1 << 1
