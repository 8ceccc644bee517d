import Foundation

/// Prints our own pages as PDF by Chromium, one after the other, and keeps the last few.
///
/// Chromium runs as a process of its own, with a profile in a folder that goes when it ends and without a network, and is ended
/// where it takes too long, too much memory or writes too much. The page itself forbids scripts and loads nothing.
actor PDFPrinter {
    /// The most that may wait at once; more are refused, so that strangers cannot pile up work.
    static let mostWaiting = 4
    /// The most prints kept. A published version never changes, nor does a poster, so a print holds for as long as it is
    /// kept.
    static let mostKept = 40

    private let program: String?
    private var kept: [String: [UInt8]] = [:]
    private var order: [String] = []
    private var waiting = 0
    private var last: Task<[UInt8], any Error>?

    /// - Parameter program: the path of Chromium; nil to look where Debian and others put it.
    init(program: String? = nil) {
        self.program = program ?? Self.found
    }

    /// Whether there is something to print with.
    nonisolated var isPresent: Bool { program != nil }

    private static var found: String? {
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    /// - Parameters:
    ///   - html: a page of ours that loads nothing.
    ///   - key: what stands for the page: its version and language.
    /// - Throws: `PageFault.notFound` without a program, `.unavailable` where too many wait or printing failed.
    func pdf(_ html: String, key: String) async throws -> [UInt8] {
        if let ready = kept[key] { return ready }
        guard let program else { throw PageFault.notFound }
        guard waiting < Self.mostWaiting else { throw PageFault.unavailable }
        waiting += 1
        defer { waiting -= 1 }
        let before = last
        let printing = Task {
            _ = try? await before?.value
            return try await ChromiumPrint(program: program, html: html).run()
        }
        last = printing
        let bytes = try await printing.value
        keep(bytes, key)
        return bytes
    }

    private func keep(_ bytes: [UInt8], _ key: String) {
        if kept.updateValue(bytes, forKey: key) == nil { order.append(key) }
        if order.count > Self.mostKept { kept[order.removeFirst()] = nil }
    }
}
