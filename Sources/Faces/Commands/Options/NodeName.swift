internal import Foundation

/// What this machine is called.
enum NodeName {
    /// The machine's own name, without asking the network.
    static let ofThisMachine: String = {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, bytes.count - 1) == 0 else { return "localhost" }
        let name = String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return name.isEmpty || !isPlain ? "localhost" : name
    }()
}
