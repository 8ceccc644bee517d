import EvidenceFiles

extension Download {
    /// A file that somebody sent: saved, never shown by the browser.
    static func evidence(_ file: KeptFile, _ bytes: [UInt8]) -> Download {
        Download(name: file.name, type: "application/octet-stream") { piece in try await piece(bytes) }
    }
}
