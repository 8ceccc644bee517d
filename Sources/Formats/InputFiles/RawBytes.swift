#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The raw bytes of an open file, a pipe or a piece of memory, as they stand.
struct RawBytes: ~Copyable {
    private enum Origin {
        case descriptor(Int32, closes: Bool)
        case memory([UInt8], offset: Int)
    }

    private var origin: Origin

    init(descriptor: Int32, closes: Bool) { origin = .descriptor(descriptor, closes: closes) }

    init(memory: [UInt8]) { origin = .memory(memory, offset: 0) }

    deinit {
        if case .descriptor(let descriptor, closes: true) = origin { _ = close(descriptor) }
    }

    /// Fills part of `buffer`; 0 at the end, nil when the system refuses (`errno` says why).
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        guard let base = buffer.baseAddress, !buffer.isEmpty else { return 0 }
        switch origin {
        case .descriptor(let descriptor, _):
            while true {
                #if canImport(Glibc)
                    let count = Glibc.read(descriptor, base, buffer.count)
                #else
                    let count = Darwin.read(descriptor, base, buffer.count)
                #endif
                if count >= 0 { return count }
                if errno != EINTR { return nil }
            }
        case .memory(let bytes, let offset):
            let count = min(buffer.count, bytes.count - offset)
            bytes.withUnsafeBytes {
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count]))
            }
            origin = .memory(bytes, offset: offset + count)
            return count
        }
    }
}
