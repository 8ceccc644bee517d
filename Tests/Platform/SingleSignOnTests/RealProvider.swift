import Foundation

/// A provider program that others wrote, on this machine for the length of a test.
final class RealProvider {
    /// Where `Scripts/prepare` installs it (`require_provider`).
    static let python: URL? = {
        let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let python = checkout.appendingPathComponent(".build/provider/bin/python")
        return FileManager.default.isExecutableFile(atPath: python.path) ? python : nil
    }()

    let issuer: String
    private let process = Process()

    /// Starts it on a free port and waits until it listens.
    /// - Parameter claims: of each person who may sign in, `sub` among them, as JSON.
    init(python: URL, claims: [String]) throws {
        let port = try Self.freePort()
        issuer = "http://127.0.0.1:\(port)"
        process.executableURL = python
        process.arguments =
            ["-m", "oidc_provider_mock", "--port", "\(port)", "--require-nonce", "true"]
            + claims.flatMap { ["--user-claims", $0] }
        process.standardOutput = FileHandle.nullDevice
        let told = Pipe()
        process.standardError = told
        try process.run()
        var text = ""
        while !text.contains("running on"), case let data = told.fileHandleForReading.availableData, !data.isEmpty {
            text += String(decoding: data, as: UTF8.self)
        }
        // What it tells later must not fill the pipe.
        told.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    deinit {
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    private static func freePort() throws -> UInt16 {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) == 0 && getsockname(listener, generic, &length) == 0
            }
        }
        guard bound else { throw CocoaError(.fileWriteUnknown) }
        return UInt16(bigEndian: address.sin_port)
    }
}
